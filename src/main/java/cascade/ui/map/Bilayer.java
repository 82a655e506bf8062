package cascade.ui.map;

import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import java.util.List;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A membrane along an outline: two rows of lipids, their heads outside, their tails between them. */
final class Bilayer {
    /** How far a head is from the middle of the membrane, in map units. */
    static final double AWAY = 8.5;
    private static final double RADIUS = 3.5;
    private static final double APART = 12.5;
    private static final double TAIL = 1.2;
    /** However long a membrane is, it has no more than so many of each row. */
    private static final int MOST = 1000;
    /** How far the handles of a cubic curve stand out that goes a quarter round a circle of radius 1. */
    private static final double QUARTER = 0.5523;

    private Bilayer() {}

    /** The lipids, evenly along the outline: heads that are filled and tails that are lines, since to fill and to line the
     * same is twice the work. */
    static List<Path> along(Outline outline) {
        List<Point> polygon = outline.polygon();
        double length = 0;
        for (int i = 0; i < polygon.size(); i++) {
            length += distance(polygon.get(i), polygon.get((i + 1) % polygon.size()));
        }
        double apart = length / Math.clamp(Math.round(length / APART), 1, MOST);
        Path heads = new Path();
        heads.getStyleClass().add("lipid-heads");
        Path tails = new Path();
        tails.getStyleClass().add("lipid-tails");
        double ahead = apart / 2;
        for (int i = 0; i < polygon.size(); i++) {
            Point a = polygon.get(i);
            Point b = polygon.get((i + 1) % polygon.size());
            double piece = distance(a, b);
            while (ahead < piece) {
                double share = ahead / piece;
                lipids(heads, tails, a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share,
                        -(b.y() - a.y()) / piece, (b.x() - a.x()) / piece);
                ahead += apart;
            }
            ahead -= piece;
        }
        return List.of(tails, heads);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /** One of each row, at a point of the outline, across it. */
    private static void lipids(Path heads, Path tails, double x, double y, double acrossX, double acrossY) {
        for (int side : new int[]{-1, 1}) {
            double headX = x + side * AWAY * acrossX;
            double headY = y + side * AWAY * acrossY;
            head(heads, headX, headY);
            double inner = AWAY - RADIUS;
            tails.getElements().addAll(new MoveTo(x + side * inner * acrossX, y + side * inner * acrossY),
                    new LineTo(x + side * TAIL * acrossX, y + side * TAIL * acrossY));
        }
    }

    private static void head(Path path, double x, double y) {
        double r = RADIUS;
        double k = RADIUS * QUARTER;
        path.getElements().addAll(new MoveTo(x - r, y), new CubicCurveTo(x - r, y - k, x - k, y - r, x, y - r),
                new CubicCurveTo(x + k, y - r, x + r, y - k, x + r, y),
                new CubicCurveTo(x + r, y + k, x + k, y + r, x, y + r),
                new CubicCurveTo(x - k, y + r, x - r, y + k, x - r, y));
    }
}
