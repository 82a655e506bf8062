package cascade.ui.pathway.whatif.chart;

import cascade.unit.Model.Course;
import cascade.unit.Model.Point;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/**
 * The marks of what was measured: a circle at a level, a triangle where only the direction is known; struck through where the
 * model doesn't explain it.
 */
final class PointShape {
    private static final double WIDE = 1.15;
    private static final double LOW = 0.75;
    private static final double STRIKE = 1.7;
    /** A circle that is struck through has so many corners. */
    private static final int CORNERS = 24;

    private PointShape() {}

    /** The mark of a point, not yet placed. */
    static Shape of(Point point) {
        return isRound(point) && !point.unexplained() ? new Circle() : new Path();
    }

    private static boolean isRound(Point point) {
        return point.fold().isPresent() || point.course() == Course.SAME;
    }

    /** Places the mark of a point. */
    static void place(Shape mark, Point point, double x, double y, double size) {
        if (mark instanceof Circle circle) {
            circle.setRadius(size);
            circle.setCenterX(x);
            circle.setCenterY(y);
        } else if (mark instanceof Path path && isRound(point)) {
            path.getElements().clear();
            for (int i = 0; i < CORNERS; i++) {
                double turn = 2 * Math.PI * i / CORNERS;
                double toX = x + size * Math.cos(turn);
                double toY = y + size * Math.sin(turn);
                path.getElements().add(i == 0 ? new MoveTo(toX, toY) : new LineTo(toX, toY));
            }
            path.getElements().add(new ClosePath());
            strike(path, x, y, size);
        } else if (mark instanceof Path path) {
            triangle(path, x, y, size, point.course() == Course.UP ? -1 : 1, point.unexplained());
        }
    }

    /** Draws a triangle that points up where the way is -1, down where it is 1. */
    static void triangle(Path path, double x, double y, double size, int way, boolean struck) {
        double base = y - way * size * LOW;
        path.getElements().setAll(new MoveTo(x - size * WIDE, base), new LineTo(x + size * WIDE, base),
                new LineTo(x, y + way * size), new ClosePath());
        if (struck) {
            strike(path, x, y, size);
        }
    }

    private static void strike(Path path, double x, double y, double size) {
        path.getElements().addAll(new MoveTo(x - size * STRIKE, y + size * STRIKE * LOW),
                new LineTo(x + size * STRIKE, y - size * STRIKE * LOW));
    }
}
