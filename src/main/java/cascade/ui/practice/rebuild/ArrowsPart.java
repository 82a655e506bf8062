package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.practice.rebuild.Ends;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.kit.Wrapping;
import cascade.ui.practice.rebuild.PickList.Row;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws arrows: from one node of the list, what it does, to another; and mends those that are drawn. */
final class ArrowsPart extends VBox {
    private final RebuildModel model;
    private final SketchMaker words;
    private final Label ask = Labels.of("", "label-strong");
    private final Segments<Influence> sign = new Segments<>(Influence.class, Messages.text("practice.build.sign"));
    private final Label drawnName = Labels.of(Messages.text("rebuild.drawn"), "field-name");
    private final Button turn = new Button(Messages.text("rebuild.turn"));
    private final Button remove = new Button(Messages.text("rebuild.remove"));
    private final Wrapping mend = new Wrapping();
    private final PickList<String> nodes;
    private final PickList<Ends> drawn;

    /** @param model what is drawn */
    ArrowsPart(RebuildModel model) {
        this.model = model;
        this.words = new SketchMaker(model);
        getStyleClass().add("rebuild-part");
        this.nodes = new PickList<>(Messages.text("rebuild.standing"), Optional.of(Messages.text("rebuild.find")),
                (node, byKey) -> pick(node, byKey));
        this.drawn = new PickList<>(Messages.text("rebuild.drawn"), Optional.empty(),
                (ends, _) -> model.choose(Optional.of(ends)));
        sign.value().subscribe((_, now) -> model.sign(now));
        turn.setOnAction(_ -> model.turn());
        remove.setOnAction(_ -> {
            model.remove();
            drawn.take();
        });
        mend.getChildren().addAll(turn, remove);
        mend.getStyleClass().add("question-ways");
        VBox.setVgrow(nodes, Priority.ALWAYS);
        VBox.setVgrow(drawn, Priority.ALWAYS);
        getChildren().addAll(ask, sign.node(), mend, nodes, drawnName, drawn);
    }

    private void pick(String node, boolean byKey) {
        model.pick(node);
        if (byKey) {
            nodes.showAll();
            nodes.take();
        }
    }

    /** Shows it as it is now. */
    void show() {
        sign.value().set(model.influence());
        ask.setText(
                model.chosen().map(ends -> Messages.text("rebuild.ask.mend", words.say(ends, model.influence()))).or(
                        () -> model.held().map(node -> Messages.text("rebuild.ask.to", model.name(node)))).orElseGet(
                                () -> Messages.text("rebuild.ask.from")));
        List<Row<String>> rows = new ArrayList<>();
        for (MapNode node : model.standing()) {
            rows.add(new Row<>(Optional.of(node.id()), model.name(node.id()),
                    model.held().filter(node.id()::equals).map(_ -> Messages.text("rebuild.acts")).orElse("")));
        }
        nodes.show(rows, model.held());
        List<Row<Ends>> arrows = new ArrayList<>();
        model.draft().arrows().forEach(
                (ends, influence) -> arrows.add(new Row<>(Optional.of(ends), words.say(ends, influence), "")));
        drawn.show(arrows.reversed(), model.chosen());
        boolean any = !arrows.isEmpty();
        drawn.setVisible(any);
        drawn.setManaged(any);
        drawnName.setVisible(any);
        drawnName.setManaged(any);
        mend.setVisible(model.chosen().isPresent());
        mend.setManaged(model.chosen().isPresent());
    }

    /** Gives the list of nodes the focus. */
    void take() {
        nodes.take();
    }
}
