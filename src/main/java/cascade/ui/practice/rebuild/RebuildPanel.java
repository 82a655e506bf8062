package cascade.ui.practice.rebuild;

import javafx.util.Subscription;
import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.Segments;
import cascade.ui.kit.Wrapping;
import cascade.unit.MapNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside the map: the tray, the arrows or the grade, how much there is to do, and the ways on. */
final class RebuildPanel extends BorderPane {
    private final Subscription watching;
    private final ScreenContext context;
    private final RebuildModel model;
    private final Runnable leave;
    private final Label count = Labels.of("", "secondary");
    private final Segments<Work> work = new Segments<>(Work.class, Messages.text("rebuild.work"));
    private final NodesPart nodes;
    private final ArrowsPart arrows;
    private final VBox content = new VBox();
    private final Wrapping ways = new Wrapping();
    private final Button check = button("rebuild.check", true);
    private final Button undo = tool(Feather.ROTATE_CCW, "rebuild.undo");
    private final Button redo = tool(Feather.ROTATE_CW, "rebuild.redo");
    private Node first = check;
    private Optional<Phase> phase = Optional.empty();
    private Work shown = Work.NODES;

    /**
     * @param context what every screen is given
     * @param model what is drawn
     * @param dragging told of what is dragged from the tray
     * @param leave leads back to where a rebuild is chosen
     */
    RebuildPanel(ScreenContext context, RebuildModel model, NodesPart.Dragging dragging, Runnable leave) {
        this.context = context;
        this.model = model;
        this.leave = leave;
        this.nodes = new NodesPart(model, dragging);
        this.arrows = new ArrowsPart(model);
        getStyleClass().add("question-card");
        content.getStyleClass().addAll("question-panel", "rebuild-panel");
        ways.getStyleClass().add("question-ways");
        Scroller scroll = new Scroller(content);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("panel-scroll");
        setCenter(scroll);
        setBottom(ways);
        work.value().subscribe((_, now) -> model.work(now));
        check.setOnAction(_ -> model.check());
        undo.setOnAction(_ -> model.undo());
        redo.setOnAction(_ -> model.redo());
        watching = model.changes().subscribe(_ -> show());
    }

    /** It won't be shown again. */
    void close() {
        watching.unsubscribe();
    }

    private static Button button(String key, boolean primary) {
        Button button = new Button(Messages.text(key));
        if (primary) {
            button.getStyleClass().add("primary");
        }
        return button;
    }

    private static Button tool(Feather icon, String name) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.text(name));
        Hints.on(button, Messages.text(name));
        return button;
    }

    private static Button button(String key, boolean primary, Runnable action) {
        Button button = button(key, primary);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        count.setText(Messages.text("rebuild.count", model.placed(), model.blueprint().nodes().size(),
                model.draft().arrows().size(), model.blueprint().arrows().size()));
        if (phase.filter(model.phase()::equals).isEmpty()) {
            boolean held = isFocusWithin();
            phase = Optional.of(model.phase());
            turn();
            if (held) {
                first().requestFocus();
            }
        }
        if (model.phase() == Phase.BUILDING) {
            boolean held = arrows.isFocusWithin() || nodes.isFocusWithin();
            work.value().set(model.work());
            Node part = model.work() == Work.NODES ? nodes : arrows;
            content.getChildren().set(content.getChildren().size() - 1, part);
            if (part == nodes) {
                nodes.show();
            } else {
                arrows.show();
            }
            if (held && shown != model.work()) {
                take();
            }
            shown = model.work();
            undo.setDisable(!model.canUndo());
            redo.setDisable(!model.canRedo());
            check.setDisable(model.draft().places().isEmpty() && model.draft().arrows().isEmpty());
        }
    }

    /** Another phase: other content, other ways on. */
    private void turn() {
        Label title = Labels.of(title(), "kicker");
        Button out = button("rebuild.leave", false, leave);
        out.setAccessibleText(Messages.text("rebuild.leave.spoken"));
        switch (model.phase()) {
        case BUILDING -> {
            VBox.setVgrow(nodes, Priority.ALWAYS);
            VBox.setVgrow(arrows, Priority.ALWAYS);
            content.getChildren().setAll(title, count, work.node(), nodes);
            ways.getChildren().setAll(check, undo, redo, out);
            first = check;
        }
        case CHECKED -> {
            boolean whole = model.grade().filter(grade -> grade.isWhole()).isPresent();
            Button again = button("rebuild.again", true, model::tryAgain);
            Button over = button("rebuild.over", whole, model::startOver);
            first = whole ? over : again;
            content.getChildren().setAll(title);
            model.grade().ifPresent(grade -> content.getChildren().add(new GradePart(context, model, grade)));
            ways.getChildren().setAll(whole ? List.of(over, out)
                    : List.of(again, button("rebuild.rest", false, model::showRest), out));
        }
        case SHOWN -> {
            Button over = button("rebuild.over", true, model::startOver);
            first = over;
            content.getChildren().setAll(title, Labels.of(Messages.text("rebuild.shown"), "body"));
            ways.getChildren().setAll(over, out);
        }
        }
    }

    private String title() {
        return model.blueprint().relay().map(MapNode::plainLabel).map(
                name -> Messages.text("rebuild.title.relay", name)).orElseGet(
                        () -> Messages.word(model.blueprint().extent()));
    }

    private void take() {
        if (model.work() == Work.NODES) {
            nodes.take();
        } else {
            arrows.take();
        }
    }

    /** Gives the focus to where the learner goes on. */
    void begin() {
        if (model.phase() == Phase.BUILDING) {
            take();
        } else {
            first.requestFocus();
        }
    }

    /** What takes the focus. */
    Node first() {
        return first;
    }
}
