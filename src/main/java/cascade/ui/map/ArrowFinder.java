package cascade.ui.map;

import cascade.unit.Arrow;
import cascade.unit.MapLayout.Point;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the arrow that a point of the map is on, or as near to as a fingertip is wide. */
final class ArrowFinder {
    private ArrowFinder() {}

    /**
     * The nearest arrow.
     *
     * @param arrows among which
     * @param curves the course of each
     * @param x on the map
     * @param y on the map
     * @param reach how far it may be, in map units
     */
    static Optional<Arrow> at(Collection<Arrow> arrows, Function<Arrow, Curve> curves, double x, double y,
            double reach) {
        Arrow best = null;
        double least = reach * reach;
        for (Arrow arrow : arrows) {
            Curve curve = curves.apply(arrow);
            if (curve.mayBeWithin(x, y, reach)) {
                double off = distance(curve.samples(), x, y);
                if (off <= least) {
                    least = off;
                    best = arrow;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The square of the distance from a point to a line of many pieces. */
    private static double distance(List<Point> line, double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
            double ox = a.x() + t * dx - x;
            double oy = a.y() + t * dy - y;
            least = Math.min(least, ox * ox + oy * oy);
        }
        return least;
    }
}
