package cascade.layout;

import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;

/** Points along stored curves. */
final class Curves {
    private static final int SAMPLES = 40;

    private Curves() {}

    /** Points close together along a start and cubic curves. */
    static List<Point> samples(List<Point> points) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i + 3 < points.size(); i += 3) {
            for (int k = 0; k <= SAMPLES; k++) {
                double t = (double) k / SAMPLES;
                double s = 1 - t;
                double[] w = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
                double x = 0;
                double y = 0;
                for (int p = 0; p < 4; p++) {
                    x += w[p] * points.get(i + p).x();
                    y += w[p] * points.get(i + p).y();
                }
                all.add(new Point(x, y));
            }
        }
        return all;
    }
}
