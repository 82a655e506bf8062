package cascade.practice.rebuild;

import cascade.unit.Geography;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which place of the map a point is in. A membrane is as wide as a hand is steady; between the cells it is the place whose
 * name is nearest. In map units.
 */
public final class Terrain {
    /** So far from its middle a membrane still reaches. */
    private static final double MEMBRANE = 30;
    /** How far apart the points are at which a free spot is looked for. */
    private static final double STEP = 14;
    /** How much room is kept between two nodes, at best. */
    private static final double GAP = 10;
    private static final double CORNER = 400;
    /** About as wide as a letter of a place’s name is, and as high as its line. */
    private static final double LETTER = 8;
    private static final double LINE = 18;

    private final Geography geography;
    private final List<Place> places;
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, List<Point>> outlines = new HashMap<>();
    private final Map<String, List<Point>> points = new HashMap<>();
    private final Map<Point, String> cells = new HashMap<>();
    private final List<Box> names;

    /**
     * @param pathway whose places they are
     * @param places those that are told apart
     * @param geography where they are
     */
    public Terrain(Pathway pathway, List<Place> places, Geography geography) {
        this.geography = geography;
        this.places = List.copyOf(places);
        pathway.places().forEach(place -> byId.put(place.id(), place));
        byId.keySet().forEach(
                id -> geography.outline(id).ifPresent(outline -> outlines.put(id, outline.polygon())));
        this.names = pathway.places().stream().flatMap(place -> name(place.id()).map(
                at -> new Box(at.x(), at.y(), place.name().length() * LETTER, LINE)).stream()).toList();
        Map<String, List<Point>> found = new LinkedHashMap<>();
        for (int row = 1; row * STEP < geography.height(); row++) {
            for (int column = 1; column * STEP < geography.width(); column++) {
                Point point = new Point(column * STEP, row * STEP);
                at(point).ifPresent(place -> {
                    found.computeIfAbsent(place.id(), _ -> new ArrayList<>()).add(point);
                    cells.put(point, place.id());
                });
            }
        }
        points.putAll(found);
    }

    /** The place that a point is in; empty beyond the map. */
    public Optional<Place> at(Point point) {
        if (point.x() < 0 || point.y() < 0 || point.x() > geography.width() || point.y() > geography.height()) {
            return Optional.empty();
        }
        return inShape(point).or(() -> onMembrane(point)).or(() -> inCell(point)).or(() -> nearestName(point));
    }

    /** What has an outline of its own and is no cell: the smaller before the larger. */
    private Optional<Place> inShape(Point point) {
        return places.stream().filter(place -> place.kind() != PlaceKind.CELL && contains(place.id(), point)).min(
                Comparator.comparingDouble(place -> size(place.id())));
    }

    private Optional<Place> onMembrane(Point point) {
        return places.stream().filter(place -> place.kind() == PlaceKind.MEMBRANE).filter(
                place -> place.parent().filter(cell -> distance(cell, point) <= MEMBRANE).isPresent()).min(
                        Comparator.comparingDouble(place -> distance(place.parent().orElse(""), point)));
    }

    private Optional<Place> inCell(Point point) {
        return byId.values().stream().filter(
                place -> place.kind() == PlaceKind.CELL && contains(place.id(), point)).findFirst().flatMap(
                        cell -> part(cell, PlaceKind.CYTOSOL).or(() -> places.stream().filter(
                                cell::equals).findFirst()).or(() -> part(cell, PlaceKind.MEMBRANE)));
    }

    private Optional<Place> part(Place cell, PlaceKind kind) {
        return places.stream().filter(
                place -> place.kind() == kind && place.parent().filter(cell.id()::equals).isPresent()).findFirst();
    }

    private Optional<Place> nearestName(Point point) {
        return places.stream().filter(
                place -> !outlines.containsKey(place.id()) && !place.kind().isPartOfACell()).filter(
                        place -> name(place.id()).isPresent()).min(
                                Comparator.comparingDouble(
                                        place -> distance(name(place.id()).orElseThrow(), point)));
    }

    private Optional<Point> name(String place) {
        return Optional.ofNullable(geography.sites().get(place)).flatMap(Geography.Site::name);
    }

    private boolean contains(String place, Point point) {
        return Outline.contains(outlines.getOrDefault(place, List.of()), point);
    }

    private double size(String place) {
        return geography.outline(place).map(Outline::bounds).map(box -> box.width() * box.height()).orElse(
                Double.MAX_VALUE);
    }

    /** How far a point is from an outline. */
    private double distance(String place, Point point) {
        List<Point> polygon = outlines.getOrDefault(place, List.of());
        double least = Double.MAX_VALUE;
        for (int i = 0, k = polygon.size() - 1; i < polygon.size(); k = i++) {
            Point a = polygon.get(k);
            Point b = polygon.get(i);
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0
                    : Math.clamp(((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length, 0, 1);
            least = Math.min(least, distance(new Point(a.x() + t * dx, a.y() + t * dy), point));
        }
        return least;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /**
     * Where in a place a node of a size can stand: as far as can be from running into others, into the name of a place or
     * out of its own, and then as near as can be to the middle of the place. A place without a point has it in the middle
     * of the map.
     *
     * @param place the id of the place
     * @param width of the node
     * @param height of the node
     * @param others that stand there, or may come to
     */
    Box spot(String place, double width, double height, Collection<Box> others) {
        List<Point> free = points.getOrDefault(place, List.of());
        double x = free.stream().mapToDouble(Point::x).average().orElse(geography.width() / 2);
        double y = free.stream().mapToDouble(Point::y).average().orElse(geography.height() / 2);
        Point middle = new Point(x, y);
        List<Box> taken = new ArrayList<>(others);
        taken.addAll(names);
        return free.stream().map(point -> new Box(point.x(), point.y(), width, height)).filter(
                this::isOnTheMap).min(
                        Comparator.comparingDouble(
                                (Box box) -> covered(box, taken) + outside(place, box)).thenComparingDouble(
                                        box -> distance(new Point(box.x(), box.y()), middle))).orElseGet(
                                                () -> new Box(middle.x(), middle.y(), width, height));
    }

    /** What it costs that corners of a box are in another place: as much as if something covered them. */
    private double outside(String place, Box box) {
        return List.of(new Point(box.left(), box.top()), new Point(box.right(), box.top()),
                new Point(box.left(), box.bottom()), new Point(box.right(), box.bottom())).stream().filter(
                        corner -> !place.equals(cells.get(cell(corner)))).count()
                * CORNER;
    }

    /** The point of the grid that is nearest. */
    private static Point cell(Point point) {
        return new Point(Math.max(1, Math.rint(point.x() / STEP)) * STEP,
                Math.max(1, Math.rint(point.y() / STEP)) * STEP);
    }

    private boolean isOnTheMap(Box box) {
        return box.left() >= 0 && box.top() >= 0 && box.right() <= geography.width()
                && box.bottom() <= geography.height();
    }

    /** How much of a box, and of some room round it, others cover. */
    private static double covered(Box box, Collection<Box> others) {
        double covered = 0;
        for (Box other : others) {
            double across = Math.min(box.right(), other.right()) - Math.max(box.left(), other.left()) + GAP;
            double down = Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top()) + GAP;
            covered += Math.max(0, across) * Math.max(0, down);
        }
        return covered;
    }
}
