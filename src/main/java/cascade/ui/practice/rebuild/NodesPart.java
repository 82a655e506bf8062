package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.ui.practice.rebuild.PickList.Row;
import cascade.unit.MapNode;
import cascade.unit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tray of nodes, and the places to put them into. */
final class NodesPart extends VBox {
    private final RebuildModel model;
    private final Label where = Labels.of("", "field-name");
    private final Button back = new Button(Messages.text("rebuild.take"));
    private final PickList<String> tray;
    private final PickList<String> places;

    /** Told of a node that is dragged from the tray, or let go of. */
    interface Dragging {
        void dragged(String node, MouseEvent event);
    }

    /**
     * @param model what is drawn
     * @param dragging told of what is dragged
     */
    NodesPart(RebuildModel model, Dragging dragging) {
        this.model = model;
        getStyleClass().add("rebuild-part");
        this.tray = new PickList<>(Messages.text("rebuild.tray"), Optional.of(Messages.text("rebuild.find")),
                new PickList.Picks<>() {
                    @Override
                    public void picked(String node, boolean byKey) {
                        hold(node, byKey);
                    }

                    @Override
                    public void dragged(String node, MouseEvent event) {
                        dragging.dragged(node, event);
                    }
                });
        this.places = new PickList<>(Messages.text("rebuild.places"), Optional.empty(), new PickList.Picks<>() {
            @Override
            public void picked(String place, boolean byKey) {
                put(place);
            }

            @Override
            public void looked(Optional<String> place) {
                if (model.held().isPresent()) {
                    model.look(place);
                }
            }
        });
        where.setLabelFor(places);
        back.setOnAction(_ -> {
            model.takeAway();
            tray.take();
        });
        VBox.setVgrow(tray, Priority.ALWAYS);
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren().addAll(tray, where, places, back);
    }

    private void hold(String node, boolean byKey) {
        model.hold(Optional.of(node));
        if (byKey) {
            places.take();
        }
    }

    private void put(String place) {
        // Without a node in hand the places can't keep the focus.
        boolean focused = places.isFocusWithin();
        model.put(place);
        if (focused && model.work() == Work.NODES) {
            tray.take();
        }
    }

    /** Shows it as it is now. */
    void show() {
        List<Row<String>> rows = new ArrayList<>();
        // Not what kind of node it is: an outcome, for one, would be told from that.
        model.tray().forEach(node -> rows.add(row(node, "")));
        List<MapNode> placed = model.standing().stream().filter(
                node -> model.blueprint().asks(node.id())).toList();
        if (!placed.isEmpty()) {
            rows.add(new Row<>(Optional.empty(), Messages.text("rebuild.placed"), ""));
            placed.forEach(node -> rows.add(row(node, Optional.ofNullable(
                    model.draft().places().get(node.id())).map(model::placeName).orElse(""))));
        }
        tray.show(rows, model.held());
        where.setText(model.held().map(node -> Messages.text("rebuild.where", model.name(node))).orElseGet(
                () -> Messages.text("rebuild.where.none")));
        places.show(model.blueprint().places().stream().map(Place::id).map(
                place -> new Row<>(Optional.of(place), model.placeName(place), "")).toList(), model.place().get());
        places.setDisable(model.held().isEmpty());
        boolean standing = model.held().filter(model.draft().places()::containsKey).isPresent();
        back.setVisible(standing);
        back.setManaged(standing);
    }

    private Row<String> row(MapNode node, String more) {
        return new Row<>(Optional.of(node.id()), model.name(node.id()), more);
    }

    /** Gives the tray the focus. */
    void take() {
        tray.take();
    }
}
