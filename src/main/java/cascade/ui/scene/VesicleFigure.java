package cascade.ui.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;

/** A vesicle: a bubble in a membrane of its own, which opens at the top. */
final class VesicleFigure extends OpeningFigure {
    private static final double GAP = Math.toRadians(75);
    private static final int PIECES = 40;
    private final double r;
    private final Path ring = styled(new Path(), "fig-vesicle");

    VesicleFigure(double w, double h) {
        r = Math.min(w, h) / 2;
        getChildren().addAll(styled(new Circle(r - 2), "fig-vesicle-inside"), ring);
        draw(0);
    }

    @Override
    void draw(double now) {
        double gap = GAP * now / 2;
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double angle = -Math.PI / 2 + gap + (2 * Math.PI - 2 * gap) * i / PIECES;
            points.add(new Point2D(Math.cos(angle) * r, Math.sin(angle) * r));
        }
        ring.getElements().setAll(Soft.open(points));
    }
}
