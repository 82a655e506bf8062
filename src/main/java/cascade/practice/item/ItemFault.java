package cascade.practice.item;

import cascade.unit.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with an item. */
public enum ItemFault {
    /** What is asked, or what it is about, or what it rests on, is missing. */
    EMPTY,
    /** Not just one option is right, or where several may be, none or all are. */
    RIGHT,
    /** Two options say the same. */
    ALIKE,
    /** A wrong option has no reason, or no source, or leads nowhere. */
    UNEXPLAINED,
    /** The question says the answer, or it can be seen while it is asked. */
    LEAKS;

    /** What is wrong with an item; empty where nothing is. */
    public static Set<ItemFault> in(Item item) {
        Set<ItemFault> faults = new HashSet<>();
        if (item.prompt().isBlank() || item.about().isEmpty() || item.references().isEmpty()
                || !(item.task() instanceof Task.Recall) && item.why().isBlank()) {
            faults.add(EMPTY);
        }
        switch (item.task()) {
        case Task.Choose(List<Option> options, boolean several) -> {
            long right = options.stream().filter(Option::right).count();
            if (several ? right == 0 || right == options.size() : right != 1 || options.size() < 3) {
                faults.add(RIGHT);
            }
            options(item, options, faults);
            if (saysOnlyWhatIsRight(item.prompt(), options)) {
                faults.add(LEAKS);
            }
        }
        case Task.Point point -> point(item, point, faults);
        case Task.Order(List<Option> inOrder) -> {
            if (inOrder.size() < 3) {
                faults.add(RIGHT);
            }
            alike(inOrder, faults);
        }
        case Task.Build build -> {
            if (build.right().isEmpty()) {
                faults.add(RIGHT);
            }
            if (item.hides().stream().noneMatch(route -> route.kind() == Route.Kind.ARROW)) {
                faults.add(LEAKS);
            }
        }
        case Task.Recall(String answer) -> {
            if (answer.isBlank()) {
                faults.add(EMPTY);
            }
        }
        }
        return faults;
    }

    /** It isn't looked at one by one what can be pointed at: there may be a thousand, for each of thousands of questions. */
    private static void point(Item item, Task.Point point, Set<ItemFault> faults) {
        Set<String> right = point.map().of(point.right()).map(Pointable::id).filter(
                id -> !point.except().contains(id)).collect(Collectors.toSet());
        if (right.isEmpty() || point.map().without(point.except()).allMatch(one -> right.contains(one.id()))) {
            faults.add(RIGHT);
        }
        if (point.map().areAlikeWithout(point.except())) {
            faults.add(ALIKE);
        }
        boolean named = point.map().of(right).anyMatch(one -> ItemWords.says(item.prompt(), one.text()));
        boolean allNamed = named && point.map().without(point.except()).allMatch(
                one -> ItemWords.says(item.prompt(), one.text()));
        if (named && !allNamed || point.at() == Route.Kind.NODE
                && item.hides().stream().noneMatch(route -> route.kind() == Route.Kind.ARROW)) {
            faults.add(LEAKS);
        }
    }

    private static void options(Item item, List<Option> options, Set<ItemFault> faults) {
        alike(options, faults);
        for (Option option : options) {
            if (!option.right() && (option.why().isBlank()
                    || option.references().isEmpty() && item.references().isEmpty() || option.place().isEmpty())) {
                faults.add(UNEXPLAINED);
            }
        }
    }

    private static void alike(List<Option> options, Set<ItemFault> faults) {
        List<String> texts = new ArrayList<>();
        options.forEach(option -> texts.add(option.text().strip().toLowerCase(Locale.ROOT)));
        if (new HashSet<>(texts).size() < texts.size() || texts.contains("")) {
            faults.add(ALIKE);
        }
    }

    /** Where the question names all that can be chosen, it gives nothing away. */
    private static boolean saysOnlyWhatIsRight(String prompt, List<Option> options) {
        return options.stream().anyMatch(option -> option.right() && ItemWords.says(prompt, option.text()))
                && !options.stream().allMatch(option -> ItemWords.says(prompt, option.text()));
    }
}
