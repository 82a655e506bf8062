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

    private final Geography geography;
    private final List<Place> places;
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, List<Point>> outlines = new HashMap<>();
    private final Map<String, List<Point>> points = new HashMap<>();

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
        Map<String, List<Point>> found = new LinkedHashMap<>();
        for (double y = STEP; y < geography.height(); y += STEP) {
            for (double x = STEP; x < geography.width(); x += STEP) {
                Point point = new Point(x, y);
                at(point).ifPresent(
                        place -> found.computeIfAbsent(place.id(), _ -> new ArrayList<>()).add(point));
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
        List<Point> polygon = outlines.getOrDefault(place, List.of());
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
     * Where in a place a node of a size can stand: as far as can be from running into others, and then as near as can be to
     * the middle of the place. A place without a point has it in the middle of the map.
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
        return free.stream().map(point -> new Box(point.x(), point.y(), width, height)).filter(
                this::isOnTheMap).min(
                        Comparator.comparingDouble((Box box) -> covered(box, others)).thenComparingDouble(
                                box -> distance(new Point(box.x(), box.y()), middle))).orElseGet(
                                        () -> new Box(middle.x(), middle.y(), width, height));
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
