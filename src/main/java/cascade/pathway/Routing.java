package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds a way for an arrow on a map that stands: level and upright pieces with few corners, round all nodes and nuclei that
 * are not its own, across as few other arrows as can be.
 */
public final class Routing {
    /** What a way costs beside its length, in map units. */
    private static final double HIT = 10_000;
    private static final double CROSSING = 250;
    private static final double CORNER = 30;
    private static final double SLANT = 150;
    /** How far a way stays from a node that isn't its own. */
    private static final double CLEAR = 6;
    /** How far it goes straight before the first corner and after the last. */
    private static final double STEM = 16;
    /** How far apart the channels are that are tried. */
    private static final double APART = 14;
    /** How far beyond both nodes a channel may lie. */
    private static final double BEYOND = 120;
    private static final double SAMPLE = 6;

    private final Collection<Box> boxes;
    private final List<Closed> closed;
    private final List<List<Point>> ways;
    private final Box within;

    /** A shape that no arrow goes through, worked out once. */
    private record Closed(Box bounds, List<Point> polygon) {
        boolean contains(Point point) {
            return bounds.contains(point.x(), point.y()) && Outline.contains(polygon, point);
        }
    }

    /**
     * @param boxes the nodes that are there
     * @param closed shapes that no arrow goes through, but one that has an end in them
     * @param ways the arrows that are there
     */
    public Routing(Collection<Box> boxes, Collection<Outline> closed, Collection<List<Point>> ways) {
        this(boxes, closed, ways, new Box(0, 0, Double.MAX_VALUE, Double.MAX_VALUE));
    }

    /**
     * @param boxes the nodes that are there
     * @param closed shapes that no arrow goes through, but one that has an end in them
     * @param ways the arrows that are there
     * @param within out of this no arrow goes
     */
    public Routing(Collection<Box> boxes, Collection<Outline> closed, Collection<List<Point>> ways, Box within) {
        this.within = within;
        this.boxes = boxes;
        this.closed = closed.stream().map(outline -> new Closed(outline.bounds(), outline.polygon())).toList();
        this.ways = new ArrayList<>(ways);
    }

    /** The best way between two nodes that was found; from now on it is one of those that are there. */
    public List<Point> way(Box from, Box to) {
        List<List<Point>> candidates = candidates(from, to);
        // The straight way from node to node, at the least, stays.
        candidates.removeIf(way -> !way.stream().allMatch(point -> within.contains(point.x(), point.y())));
        candidates.sort(Comparator.comparingDouble(Routing::length));
        List<Point> best = candidates.getFirst();
        double least = Double.MAX_VALUE;
        for (List<Point> way : candidates) {
            // What it runs into or across only adds to its length, and they come by length.
            if (length(way) >= least) {
                break;
            }
            double cost = length(way) + crossings(way) * CROSSING;
            cost += cost < least ? HIT * hits(way, from, to) : 0;
            if (cost < least) {
                best = way;
                least = cost;
            }
        }
        ways.add(best);
        return best;
    }

    /** Whether a way of an arrow goes through no node but its own. */
    static boolean isClear(List<Point> way, Arrow arrow, Map<String, Box> nodes) {
        return isClear(way, arrow.from(), arrow.to(), nodes);
    }

    /**
     * Whether a way goes through no node but its own.
     *
     * @param way the way
     * @param from the id of the node where it starts
     * @param to the id of the node where it ends
     * @param nodes where the nodes are, by id
     */
    public static boolean isClear(List<Point> way, String from, String to, Map<String, Box> nodes) {
        for (Map.Entry<String, Box> node : nodes.entrySet()) {
            if (!node.getKey().equals(from) && !node.getKey().equals(to) && runsThrough(way, node.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean runsThrough(List<Point> way, Box box) {
        for (int i = 0; i + 1 < way.size(); i++) {
            if (meets(way.get(i), way.get(i + 1), box) && samples(way.subList(i, i + 2)).stream().anyMatch(
                    at -> box.contains(at.x(), at.y()))) {
                return true;
            }
        }
        return false;
    }

    private static List<Point> samples(List<Point> way) {
        List<Point> samples = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            Point a = way.get(i);
            Point b = way.get(i + 1);
            int pieces = (int) Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y()) / SAMPLE) + 1;
            for (int k = 0; k <= pieces; k++) {
                double share = (double) k / pieces;
                samples.add(new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share));
            }
        }
        return samples;
    }

    private enum Side {
        LEFT, RIGHT, TOP, BOTTOM;

        boolean isLevel() {
            return this == LEFT || this == RIGHT;
        }

        Point of(Box box) {
            return switch (this) {
            case LEFT -> new Point(box.left(), box.y());
            case RIGHT -> new Point(box.right(), box.y());
            case TOP -> new Point(box.x(), box.top());
            case BOTTOM -> new Point(box.x(), box.bottom());
            };
        }

        /** Whether a point is so far outside on this side that a stem has room. */
        boolean leaves(Point start, Point next) {
            return switch (this) {
            case LEFT -> next.x() <= start.x() - STEM;
            case RIGHT -> next.x() >= start.x() + STEM;
            case TOP -> next.y() <= start.y() - STEM;
            case BOTTOM -> next.y() >= start.y() + STEM;
            };
        }
    }

    private List<List<Point>> candidates(Box from, Box to) {
        List<List<Point>> all = new ArrayList<>();
        for (Side out : Side.values()) {
            for (Side in : Side.values()) {
                Point start = out.of(from);
                Point end = in.of(to);
                all.add(List.of(start, end));
                if (out.isLevel() != in.isLevel()) {
                    Point corner = out.isLevel() ? new Point(end.x(), start.y()) : new Point(start.x(), end.y());
                    add(all, out, in, List.of(start, corner, end));
                } else if (out.isLevel()) {
                    channels(start.x(), end.x()).forEach(x -> add(all, out, in,
                            List.of(start, new Point(x, start.y()), new Point(x, end.y()), end)));
                } else {
                    channels(start.y(), end.y()).forEach(y -> add(all, out, in,
                            List.of(start, new Point(start.x(), y), new Point(end.x(), y), end)));
                }
            }
        }
        return all;
    }

    private static List<Double> channels(double one, double other) {
        List<Double> channels = new ArrayList<>();
        for (double at = Math.min(one, other) - BEYOND; at <= Math.max(one, other) + BEYOND; at += APART) {
            channels.add(at);
        }
        return channels;
    }

    private static void add(List<List<Point>> all, Side out, Side in, List<Point> way) {
        if (out.leaves(way.getFirst(), way.get(1)) && in.leaves(way.getLast(), way.get(way.size() - 2))) {
            all.add(way);
        }
    }

    /** Its length, and what its corners and slanted pieces cost. */
    private static double length(List<Point> way) {
        double length = (way.size() - 2) * CORNER;
        for (int i = 0; i + 1 < way.size(); i++) {
            double dx = Math.abs(way.get(i + 1).x() - way.get(i).x());
            double dy = Math.abs(way.get(i + 1).y() - way.get(i).y());
            length += Math.hypot(dx, dy) + (Math.min(dx, dy) > 1 ? SLANT : 0);
        }
        return length;
    }

    private int crossings(List<Point> way) {
        int crossings = 0;
        for (int i = 0; i + 1 < way.size(); i++) {
            for (List<Point> other : ways) {
                for (int k = 0; k + 1 < other.size(); k++) {
                    if (cross(way.get(i), way.get(i + 1), other.get(k), other.get(k + 1))) {
                        crossings++;
                    }
                }
            }
        }
        return crossings;
    }

    /** Along how many sampled points the way is where it may not be. */
    private long hits(List<Point> way, Box from, Box to) {
        List<List<Point>> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            pieces.add(samples(way.subList(i, i + 2)));
        }
        long hits = 0;
        for (Box box : boxes) {
            double clear = box.equals(from) || box.equals(to) ? -1 : CLEAR;
            Box grown = new Box(box.x(), box.y(), box.width() + 2 * clear, box.height() + 2 * clear);
            for (List<Point> piece : pieces) {
                // Most pieces are nowhere near a box.
                if (meets(piece.getFirst(), piece.getLast(), grown)) {
                    hits += piece.stream().filter(point -> grown.contains(point.x(), point.y())).count();
                }
            }
        }
        for (Closed shape : closed) {
            if (!shape.contains(new Point(from.x(), from.y())) && !shape.contains(new Point(to.x(), to.y()))) {
                for (List<Point> piece : pieces) {
                    if (meets(piece.getFirst(), piece.getLast(), shape.bounds())) {
                        hits += piece.stream().filter(shape::contains).count();
                    }
                }
            }
        }
        return hits;
    }

    private static boolean meets(Point a, Point b, Box box) {
        return Math.max(a.x(), b.x()) >= box.left() && Math.min(a.x(), b.x()) <= box.right()
                && Math.max(a.y(), b.y()) >= box.top() && Math.min(a.y(), b.y()) <= box.bottom();
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
