package cascade.ui.map;

import cascade.messages.Messages;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The row of small tools below the map. */
public final class MapTools extends HBox {

    /** What they do. */
    public record Actions(Consumer<Node> export, Runnable find, Runnable outline, Runnable zoomOut, Runnable zoomIn,
            Runnable fitLit, Runnable fit) {}

    private final Button export;
    private final List<Button> forMap;

    /** @param actions what the buttons do */
    public MapTools(Actions actions) {
        getStyleClass().add("map-zoom");
        this.export = tool(Feather.DOWNLOAD, "map.export", () -> {});
        export.setOnAction(_ -> actions.export().accept(export));
        Button find = tool(Feather.SEARCH, "map.find", actions.find());
        this.forMap = List.of(find, tool(Feather.MINUS, "map.zoom-out", actions.zoomOut()),
                tool(Feather.PLUS, "map.zoom-in", actions.zoomIn()),
                tool(Feather.CROSSHAIR, "map.fit-lit", actions.fitLit()),
                tool(Feather.MAXIMIZE, "map.fit", actions.fit()));
        getChildren().addAll(export, find, tool(Feather.LIST, "map.outline", actions.outline()));
        getChildren().addAll(forMap.subList(1, forMap.size()));
    }

    /** Leaves out what only a map can do, while none is shown. */
    public void forMap(boolean now) {
        for (Button button : forMap) {
            button.setVisible(now);
            button.setManaged(now);
        }
    }

    /** Opens the ways to take the map away. */
    public void export() {
        export.fire();
    }

    private static Button tool(Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.text(name));
        Hints.on(button, Messages.text(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
