package cascade.ui.content;

import cascade.messages.Messages;
import cascade.ui.kit.Labels;
import cascade.unit.ById;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The numbered references at the foot of a text. */
public final class SourceList extends VBox {

    /** Lists what the citations counted, in that order. */
    public SourceList(UnitIndex index, Citations citations, BiConsumer<Route, Node> follow) {
        getStyleClass().add("source-list");
        ById<Reference> byId = index.references();
        getChildren().add(Labels.heading(Messages.text("sources.title"), "section-title"));
        List<String> order = citations.order();
        for (int i = 0; i < order.size(); i++) {
            Reference reference = byId.get(order.get(i));
            javafx.scene.control.Label number = Labels.of(Integer.toString(i + 1), "source-number");
            VBox text = new VBox(Links.to(new Route(Route.Kind.REF, reference.id()), reference.label(), follow,
                    "small-link"), Labels.of(reference.title(), "secondary"));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(number, text);
            row.getStyleClass().add("source-row");
            getChildren().add(row);
        }
    }
}
