package cascade.ui.practice;

import cascade.messages.Messages;
import cascade.pathway.Lit;
import cascade.practice.Answered;
import cascade.practice.Confidence;
import cascade.practice.Length;
import cascade.practice.Session;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.ui.content.Citations;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question: what is asked, how it is answered, how sure the learner is, and then what the answer was worth. */
final class QuestionPanel extends VBox {
    /** What is made from these has options in an order that says something, as from more to less. */
    private static final Set<Source> IN_ORDER = EnumSet.of(Source.CLAIM, Source.COMPARISON, Source.EVIDENCE,
            Source.ARROW, Source.MODEL);

    private final ScreenContext context;
    private final PracticeModel model;
    private final Item item;
    private final TaskView view;
    private final List<Button> sure = new ArrayList<>();
    private final VBox below = new VBox();
    private final Wrapping ways = new Wrapping();
    private Optional<Confidence> said = Optional.empty();
    private Node first;

    /**
     * @param context what every screen is given
     * @param model the sitting
     * @param item what is asked
     * @param light lets nodes of the map stand out
     */
    QuestionPanel(ScreenContext context, PracticeModel model, Item item, Consumer<Lit> light) {
        this.context = context;
        this.model = model;
        this.item = item;
        this.view = view(light);
        Session session = model.session().orElseThrow();
        below.getStyleClass().add("sure");
        ways.getStyleClass().add("question-ways");
        getStyleClass().add("question-panel");
        getChildren().addAll(
                Labels.of(Messages.text("practice.number", session.number(), session.count(), Messages.count(
                        "practice.minutes", Length.minutes(session.count() - session.number() + 1))), "kicker"),
                Labels.heading(item.prompt(), "question"));
        String how = Messages.text(how());
        getChildren().addAll(Labels.of(how, "secondary"), view, below);
        askHowSure();
        first = view;
        view.onChange(this::settle);
        settle();
    }

    private String how() {
        return item.task() instanceof Task.Point point && point.at() == Route.Kind.ARROW ? "practice.how.point-arrow"
                : "practice.how." + item.task().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private TaskView view(Consumer<Lit> light) {
        return switch (item.task()) {
        case Task.Choose choose -> new ChoiceView(choose,
                IN_ORDER.contains(item.source()) ? choose.options() : shuffled(choose.options()));
        case Task.Order order -> new OrderView(order, shuffled(order.inOrder()));
        case Task.Point point -> new PointView(point, context.index(), light);
        case Task.Build build -> new BuildView(build, context.index().nodes(), light);
        case Task.Recall(String answer) -> new RecallView(
                context.prose().block(answer, new Citations(), "body-text"));
        };
    }

    /** By chance; where that gives the right order, the other way round. */
    private List<Option> shuffled(List<Option> options) {
        List<Option> shuffled = new ArrayList<>(options);
        var chance = context.chance().get();
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        if (item.task() instanceof Task.Order && shuffled.equals(options)) {
            Collections.reverse(shuffled);
        }
        return shuffled;
    }

    /** How sure the learner is, is said with the answer: before it is known whether it is right. */
    private void askHowSure() {
        Wrapping row = new Wrapping();
        row.getStyleClass().add("sure-row");
        for (Confidence each : Confidence.values()) {
            Button button = new Button(Messages.word(each));
            button.setAccessibleText(Messages.text("practice.sure.spoken", Messages.word(each)));
            button.setOnAction(_ -> answer(each));
            sure.add(button);
            row.getChildren().add(button);
        }
        Button enough = way("practice.enough", model::enough);
        below.getChildren().setAll(Labels.of(Messages.text("practice.sure"), "field-name"), row);
        ways.getChildren().setAll(enough);
    }

    private void settle() {
        sure.forEach(button -> button.setDisable(view.answer().isEmpty()));
    }

    private void answer(Confidence confidence) {
        if (view instanceof RecallView recall && recall.compare()) {
            said = Optional.of(confidence);
            Button done = new Button(Messages.text("practice.recall.done"));
            done.getStyleClass().add("primary");
            done.setMaxWidth(Double.MAX_VALUE);
            done.setOnAction(_ -> view.answer().ifPresent(answer -> model.answer(answer, said)));
            below.getChildren().setAll(done);
            done.requestFocus();
            return;
        }
        view.answer().ifPresent(answer -> model.answer(answer, Optional.of(confidence)));
    }

    private static Button way(String key, Runnable action) {
        Button way = new Button(Messages.text(key));
        way.setWrapText(true);
        way.setMinHeight(USE_PREF_SIZE);
        way.setOnAction(_ -> action.run());
        return way;
    }

    /** The ways on, which stay in sight however long the reasons are. */
    Region ways() {
        return ways;
    }

    /** Something was picked on the map. */
    void pick(Route route) {
        if (model.answered().isEmpty()) {
            view.pick(route);
        }
    }

    /** The key of a number was pressed. */
    void digit(int number) {
        if (model.answered().isEmpty()) {
            view.digit(number);
        }
    }

    /** Shows what the answer was worth; the focus is on the way on. */
    void reveal(Answered answered) {
        view.reveal(answered);
        Button next = way("practice.next", model::next);
        next.getStyleClass().add("primary");
        Button enough = way("practice.enough", model::enough);
        Button undo = way("practice.undo", model::undo);
        ways.getChildren().setAll(next, enough, undo);
        below.getChildren().setAll(new Feedback(context, answered));
        first = next;
        next.requestFocus();
    }

    /** What takes the focus. */
    Node first() {
        return first instanceof Region region ? firstIn(region) : first;
    }

    private static Node firstIn(Node node) {
        if (node.isFocusTraversable() || !(node instanceof javafx.scene.Parent parent)) {
            return node;
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = firstIn(child);
            if (found.isFocusTraversable() && !found.isDisabled()) {
                return found;
            }
        }
        return node;
    }
}
