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

    private final UnitIndex index;
    private final Citations citations;
    private final BiConsumer<Route, Node> follow;
    private int listed;

    /** Lists what the citations have counted, in that order. */
    public SourceList(UnitIndex index, Citations citations, BiConsumer<Route, Node> follow) {
        this.index = index;
        this.citations = citations;
        this.follow = follow;
        getStyleClass().add("source-list");
        getChildren().add(Labels.heading(Messages.text("sources.title"), "section-title"));
        goOn();
    }

    /** Lists what they have counted since. */
    public void goOn() {
        ById<Reference> byId = index.references();
        List<String> order = citations.order();
        for (int i = listed; i < order.size(); i++) {
            Reference reference = byId.get(order.get(i));
            javafx.scene.control.Label number = Labels.of(Integer.toString(i + 1), "source-number");
            VBox text = new VBox(Links.to(new Route(Route.Kind.REF, reference.id()), reference.label(), follow,
                    "small-link"), Labels.of(reference.title(), "secondary"));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(number, text);
            row.getStyleClass().add("source-row");
            getChildren().add(row);
        }
        listed = order.size();
    }
}
