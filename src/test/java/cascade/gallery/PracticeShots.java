package cascade.gallery;

import cascade.gallery.Gallery.Shot;
import cascade.messages.Messages;
import cascade.practice.Confidence;
import cascade.practice.Length;
import cascade.practice.Scope;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.ui.practice.PracticeModel;
import cascade.ui.practice.PracticeScreen;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;

/** The Practice tab with each kind of question, before and after its answer; and the walk that asks. */
public final class PracticeShots {
    private final Unit unit;

    /** Of a unit. */
    public PracticeShots(Unit unit) {
        this.unit = unit;
    }

    /** All of them, one after the other in one window or each in its own. */
    public List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        shots.add(practice("today", _ -> {}));
        shots.add(new Shot("practice-thing", Depth.SIMPLE, "practice:step--erk", _ -> {}));
        asked(shots, "one", item -> item.id().startsWith("claim."));
        asked(shots, "several", item -> item.id().startsWith("still."));
        asked(shots, "order", item -> item.task() instanceof Task.Order);
        asked(shots, "point", item -> item.id().startsWith("next.") && simple(item));
        asked(shots, "point-arrow", item -> item.id().startsWith("where.") && simple(item));
        asked(shots, "point-advanced", item -> item.id().startsWith("next.") && !simple(item));
        asked(shots, "build", item -> item.task() instanceof Task.Build && simple(item));
        asked(shots, "recall", item -> item.task() instanceof Task.Recall);
        shots.add(practice("recall-compare", shell -> {
            begin(shell, item -> item.task() instanceof Task.Recall);
            shell.root().applyCss();
            shell.root().lookupAll(".sure .button").stream().map(ButtonBase.class::cast).findFirst().ifPresent(
                    ButtonBase::fire);
        }));
        shots.add(practice("over", shell -> {
            begin(shell, item -> item.id().startsWith("claim."));
            answer(model(shell), false);
            model(shell).enough();
        }));
        shots.add(start("progress-page", shell -> press(shell, "progress.open")));
        shots.add(start("data", shell -> press(shell, "data.title")));
        for (String map : List.of("rebuild.simple", "rebuild.advanced")) {
            shots.add(start(map.replace('.', '-'), shell -> press(shell, map)));
        }
        for (Depth depth : Depth.values()) {
            String word = depth.name().toLowerCase(java.util.Locale.ROOT);
            shots.add(foresight(word + "-point", depth, "step:release", PathwayModel::next));
            shots.add(foresight(word + "-choose", depth, "step:protein", PathwayModel::next));
            shots.add(foresight(word + "-wrong", depth, "step:release", now -> {
                now.next();
                guess(now, false);
            }));
            shots.add(foresight(word + "-beat", depth, "step:trkb-activation", now -> {
                now.look(View.CLOSE_UP);
                now.next();
            }));
            shots.add(foresight(word + "-end", depth, "step:" + unit.pathway().steps().getFirst().id(), now -> {
                for (int step = 1; step < now.steps().size(); step++) {
                    now.next();
                    guess(now, step % 3 != 0);
                }
                now.next();
            }));
        }
        return shots;
    }

    private static boolean simple(Item item) {
        return item.map().filter(Depth.SIMPLE::equals).isPresent();
    }

    private static Shot practice(String name, Consumer<Shell> then) {
        return new Shot("practice-" + name, Depth.SIMPLE, "tab:practice", then);
    }

    /** From the start of the tab, wherever the last one led. */
    private static Shot start(String name, Consumer<Shell> then) {
        return practice(name, shell -> {
            model(shell).leave();
            shell.go(Route.tab("practice"));
            shell.root().applyCss();
            shell.root().layout();
            then.accept(shell);
        });
    }

    private static void press(Shell shell, String key) {
        shell.root().applyCss();
        shell.root().layout();
        String words = Messages.text(key);
        shell.root().lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(
                button -> words.equals(button.getText())).findFirst().orElseThrow(
                        () -> new AssertionError("no button says " + words)).fire();
    }

    private static void asked(List<Shot> shots, String name, Predicate<Item> which) {
        shots.add(practice(name, shell -> begin(shell, which)));
        for (boolean right : List.of(true, false)) {
            shots.add(practice(name + (right ? "-right" : "-wrong"), shell -> {
                begin(shell, which);
                answer(model(shell), right);
            }));
        }
    }

    private static PracticeModel model(Shell shell) {
        return ((PracticeScreen) shell.screen(PracticeScreen.FEATURE).orElseThrow()).model().orElseThrow();
    }

    /** Asks the first such question that may be asked: some of them may have been answered, and not be due. */
    private static void begin(Shell shell, Predicate<Item> which) {
        PracticeModel model = model(shell);
        if (model.items().stream().filter(which).noneMatch(item -> model.begin(Scope.only(item), Length.SHORT))) {
            throw new AssertionError("no such question may be asked");
        }
    }

    private static void answer(PracticeModel model, boolean right) {
        model.answer(answer(model.item().orElseThrow().task(), right), Optional.of(Confidence.SURE));
    }

    private static Answer answer(Task task, boolean right) {
        return switch (task) {
        case Task.Choose(List<Option> options, var _) -> new Answer.Chosen(Set.of(one(options, right)));
        case Task.Point point -> new Answer.Chosen(Set.of(one(point.options(), right)));
        case Task.Order(List<Option> inOrder) -> {
            List<String> order = inOrder.stream().map(Option::id).toList();
            yield new Answer.Ordered(right ? order : order.reversed());
        }
        case Task.Build build -> new Answer.Built(right ? build.right().iterator().next()
                : new Task.Drawn(cascade.unit.Influence.NEGATIVE, build.from()));
        case Task.Recall _ -> new Answer.Recalled(right ? 1 : 0);
        };
    }

    private static String one(List<Option> options, boolean right) {
        return options.stream().filter(option -> option.right() == right).findFirst().orElseThrow().id();
    }

    private static Shot foresight(String name, Depth depth, String route, Consumer<PathwayModel> then) {
        return new Shot("foresight-" + name, depth, route, shell -> {
            shell.root().lookupAll(".ask-first").stream().map(ToggleButton.class::cast).filter(
                    ask -> !ask.isSelected()).forEach(ToggleButton::fire);
            then.accept(((PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow()).model());
        });
    }

    private static void guess(PathwayModel model, boolean right) {
        model.foresight().question().ifPresent(item -> model.guess(answer(item.task(), right)));
    }
}
