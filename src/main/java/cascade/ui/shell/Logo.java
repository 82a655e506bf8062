package cascade.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * Cascade's mark: one node that leads to two. A path, not the shape of a region: with the first of those JavaFX makes room for
 * shapes that it keeps, 8 MB of it, and nothing else of the first picture needs that.
 */
final class Logo extends Region {
    /** What it is drawn in is 22 wide and high, from 1 on. */
    private static final double SIDE = 22;
    private static final String LINES = "M12 6 L13 6 L20 18 L19 19 L12.5 8 L6 19 L5 18 Z";
    private static final String NODES = " M12 1 A4 4 0 1 1 12 9 A4 4 0 1 1 12 1 Z M5 15 A4 4 0 1 1 5 23 A4 4 0 1 1 5 15 Z"
            + " M19 15 A4 4 0 1 1 19 23 A4 4 0 1 1 19 15 Z";

    private final Scale scale = new Scale();

    Logo() {
        getStyleClass().add("mark");
        SVGPath path = new SVGPath();
        path.setContent(LINES + NODES);
        path.getStyleClass().add("mark-path");
        path.getTransforms().add(scale);
        getChildren().add(path);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double one = getWidth() / SIDE;
        scale.setX(one);
        scale.setY(one);
        getChildren().getFirst().relocate(0, 0);
    }
}
