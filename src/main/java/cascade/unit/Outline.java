package cascade.unit;

import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A closed path: the shape of a place. Written in the part of SVG's path language that has absolute commands only, as
 * {@code M 10 10 L 90 10 C 99 10 99 90 90 90 Z}: one move, then lines and cubic curves, then Z.
 *
 * @param start where it begins and ends
 * @param segments what it is made of; where the last one doesn't end at the start, a line closes it
 */
public record Outline(Point start, List<Segment> segments) {
    /** The most segments that one has. */
    public static final int SEGMENTS = 200;
    /** So many straight pieces stand for a curve. */
    private static final int PIECES = 16;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,3})?");

    /** A part of the path, which begins where the one before it ends. */
    public sealed interface Segment {
        /** Where it ends. */
        Point end();
    }

    /** A straight line. */
    public record Line(Point end) implements Segment {}

    /** A cubic Bézier curve. */
    public record Curve(Point first, Point second, Point end) implements Segment {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException where the text isn't one; its message is the word at fault
     */
    public static Outline parse(String text) {
        Words words = new Words(text);
        words.expect("M");
        Point start = words.point();
        List<Segment> segments = new ArrayList<>();
        String command = words.next();
        while (!command.equals("Z")) {
            segments.add(switch (command) {
            case "L" -> new Line(words.point());
            case "C" -> new Curve(words.point(), words.point(), words.point());
            default -> throw new IllegalArgumentException(command);
            });
            command = words.next();
        }
        if (words.hasMore()) {
            throw new IllegalArgumentException(words.next());
        }
        if (segments.size() < 2 || segments.size() > SEGMENTS) {
            throw new IllegalArgumentException("Z");
        }
        return new Outline(start, List.copyOf(segments));
    }

    /** The words of a path, one after another. */
    private static final class Words {
        private final String[] words;
        private int next;

        Words(String text) {
            this.words = text.split(" ", -1);
        }

        boolean hasMore() {
            return next < words.length;
        }

        String next() {
            if (!hasMore()) {
                throw new IllegalArgumentException("");
            }
            return words[next++];
        }

        void expect(String command) {
            String word = next();
            if (!word.equals(command)) {
                throw new IllegalArgumentException(word);
            }
        }

        Point point() {
            return new Point(number(), number());
        }

        private double number() {
            String word = next();
            if (!NUMBER.matcher(word).matches()) {
                throw new IllegalArgumentException(word);
            }
            return Double.parseDouble(word);
        }
    }

    /** The text that gives it when it is read. */
    public String text() {
        return segments.stream().map(segment -> switch (segment) {
        case Line line -> "L " + text(line.end());
        case Curve curve -> "C " + text(curve.first()) + " " + text(curve.second()) + " " + text(curve.end());
        }).collect(Collectors.joining(" ", "M " + text(start) + " ", " Z"));
    }

    private static String text(Point point) {
        return text(point.x()) + " " + text(point.y());
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    /** The points of a polygon that stands for it; the last is not the first again. */
    public List<Point> polygon() {
        List<Point> points = new ArrayList<>(List.of(start));
        Point from = start;
        for (Segment segment : segments) {
            if (segment instanceof Curve(Point first, Point second, Point end)) {
                for (int i = 1; i < PIECES; i++) {
                    points.add(Cubic.at(from, first, second, end, (double) i / PIECES));
                }
            }
            points.add(segment.end());
            from = segment.end();
        }
        if (points.getLast().equals(start)) {
            points.removeLast();
        }
        return points;
    }

    /** Whether a point is inside, by the even-odd rule. */
    public boolean contains(Point point) {
        return contains(polygon(), point);
    }

    /** Whether a point is inside a polygon, by the even-odd rule. */
    public static boolean contains(List<Point> polygon, Point point) {
        boolean inside = false;
        for (int i = 0, k = polygon.size() - 1; i < polygon.size(); k = i++) {
            Point a = polygon.get(i);
            Point b = polygon.get(k);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** The box round it. */
    public Box bounds() {
        double left = least(Point::x);
        double top = least(Point::y);
        double right = -least(point -> -point.x());
        double bottom = -least(point -> -point.y());
        return new Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }

    private double least(ToDoubleFunction<Point> of) {
        return polygon().stream().mapToDouble(of).min().orElse(0);
    }

    /** A rectangle with round corners. */
    public static Outline rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        // How far from a corner the handles of a curve stand that goes a quarter round a circle.
        double k = r * 0.4477;
        double left = box.left();
        double top = box.top();
        double right = box.right();
        double low = box.bottom();
        return new Outline(new Point(left + r, top), List.of(new Line(new Point(right - r, top)),
                new Curve(new Point(right - k, top), new Point(right, top + k), new Point(right, top + r)),
                new Line(new Point(right, low - r)),
                new Curve(new Point(right, low - k), new Point(right - k, low), new Point(right - r, low)),
                new Line(new Point(left + r, low)),
                new Curve(new Point(left + k, low), new Point(left, low - k), new Point(left, low - r)),
                new Line(new Point(left, top + r)),
                new Curve(new Point(left, top + k), new Point(left + k, top), new Point(left + r, top))));
    }
}
