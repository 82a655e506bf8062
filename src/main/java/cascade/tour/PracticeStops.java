package cascade.tour;

import cascade.practice.Confidence;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.messages.Messages;
import cascade.tour.Tour.Stop;
import cascade.ui.practice.PracticeModel;
import cascade.ui.practice.PracticeScreen;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/** Where the tour goes in the Practice tab: to the start, through some questions, to the progress, and to the study data. */
final class PracticeStops {
    private static final String TAB = "practice";
    /** Enough for several kinds: what they are made from takes turns. */
    private static final int QUESTIONS = 4;
    /** As many as there are on a first day, at least, without coming to the end. */
    private static final int MEASURED = 18;

    private final Shell shell;
    private final List<Stop> stops;

    /**
     * @param shell what it goes through
     * @param stops where its stops are added
     */
    PracticeStops(Shell shell, List<Stop> stops) {
        this.shell = shell;
        this.stops = stops;
    }

    /** Adds that the start page comes, for which what can be asked is made and the study data are opened. */
    void start() {
        add("the start", () -> {}, this::isAtStart);
    }

    /**
     * Adds all.
     *
     * @param measured whether there are to be as many questions as are wanted for measuring
     */
    void all(boolean measured) {
        add("back at the start", () -> shell.go(Route.tab(TAB)), this::isAtStart);
        int left = measured ? MEASURED : QUESTIONS;
        add("a sitting", () -> button(Messages.text("practice.length", measured ? 20 : 5)).fire(),
                // A question is read before it is answered.
                () -> item().isPresent() && !screen().isPreparing());
        for (int i = 0; i < left; i++) {
            if (i % 2 == 0) {
                add("choosing", this::choose, () -> true);
            }
            add("answer", this::answer, this::answered);
            add("next", () -> find("practice.next").ifPresent(ButtonBase::fire),
                    () -> item().isPresent() && !answered());
        }
        add("enough", () -> find("practice.enough").ifPresent(ButtonBase::fire),
                () -> find("practice.again").isPresent());
        add("the start again", () -> button(Messages.text("practice.again")).fire(), this::isAtStart);
        add("progress", () -> button(Messages.text("progress.open")).fire(), () -> has(".due"));
        add("the start after it", () -> button(Messages.text("practice.again")).fire(), this::isAtStart);
        add("study data", () -> button(Messages.text("data.title")).fire(), () -> has(".data-place"));
        add("back from it", () -> button(Messages.text("practice.again")).fire(), this::isAtStart);
    }

    private void add(String name, Runnable act, BooleanSupplier there) {
        stops.add(new Stop(TAB + ":" + name, act, there));
    }

    private PracticeScreen screen() {
        return (PracticeScreen) shell.screen(PracticeScreen.FEATURE).orElseThrow();
    }

    private PracticeModel model() {
        return screen().model().orElseThrow();
    }

    private Optional<Item> item() {
        return model().item();
    }

    private boolean answered() {
        return model().answered().isPresent();
    }

    private boolean isAtStart() {
        return has(".practice-begin");
    }

    /** Where there are options to choose from, the first one. */
    private void choose() {
        if (item().isPresent() && item().get().task() instanceof Task.Choose) {
            shell.root().lookupAll(".choice").stream().findFirst().ifPresent(choice -> ((ButtonBase) choice).fire());
        }
    }

    private void answer() {
        Optional<ButtonBase> sure = shown(Messages.word(Confidence.THINK_SO)).filter(button -> !button.isDisabled());
        if (item().isPresent() && item().get().task() instanceof Task.Choose && sure.isPresent()) {
            sure.get().fire();
        } else {
            item().ifPresent(item -> model().answer(right(item.task()), Optional.of(Confidence.THINK_SO)));
        }
    }

    private static Answer right(Task task) {
        return switch (task) {
        case Task.Choose(List<Option> options, var _) -> new Answer.Chosen(right(options));
        case Task.Order(List<Option> inOrder) -> new Answer.Ordered(inOrder.stream().map(Option::id).toList());
        case Task.Point point -> new Answer.Chosen(Set.of(point.right().iterator().next()));
        case Task.Build build -> new Answer.Built(build.right().iterator().next());
        case Task.Recall _ -> new Answer.Recalled(1);
        };
    }

    private static Set<String> right(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
    }

    private boolean has(String selector) {
        return shell.root().lookup(selector) != null;
    }

    private ButtonBase button(String words) {
        return shown(words).orElseThrow(() -> new IllegalStateException(words + " isn't there"));
    }

    private Optional<ButtonBase> find(String key) {
        return shown(Messages.text(key));
    }

    private Optional<ButtonBase> shown(String words) {
        Node here = shell.screen(PracticeScreen.FEATURE).orElseThrow().node();
        return here.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(
                button -> words.equals(button.getText())).findFirst();
    }
}
