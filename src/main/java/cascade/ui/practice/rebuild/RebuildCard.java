package cascade.ui.practice.rebuild;

import cascade.messages.Messages;
import cascade.practice.rebuild.Blueprint;
import cascade.ui.kit.Chips;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Wrapping;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Where a rebuild is chosen: a whole map, or one relay of the simple one. */
final class RebuildCard extends VBox {

    /** Told of what is to be rebuilt. */
    interface Begin {

        /** All of a depth's map. */
        void map(Depth depth);

        /** What a node of the simple map stands for. */
        void relay(MapNode node);
    }

    /**
     * @param pathway whose map it is
     * @param begin told of what was chosen
     */
    RebuildCard(Pathway pathway, Begin begin) {
        getStyleClass().addAll("card", "practice-begin");
        Wrapping maps = new Wrapping(map(Depth.SIMPLE, "rebuild.simple", begin),
                map(Depth.ADVANCED, "rebuild.advanced", begin));
        maps.getStyleClass().add("practice-lengths");
        getChildren().addAll(Labels.heading(Messages.text("rebuild"), "card-title"),
                Labels.of(Messages.text("rebuild.lead"), "body"), maps);
        List<MapNode> relays = Blueprint.relays(pathway);
        if (!relays.isEmpty()) {
            Chips chips = new Chips();
            relays.forEach(node -> chips.add(node.plainLabel(), () -> begin.relay(node)).setAccessibleText(
                    Messages.text("rebuild.relay.spoken", node.plainLabel())));
            getChildren().addAll(Labels.of(Messages.text("rebuild.relay"), "field-name"), chips);
        }
    }

    private static Button map(Depth depth, String key, Begin begin) {
        Button button = new Button(Messages.text(key));
        button.setOnAction(_ -> begin.map(depth));
        return button;
    }
}
