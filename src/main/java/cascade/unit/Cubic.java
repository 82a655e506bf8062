package cascade.unit;

import cascade.unit.MapLayout.Point;

/** A cubic Bézier curve. */
public final class Cubic {
    private Cubic() {}

    /**
     * A point of the curve.
     *
     * @param a its start
     * @param b the handle of the start
     * @param c the handle of the end
     * @param d its end
     * @param t how far along, from 0 at the start to 1 at the end
     */
    public static Point at(Point a, Point b, Point c, Point d, double t) {
        double s = 1 - t;
        double w0 = s * s * s;
        double w1 = 3 * s * s * t;
        double w2 = 3 * s * t * t;
        double w3 = t * t * t;
        return new Point(w0 * a.x() + w1 * b.x() + w2 * c.x() + w3 * d.x(),
                w0 * a.y() + w1 * b.y() + w2 * c.y() + w3 * d.y());
    }
}
