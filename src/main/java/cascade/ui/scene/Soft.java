package cascade.ui.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Soft outlines: smooth curves through a few points. */
final class Soft {
    /** How far the handles of a smooth curve reach, as a share of the way between the neighbours of a point. */
    private static final double HANDLE = 1 / 6.0;

    private Soft() {}

    /**
     * A closed outline round 0, 0 that is nearly an ellipse.
     *
     * @param width its width, were every share 1
     * @param height its height
     * @param shares how far out each of its points is, evenly all round from the right, clockwise
     */
    static Path round(double width, double height, double... shares) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            double angle = 2 * Math.PI * i / shares.length;
            points.add(new Point2D(Math.cos(angle) * width / 2 * shares[i], Math.sin(angle) * height / 2 * shares[i]));
        }
        return new Path(closed(points));
    }

    /** A closed smooth curve through points. */
    static List<PathElement> closed(List<Point2D> points) {
        List<PathElement> elements = new ArrayList<>();
        int n = points.size();
        elements.add(new MoveTo(points.getFirst().getX(), points.getFirst().getY()));
        for (int i = 0; i < n; i++) {
            elements.add(curve(points.get((i + n - 1) % n), points.get(i), points.get((i + 1) % n),
                    points.get((i + 2) % n)));
        }
        elements.add(new ClosePath());
        return elements;
    }

    /** An open smooth curve through points. */
    static List<PathElement> open(List<Point2D> points) {
        List<PathElement> elements = new ArrayList<>();
        if (points.isEmpty()) {
            return elements;
        }
        elements.add(new MoveTo(points.getFirst().getX(), points.getFirst().getY()));
        for (int i = 0; i + 1 < points.size(); i++) {
            elements.add(curve(points.get(Math.max(0, i - 1)), points.get(i), points.get(i + 1),
                    points.get(Math.min(points.size() - 1, i + 2))));
        }
        return elements;
    }

    private static CubicCurveTo curve(Point2D before, Point2D from, Point2D to, Point2D after) {
        Point2D a = from.add(to.subtract(before).multiply(HANDLE));
        Point2D b = to.subtract(after.subtract(from).multiply(HANDLE));
        return new CubicCurveTo(a.getX(), a.getY(), b.getX(), b.getY(), to.getX(), to.getY());
    }

    /** Adds a circle to a path that is filled. */
    static void circle(Path path, double x, double y, double r) {
        double k = r * 0.5523;
        path.getElements().addAll(new MoveTo(x - r, y), new CubicCurveTo(x - r, y - k, x - k, y - r, x, y - r),
                new CubicCurveTo(x + k, y - r, x + r, y - k, x + r, y),
                new CubicCurveTo(x + r, y + k, x + k, y + r, x, y + r),
                new CubicCurveTo(x - k, y + r, x - r, y + k, x - r, y), new ClosePath());
    }

    /** Adds a straight line to a path. */
    static void line(Path path, double x1, double y1, double x2, double y2) {
        path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
    }
}
