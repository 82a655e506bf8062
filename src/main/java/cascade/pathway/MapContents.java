package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Depth;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what a map holds. What was asked for lately is kept. */
public final class MapContents {
    private static final int KEPT = 6;

    private final Pathway pathway;
    private final DepthMap depths;
    private final Map<String, MapNode> nodes = new HashMap<>();
    private final Map<Set<String>, MapContent> opened = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, MapContent> eldest) {
            return size() > KEPT;
        }
    };
    private final MapContent advanced;

    /** Reads both depths of a pathway. */
    public MapContents(Pathway pathway) {
        this.pathway = pathway;
        this.depths = new DepthMap(pathway);
        pathway.nodes().forEach(node -> nodes.put(node.id(), node));
        this.advanced = whole(Depth.ADVANCED);
    }

    private MapContent whole(Depth depth) {
        MapLayout layout = pathway.layouts().getOrDefault(depth, MapLayout.NONE);
        return new MapContent(depth, Set.of(), new Graph(pathway, depth), layout, Set.of());
    }

    /** Whether a node stands for several others, so that it can be opened. */
    public boolean opens(String node) {
        MapNode known = nodes.get(node);
        return known != null && known.members().size() > 1;
    }

    /** The simple node that can be opened to show a node of the advanced map. */
    public Optional<String> holder(String member) {
        return depths.node(member, Depth.SIMPLE).filter(group -> !group.equals(member)).filter(this::opens);
    }

    /** What the map of a depth holds; only the simple one has nodes to open. */
    public MapContent of(Depth depth, Set<String> open) {
        if (depth == Depth.ADVANCED) {
            return advanced;
        }
        return opened.computeIfAbsent(Set.copyOf(open),
                groups -> groups.isEmpty() ? whole(Depth.SIMPLE) : mixed(groups));
    }

    private MapContent mixed(Set<String> groups) {
        MapContent simple = whole(Depth.SIMPLE);
        Set<String> details = groups.stream().flatMap(group -> members(group).stream()).collect(Collectors.toSet());
        List<MapNode> there = pathway.nodes().stream().filter(node -> details.contains(node.id())
                || node.depths().contains(Depth.SIMPLE) && !groups.contains(node.id())).toList();
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (MapNode node : there) {
            MapLayout from = details.contains(node.id()) ? advanced.layout() : simple.layout();
            Optional.ofNullable(from.nodes().get(node.id())).ifPresent(box -> boxes.put(node.id(), box));
        }
        List<Arrow> arrows = new ArrayList<>();
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        for (Arrow arrow : simple.graph().arrows()) {
            if (!groups.contains(arrow.from()) && !groups.contains(arrow.to())) {
                arrows.add(arrow);
                keep(ways, arrow.id(), simple.layout());
            }
        }
        List<Arrow> toFind = new ArrayList<>();
        Set<List<String>> joined = new HashSet<>();
        for (Arrow arrow : advanced.graph().arrows()) {
            String from = shown(arrow.from(), boxes);
            String to = shown(arrow.to(), boxes);
            // What one node of several does isn't what they do together, unless the curator has said so.
            boolean itself = from != null && to != null && from.equals(arrow.from()) && to.equals(arrow.to());
            if (from == null || to == null || !itself && depths.arrow(arrow.id(), Depth.SIMPLE).isEmpty()
                    || from.equals(to) || !details.contains(from) && !details.contains(to)
                    || !joined.add(List.of(from, to, arrow.influence().name()))) {
                continue;
            }
            Arrow seen = new Arrow(arrow.id(), from, to, arrow.depths(), arrow.influence(), List.of(),
                    arrow.mechanism(),
                    arrow.evidence());
            arrows.add(seen);
            if (itself && details.contains(from) && details.contains(to)) {
                keep(ways, arrow.id(), advanced.layout());
            } else {
                toFind.add(seen);
            }
        }
        // What came with its way may now be in another's.
        for (Arrow arrow : arrows) {
            List<Point> way = ways.get(arrow.id());
            if (way != null && !Routing.isClear(way, arrow, boxes)) {
                ways.remove(arrow.id());
                toFind.add(arrow);
            }
        }
        Routing routing = new Routing(boxes.values(), nuclei(simple.layout()), ways.values());
        for (Arrow arrow : toFind) {
            Box from = boxes.get(arrow.from());
            Box to = boxes.get(arrow.to());
            if (from != null && to != null) {
                ways.put(arrow.id(), routing.way(from, to));
            }
        }
        return new MapContent(Depth.SIMPLE, groups, new Graph(Depth.SIMPLE, there, arrows),
                new MapLayout(simple.layout().geography(), boxes, ways), details);
    }

    private List<String> members(String group) {
        MapNode node = nodes.get(group);
        return node == null ? List.of() : node.members();
    }

    private @Nullable String shown(String advancedNode, Map<String, Box> boxes) {
        return boxes.containsKey(advancedNode) ? advancedNode
                : depths.node(advancedNode, Depth.SIMPLE).filter(boxes::containsKey).orElse(null);
    }

    private static void keep(Map<String, List<Point>> ways, String id, MapLayout layout) {
        Optional.ofNullable(layout.ways().get(id)).ifPresent(way -> ways.put(id, way));
    }

    private List<Outline> nuclei(MapLayout layout) {
        return pathway.places().stream().filter(place -> place.kind() == PlaceKind.NUCLEUS).map(Place::id).flatMap(
                place -> layout.geography().outline(place).stream()).toList();
    }

    /**
     * What stands on a map for what a scene of the simple one lights: an opened node for those it stands for and the arrows
     * between them, an arrow to or from it for those that it stands for.
     */
    public Lit lit(Lit simple, MapContent on) {
        if (on.opened().isEmpty()) {
            return simple;
        }
        Set<String> lit = new HashSet<>();
        for (String node : simple.nodes()) {
            lit.addAll(on.opened().contains(node) ? members(node) : List.of(node));
        }
        Set<String> arrows = new HashSet<>();
        for (Arrow arrow : on.graph().arrows()) {
            boolean inside = on.details().contains(arrow.from()) && on.details().contains(arrow.to());
            boolean stoodFor = depths.arrow(arrow.id(), Depth.SIMPLE).filter(simple.arrows()::contains).isPresent();
            if (lit.contains(arrow.from()) && lit.contains(arrow.to()) && (inside || stoodFor)) {
                arrows.add(arrow.id());
            }
        }
        return new Lit(lit, arrows);
    }
}
