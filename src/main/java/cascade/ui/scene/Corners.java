package cascade.ui.scene;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * What makes a stage round at its corners: it is laid over them in the colour of what is behind. A round clip would do the
 * same, but without a graphics card JavaFX makes two bitmaps as large as the stage for it, in every frame.
 */
final class Corners extends Path {
    /** So far they go beyond the edges, in pixels: nothing must shine through there. */
    private static final double BEYOND = 1;
    /** How far the control points of a curve are from its ends, for a quarter of a circle of radius 1. */
    private static final double QUARTER = 0.5523;

    Corners() {
        getStyleClass().add("scene-corners");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Lies over the corners of a stage of that size, so that they are as round as that. */
    void lay(double width, double height, double radius) {
        getElements().clear();
        corner(0, 0, 1, 1, radius);
        corner(width, 0, -1, 1, radius);
        corner(width, height, -1, -1, radius);
        corner(0, height, 1, -1, radius);
    }

    private void corner(double x, double y, int right, int down, double radius) {
        double near = radius * (1 - QUARTER);
        double outX = x - right * BEYOND;
        double outY = y - down * BEYOND;
        getElements().addAll(new MoveTo(outX, outY), new LineTo(x + right * radius, outY),
                new LineTo(x + right * radius, y),
                new CubicCurveTo(x + right * near, y, x, y + down * near, x, y + down * radius),
                new LineTo(outX, y + down * radius), new ClosePath());
    }
}
