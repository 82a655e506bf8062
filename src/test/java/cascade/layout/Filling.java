package cascade.layout;

import cascade.pathway.Routing;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.PlaceKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Gives a place to what a curator's map has none for yet. What has one keeps it. */
final class Filling {
    private static final double GRID = 6;

    private final Pathway pathway;
    private final Function<MapNode, double[]> size;

    private Filling(Pathway pathway, Function<MapNode, double[]> size) {
        this.pathway = pathway;
        this.size = size;
    }

    /**
     * The positions with all nodes and arrows of the pathway, and without those of none.
     *
     * @param known what a curator has placed
     * @param size the width and height that a node's label needs
     * @throws IllegalStateException where a node's place has no room for it
     */
    static Map<Depth, MapLayout> of(Pathway pathway, Map<Depth, MapLayout> known, Function<MapNode, double[]> size) {
        Map<Depth, MapLayout> filled = new EnumMap<>(Depth.class);
        known.forEach((depth, layout) -> filled.put(depth, new Filling(pathway, size).fill(depth, layout)));
        return filled;
    }

    private MapLayout fill(Depth depth, MapLayout known) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<MapNode> nodes = pathway.nodes().stream().filter(node -> node.depths().contains(depth)).toList();
        nodes.forEach(node -> Optional.ofNullable(known.nodes().get(node.id())).ifPresent(
                box -> boxes.put(node.id(), box)));
        for (MapNode node : nodes) {
            boxes.computeIfAbsent(node.id(), _ -> place(node, known, boxes));
        }
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        List<Arrow> arrows = pathway.arrows().stream().filter(arrow -> arrow.depths().contains(depth)).toList();
        arrows.forEach(arrow -> Optional.ofNullable(known.ways().get(arrow.id())).ifPresent(
                way -> ways.put(arrow.id(), way)));
        Routing routing = new Routing(boxes.values(), nuclei(known.geography()), ways.values());
        for (Arrow arrow : arrows) {
            ways.computeIfAbsent(arrow.id(), _ -> routing.way(Objects.requireNonNull(boxes.get(arrow.from())),
                    Objects.requireNonNull(boxes.get(arrow.to()))));
        }
        return new MapLayout(known.geography(), boxes, ways);
    }

    private List<Outline> nuclei(Geography geography) {
        return pathway.places().stream().filter(place -> place.kind() == PlaceKind.NUCLEUS).flatMap(
                place -> geography.outline(place.id()).stream()).toList();
    }

    /** As near as there is room to what it has arrows to and from. */
    private Box place(MapNode node, MapLayout known, Map<String, Box> boxes) {
        Geography geography = known.geography();
        double[] needed = size.apply(node);
        List<Box> near = pathway.arrows().stream().flatMap(arrow -> arrow.from().equals(node.id())
                ? Stream.of(arrow.to())
                : arrow.to().equals(node.id()) ? Stream.of(arrow.from()) : Stream.empty()).flatMap(
                        id -> Stream.ofNullable(boxes.get(id))).toList();
        double wantedX = mean(near, Box::x).orElse(geography.width() / 2);
        double wantedY = mean(near, Box::y).orElse(geography.height() / 2);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double x = needed[0] / 2; x <= geography.width() - needed[0] / 2; x += GRID) {
            for (double y = needed[1] / 2; y <= geography.height() - needed[1] / 2; y += GRID) {
                Box box = new Box(Math.round(x), Math.round(y), needed[0], needed[1]);
                double away = Math.hypot(x - wantedX, y - wantedY);
                if (away < least && LayoutChecks.fits(pathway, geography, node, box)
                        && boxes.values().stream().noneMatch(other -> LayoutChecks.tooClose(other, box))
                        && known.ways().values().stream().noneMatch(way -> LayoutChecks.runsInto(way, box))) {
                    best = box;
                    least = away;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no room for " + node.id() + " in " + node.place());
        }
        return best;
    }

    private static OptionalDouble mean(List<Box> boxes, ToDoubleFunction<Box> of) {
        return boxes.stream().mapToDouble(of).average();
    }
}
