package cascade.ui.pathway.cards;

import cascade.messages.Messages;
import cascade.ui.feature.ScreenContext;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Scroller;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Route;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The card of what is selected, and the way back to the walk. */
public final class CardPanel extends VBox {
    private final PathwayModel model;
    private final NodeCard nodes;
    private final ArrowCard arrows;
    private final PathsCard paths;
    private final VBox content = new VBox();
    private final Scroller scroll = new Scroller(content);

    /**
     * @param context what every screen is given
     * @param model what is selected
     */
    public CardPanel(ScreenContext context, PathwayModel model) {
        this.model = model;
        CardParts parts = new CardParts(context, model);
        this.nodes = new NodeCard(context, model, parts);
        this.arrows = new ArrowCard(context, model, parts);
        this.paths = new PathsCard(context.unit().subject(), model, parts);
        getStyleClass().add("walk-panel");
        content.getStyleClass().add("caption");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(Messages.text("card.close"));
        close.setGraphic(Icons.of(Feather.ARROW_LEFT));
        close.setOnAction(_ -> model.close());
        close.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(close, Priority.ALWAYS);
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("walk-buttons");
        getChildren().addAll(scroll, buttons);
    }

    /** Shows the card of a node, an arrow or two nodes; an empty one where the map that is shown has no such thing. */
    public void show(Route route) {
        content.getChildren().setAll(parts(route));
        scroll.setVvalue(0);
    }

    private List<Node> parts(Route route) {
        return switch (route.kind()) {
        case NODE -> model.graph().node(route.id()).map(nodes::of).orElse(List.of());
        case ARROW -> model.graph().arrow(route.id()).map(arrows::of).orElse(List.of());
        default -> model.paths().map(paths::of).orElse(List.of());
        };
    }
}
