package cascade.layout;

import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the positions of a map are fit to be looked at. Every fault is a sentence. */
final class LayoutChecks {
    private static final double SLACK = 1;
    private static final double APART = 6;

    private final Pathway pathway;
    private final Graph graph;
    private final MapLayout layout;
    private final Function<MapNode, double[]> size;
    private final List<String> faults = new ArrayList<>();

    private LayoutChecks(Pathway pathway, Depth depth, Function<MapNode, double[]> size) {
        this.pathway = pathway;
        this.graph = new Graph(pathway, depth);
        this.layout = Objects.requireNonNull(pathway.layouts().get(depth));
        this.size = size;
    }

    /**
     * What is wrong with a map.
     *
     * @param size the width and height that a node's label needs
     */
    static List<String> of(Pathway pathway, Depth depth, Function<MapNode, double[]> size) {
        LayoutChecks checks = new LayoutChecks(pathway, depth, size);
        checks.readable();
        checks.places();
        checks.nuclei();
        return checks.faults;
    }

    /** What keeps a map from being read: what a map has to be free of that nobody has drawn by hand. */
    static List<String> unreadable(Pathway pathway, Depth depth, Function<MapNode, double[]> size) {
        LayoutChecks checks = new LayoutChecks(pathway, depth, size);
        checks.readable();
        return checks.faults;
    }

    private void readable() {
        labels();
        overlaps();
        ways();
    }

    private Box box(String node) {
        return Objects.requireNonNull(layout.nodes().get(node), node);
    }

    private List<Point> way(Arrow arrow) {
        return Objects.requireNonNull(layout.ways().get(arrow.id()), arrow.id());
    }

    private void labels() {
        for (MapNode node : graph.nodes()) {
            double[] needed = size.apply(node);
            Box box = box(node.id());
            if (needed[0] > box.width() + SLACK || needed[1] > box.height() + SLACK) {
                faults.add(node.id() + " needs " + needed[0] + " × " + needed[1] + " and has " + box.width() + " × "
                        + box.height());
            }
        }
    }

    private void overlaps() {
        List<MapNode> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                if (tooClose(box(nodes.get(i).id()), box(nodes.get(k).id()))) {
                    faults.add(nodes.get(i).id() + " over " + nodes.get(k).id());
                }
            }
        }
    }

    private static Box grown(Box box, double by) {
        return new Box(box.x(), box.y(), box.width() + 2 * by, box.height() + 2 * by);
    }

    private static boolean overlap(Box a, Box b) {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }

    private void places() {
        for (MapNode node : graph.nodes()) {
            if (!fits(pathway, layout.geography(), node, box(node.id()))) {
                faults.add(node.id() + " is not where " + node.place() + " is");
            }
        }
    }

    /** Whether a box is in the place of a node: on the outline of its cell, in a shape, or outside all that are not its own. */
    static boolean fits(Pathway pathway, Geography geography, MapNode node, Box box) {
        Place place = pathway.places().stream().filter(
                each -> each.id().equals(node.place())).findFirst().orElseThrow();
        Optional<Outline> parent = place.parent().flatMap(geography::outline);
        return switch (place.kind()) {
        case MEMBRANE -> parent.isEmpty() || crosses(parent.get().polygon(), middle(box), true);
        case NUCLEUS, BLOOD, SPINE, CELL -> within(geography.outline(place.id()), box);
        case CYTOSOL -> within(parent, box) && outside(pathway, geography, PlaceKind.NUCLEUS, box);
        case OPEN, OUTCOME -> outside(pathway, geography, PlaceKind.CELL, box);
        };
    }

    /** The middle of a box: there a membrane has to come through. */
    private static Box middle(Box box) {
        return new Box(box.x(), box.y(), box.width() / 2, box.height() / 2);
    }

    private static boolean within(Optional<Outline> outline, Box box) {
        return outline.isEmpty() || corners(box).allMatch(outline.get()::contains);
    }

    private static boolean outside(Pathway pathway, Geography geography, PlaceKind kind, Box box) {
        return pathway.places().stream().filter(place -> place.kind() == kind).flatMap(
                place -> geography.outline(place.id()).stream()).noneMatch(
                        outline -> corners(box).anyMatch(outline::contains));
    }

    /** Whether an arrow's way comes too close to a node that isn't its own. */
    static boolean runsInto(List<Point> way, Box box) {
        return crosses(way, grown(box, APART), false);
    }

    /** Whether two nodes stand too close together. */
    static boolean tooClose(Box one, Box other) {
        return overlap(grown(one, APART), other);
    }

    private Stream<Place> shapes(PlaceKind kind) {
        return pathway.places().stream().filter(
                place -> place.kind() == kind && layout.geography().outline(place.id()).isPresent());
    }

    private static Stream<Point> corners(Box box) {
        return Stream.of(new Point(box.left(), box.top()), new Point(box.right(), box.top()),
                new Point(box.left(), box.bottom()), new Point(box.right(), box.bottom()));
    }

    private void ways() {
        for (Arrow arrow : graph.arrows()) {
            List<Point> way = way(arrow);
            if (!onBorder(way.getFirst(), box(arrow.from())) || !onBorder(way.getLast(), box(arrow.to()))) {
                faults.add(arrow.id() + " does not start and end on the borders of its nodes");
            }
            for (MapNode node : graph.nodes()) {
                boolean own = node.id().equals(arrow.from()) || node.id().equals(arrow.to());
                if (crosses(way, grown(box(node.id()), own ? -2 * SLACK : SLACK), false)) {
                    faults.add(arrow.id() + " through " + node.id());
                }
            }
        }
    }

    /** No arrow goes through a nucleus in which it has no end. */
    private void nuclei() {
        for (Arrow arrow : graph.arrows()) {
            shapes(PlaceKind.NUCLEUS).forEach(place -> {
                Outline outline = layout.geography().outline(place.id()).orElseThrow();
                boolean own = Stream.of(arrow.from(), arrow.to()).anyMatch(
                        end -> graph.node(end).orElseThrow().place().equals(place.id()));
                if (!own && samples(way(arrow)).anyMatch(outline::contains)) {
                    faults.add(arrow.id() + " through the nucleus " + place.id());
                }
            });
        }
    }

    private static boolean onBorder(Point point, Box box) {
        Box outer = grown(box, SLACK);
        Box inner = grown(box, -SLACK);
        return outer.contains(point.x(), point.y()) && !(point.x() > inner.left() && point.x() < inner.right()
                && point.y() > inner.top() && point.y() < inner.bottom());
    }

    /** Whether a line of points, closed or not, comes into a box. */
    private static boolean crosses(List<Point> line, Box box, boolean closed) {
        for (int i = 0; i + (closed ? 0 : 1) < line.size(); i++) {
            Point a = line.get(i);
            Point b = line.get((i + 1) % line.size());
            int pieces = (int) Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y())) + 1;
            for (int k = 0; k <= pieces; k++) {
                double t = (double) k / pieces;
                if (box.contains(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<Point> samples(List<Point> way) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            Point a = way.get(i);
            Point b = way.get(i + 1);
            int pieces = (int) Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y()) / 2) + 1;
            for (int k = 0; k <= pieces; k++) {
                double t = (double) k / pieces;
                all.add(new Point(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t));
            }
        }
        return all.stream();
    }

    /** How often two arrows cross. Where they run along one another, or one joins the other, they don't. */
    static List<String> crossings(Pathway pathway, Depth depth) {
        MapLayout layout = Objects.requireNonNull(pathway.layouts().get(depth));
        List<Arrow> arrows = new Graph(pathway, depth).arrows();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            for (int k = i + 1; k < arrows.size(); k++) {
                int times = cross(Objects.requireNonNull(layout.ways().get(arrows.get(i).id())),
                        Objects.requireNonNull(layout.ways().get(arrows.get(k).id())));
                for (int n = 0; n < times; n++) {
                    all.add(arrows.get(i).id() + " × " + arrows.get(k).id());
                }
            }
        }
        return all;
    }

    private static int cross(List<Point> one, List<Point> other) {
        int times = 0;
        for (int i = 0; i + 1 < one.size(); i++) {
            for (int k = 0; k + 1 < other.size(); k++) {
                Point a = one.get(i);
                Point b = one.get(i + 1);
                Point c = other.get(k);
                Point d = other.get(k + 1);
                if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
                    times++;
                }
            }
        }
        return times;
    }

    /** On which side of a line a point is; 0 where it is on it, or as good as. */
    private static double side(Point a, Point b, Point c) {
        double off = ((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()))
                / Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        return Math.abs(off) < SLACK ? 0 : off;
    }
}
