package cascade.ui.map;

import cascade.pathway.Way;
import cascade.unit.Cubic;
import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The course of an arrow: cubic curves one after another. Answers where a share of its length lies. */
final class Curve {
    private static final int SAMPLES = 16;

    private final List<Point> points;
    private final Point tip;
    private final double[] lengths;
    private final double angle;
    private final double left;
    private final double right;
    private final double top;
    private final double low;
    private final List<Point> samples = new ArrayList<>();

    /**
     * @param way the start, the corners and the end
     * @param cut how much is left off at the end, where the head stands
     */
    Curve(List<Point> way, double cut) {
        List<Point> points = Way.curves(way);
        List<Point> cutShort = new ArrayList<>(points);
        this.tip = points.getLast();
        Point before = points.get(points.size() - 2);
        this.angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
        double dx = Math.cos(angle) * cut;
        double dy = Math.sin(angle) * cut;
        cutShort.set(points.size() - 1, new Point(tip.x() - dx, tip.y() - dy));
        cutShort.set(points.size() - 2, new Point(before.x() - dx, before.y() - dy));
        this.points = List.copyOf(cutShort);
        samples.add(points.getFirst());
        for (int i = 1; i + 2 < this.points.size(); i += 3) {
            for (int k = 1; k <= SAMPLES; k++) {
                samples.add(Cubic.at(this.points.get(i - 1), this.points.get(i), this.points.get(i + 1),
                        this.points.get(i + 2), (double) k / SAMPLES));
            }
        }
        left = samples.stream().mapToDouble(Point::x).min().orElse(0);
        right = samples.stream().mapToDouble(Point::x).max().orElse(0);
        top = samples.stream().mapToDouble(Point::y).min().orElse(0);
        low = samples.stream().mapToDouble(Point::y).max().orElse(0);
        lengths = new double[samples.size()];
        for (int i = 1; i < samples.size(); i++) {
            lengths[i] = lengths[i - 1] + Math.hypot(samples.get(i).x() - samples.get(i - 1).x(),
                    samples.get(i).y() - samples.get(i - 1).y());
        }
    }

    /** Where the head ends. */
    Point tip() {
        return tip;
    }

    /** As straight pieces: so many for each curve that bends, one for each that doesn't. The start is the first. */
    List<Point> pieces(int each) {
        List<Point> pieces = new ArrayList<>(List.of(points.getFirst()));
        for (int i = 1; i + 2 < points.size(); i += 3) {
            int first = (i - 1) / 3 * SAMPLES;
            int stride = isStraight(i) ? SAMPLES : SAMPLES / each;
            for (int k = stride; k <= SAMPLES; k += stride) {
                pieces.add(samples.get(first + k));
            }
        }
        return pieces;
    }

    private boolean isStraight(int i) {
        Point a = points.get(i - 1);
        Point b = points.get(i + 1);
        Point c = points.get(i + 2);
        return Math.abs((c.x() - a.x()) * (b.y() - a.y()) - (c.y() - a.y()) * (b.x() - a.x())) < 0.01;
    }

    /** The direction in which it arrives, in radians, 0 being to the right. */
    double angle() {
        return angle;
    }

    /** Whether a point can be that near to it: a quick answer before the exact one. */
    boolean mayBeWithin(double x, double y, double reach) {
        return x >= left - reach && x <= right + reach && y >= top - reach && y <= low + reach;
    }

    /** Points along the curve, close enough together to stand for it. */
    List<Point> samples() {
        return samples;
    }

    /** Where a share of the length lies, from 0 at the start to 1 at the end. */
    Point at(double share) {
        double wanted = Math.clamp(share, 0, 1) * lengths[lengths.length - 1];
        int i = 1;
        while (i < lengths.length - 1 && lengths[i] < wanted) {
            i++;
        }
        double piece = lengths[i] - lengths[i - 1];
        double t = piece == 0 ? 0 : (wanted - lengths[i - 1]) / piece;
        Point a = samples.get(i - 1);
        Point b = samples.get(i);
        return new Point(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    /** As elements of a path. */
    List<PathElement> elements() {
        List<PathElement> elements = new ArrayList<>();
        elements.add(new MoveTo(points.getFirst().x(), points.getFirst().y()));
        for (int i = 1; i + 2 < points.size(); i += 3) {
            Point a = points.get(i);
            Point b = points.get(i + 1);
            Point c = points.get(i + 2);
            elements.add(isStraight(i) ? new LineTo(c.x(), c.y())
                    : new CubicCurveTo(a.x(), a.y(), b.x(), b.y(), c.x(), c.y()));
        }
        return elements;
    }
}
