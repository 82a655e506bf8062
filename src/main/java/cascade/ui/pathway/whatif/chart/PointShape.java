package cascade.ui.pathway.whatif.chart;

import cascade.unit.Model.Course;
import cascade.unit.Model.Point;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/** The marks of what was measured: a circle at a level, a triangle where only the direction is known. */
final class PointShape {
    private static final double WIDE = 1.15;
    private static final double LOW = 0.75;

    private PointShape() {}

    /** The mark of a point, not yet placed. What the model doesn't explain is filled; all else is open. */
    static Shape of(Point point) {
        Shape mark = isRound(point) ? new Circle() : new Path();
        mark.getStyleClass().add("chart-mark");
        if (point.unexplained()) {
            mark.getStyleClass().add("unexplained");
        }
        mark.setUserData(point);
        return mark;
    }

    /** Whether a point has a level: a fold, or that of control. */
    static boolean isRound(Point point) {
        return point.fold().isPresent() || point.course() == Course.SAME;
    }

    /** Places the mark of a point. */
    static void place(Shape mark, Point point, double x, double y, double size) {
        if (mark instanceof Circle circle) {
            circle.setRadius(size);
            circle.setCenterX(x);
            circle.setCenterY(y);
        } else if (mark instanceof Path path) {
            triangle(path, x, y, size, point.course() == Course.UP ? -1 : 1);
        }
    }

    /** Draws a triangle that points up where the way is -1, down where it is 1. */
    static void triangle(Path path, double x, double y, double size, int way) {
        double base = y - way * size * LOW;
        path.getElements().setAll(new MoveTo(x - size * WIDE, base), new LineTo(x + size * WIDE, base),
                new LineTo(x, y + way * size), new ClosePath());
    }
}
