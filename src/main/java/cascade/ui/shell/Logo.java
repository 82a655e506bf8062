package cascade.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Cascade's mark: one node that leads to two. Drawn by the style sheet. */
final class Logo extends StackPane {
    Logo() {
        getStyleClass().add("mark");
        Region lines = new Region();
        lines.getStyleClass().add("mark-lines");
        Region nodes = new Region();
        nodes.getStyleClass().add("mark-nodes");
        getChildren().addAll(lines, nodes);
        setMouseTransparent(true);
    }
}
