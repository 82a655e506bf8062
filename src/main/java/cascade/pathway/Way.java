package cascade.pathway;

import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;

/** The way of an arrow as smooth curves: straight from corner to corner, and round each corner a quarter of a turn. */
public final class Way {
    /** How far from a corner its curve begins, in map units; less where two corners are close. */
    private static final double RADIUS = 14;
    /** How far the handles of a cubic curve reach towards the corner that it goes round, as a share of the way there. */
    private static final double HANDLE = 0.5523;

    private Way() {}

    /**
     * The start, then three points for each cubic curve; a straight piece is a curve with its handles on it.
     *
     * @param way the points of the way: start, corners, end
     */
    public static List<Point> curves(List<Point> way) {
        List<Point> curves = new ArrayList<>(List.of(way.getFirst()));
        for (int i = 1; i + 1 < way.size(); i++) {
            Point corner = way.get(i);
            double radius = Math.min(RADIUS,
                    Math.min(distance(way.get(i - 1), corner), distance(corner, way.get(i + 1))) / 2);
            Point before = towards(corner, way.get(i - 1), radius);
            Point after = towards(corner, way.get(i + 1), radius);
            straight(curves, before);
            curves.add(between(before, corner, HANDLE));
            curves.add(between(after, corner, HANDLE));
            curves.add(after);
        }
        straight(curves, way.getLast());
        return curves;
    }

    private static void straight(List<Point> curves, Point to) {
        Point from = curves.getLast();
        curves.add(between(from, to, 1 / 3.0));
        curves.add(between(from, to, 2 / 3.0));
        curves.add(to);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double all = distance(from, to);
        return all == 0 ? from : between(from, to, by / all);
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
