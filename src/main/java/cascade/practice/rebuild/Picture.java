package cascade.practice.rebuild;

import cascade.pathway.Routing;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a draft's nodes stand and how its arrows run. A node in its own place stands where it does on the map; in another
 * place, on a free spot of that. What stands doesn't move because something else came; arrows go round what is in their
 * way. In map units.
 */
public final class Picture {
    /** So much of the map's width and height arrows leave free in all. */
    private static final double EDGE = 8;

    private final Blueprint blueprint;
    private final Terrain terrain;
    private final List<Outline> nuclei;
    private final Map<Spot, Box> spots = new HashMap<>();
    private final Map<Ends, Run> runs = new HashMap<>();
    /** As the boxes were when ways were asked for last: the same as long as nothing moves. */
    private Map<String, Box> last = Map.of();

    /** A node in a place. */
    private record Spot(String node, String place) {}

    /** The way of an arrow, and the nodes among which it was found. */
    private record Run(Map<String, Box> among, List<Point> way) {

        /** Whether it is as good as any, as long as these nodes are there. */
        boolean holds(Ends ends, Map<String, Box> boxes) {
            return among == boxes || Objects.equals(among.get(ends.from()), boxes.get(ends.from()))
                    && Objects.equals(among.get(ends.to()), boxes.get(ends.to()))
                    && Routing.isClear(way, ends.from(), ends.to(), boxes);
        }
    }

    /**
     * @param pathway whose places they are
     * @param blueprint what is rebuilt
     */
    public Picture(Pathway pathway, Blueprint blueprint) {
        this.blueprint = blueprint;
        this.terrain = new Terrain(pathway, blueprint.places(), blueprint.content().layout().geography());
        this.nuclei = pathway.places().stream().filter(place -> place.kind() == PlaceKind.NUCLEUS).flatMap(
                place -> blueprint.content().layout().geography().outline(place.id()).stream()).toList();
    }

    /** The place that a point of the map is in. */
    public Optional<Place> placeAt(Point point) {
        return terrain.at(point);
    }

    /** Where a node stands on the map as it should be. */
    public Box home(String node) {
        Box box = blueprint.content().layout().nodes().get(node);
        // Without a layout, which only a unit has that nobody drew, all stand in one spot.
        return box == null ? new Box(0, 0, 90, 36) : box;
    }

    /** Where each node stands that is given or was put somewhere, by id. */
    public Map<String, Box> boxes(Draft draft) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        blueprint.given().forEach(node -> boxes.put(node.id(), home(node.id())));
        List<MapNode> strangers = new ArrayList<>();
        for (MapNode node : blueprint.nodes()) {
            String place = draft.places().get(node.id());
            if (node.place().equals(place)) {
                boxes.put(node.id(), home(node.id()));
            } else if (place != null) {
                strangers.add(node);
            }
        }
        List<Box> taken = new ArrayList<>(blueprint.content().layout().nodes().values());
        List<MapNode> unsettled = new ArrayList<>();
        for (MapNode node : strangers) {
            Box known = spots.get(spot(node, draft));
            if (known == null || taken.stream().anyMatch(known::equals)) {
                unsettled.add(node);
            } else {
                boxes.put(node.id(), known);
                taken.add(known);
            }
        }
        for (MapNode node : unsettled) {
            Box home = home(node.id());
            Spot spot = spot(node, draft);
            Box box = terrain.spot(spot.place(), home.width(), home.height(), taken);
            spots.put(spot, box);
            boxes.put(node.id(), box);
            taken.add(box);
        }
        return boxes;
    }

    private static Spot spot(MapNode node, Draft draft) {
        return new Spot(node.id(), draft.places().getOrDefault(node.id(), ""));
    }

    /**
     * The ways of those of a draft's arrows whose two ends are there.
     *
     * @param draft the draft
     * @param boxes where its nodes stand
     */
    public Map<Ends, List<Point>> ways(Draft draft, Map<String, Box> boxes) {
        if (!boxes.equals(last)) {
            last = Map.copyOf(boxes);
        }
        return waysAmong(draft, last);
    }

    private Map<Ends, List<Point>> waysAmong(Draft draft, Map<String, Box> boxes) {
        Map<Ends, List<Point>> ways = new LinkedHashMap<>();
        List<Ends> toFind = new ArrayList<>();
        for (Ends ends : draft.arrows().keySet()) {
            if (boxes.containsKey(ends.from()) && boxes.containsKey(ends.to())) {
                Run known = runs.get(ends);
                if (known != null && (known.holds(ends, boxes) || known.among().equals(boxes))) {
                    ways.put(ends, known.way());
                    runs.put(ends, new Run(boxes, known.way()));
                } else {
                    toFind.add(ends);
                }
            }
        }
        if (!toFind.isEmpty()) {
            List<List<Point>> there = new ArrayList<>(ways.values());
            blueprint.drawn().forEach(arrow -> there.add(course(arrow.id())));
            MapLayout layout = blueprint.content().layout();
            Routing routing = new Routing(boxes.values(), nuclei, there,
                    new Box(layout.width() / 2, layout.height() / 2, layout.width() - EDGE, layout.height() - EDGE));
            for (Ends ends : toFind) {
                Box from = boxes.get(ends.from());
                Box to = boxes.get(ends.to());
                if (from != null && to != null) {
                    List<Point> way = routing.way(from, to);
                    runs.put(ends, new Run(boxes, way));
                    ways.put(ends, way);
                }
            }
        }
        return ways;
    }

    /** The way of an arrow on the map as it should be. */
    public List<Point> course(String arrow) {
        return blueprint.content().layout().ways().getOrDefault(arrow, List.of());
    }
}
