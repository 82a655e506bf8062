package cascade.ui.map;

import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the arrow keys lead from a node: along arrows, and among the nodes beside it. No controls. */
public final class MapKeys {
    private final Graph graph;
    private final MapLayout layout;

    MapKeys(Graph graph, MapLayout layout) {
        this.graph = graph;
        this.layout = layout;
    }

    /** Downstream along an arrow: to the nearest in height, so that a straight row is followed straight. */
    public Optional<String> downstream(String node) {
        return nearest(node, graph.from(node).stream().map(Arrow::to));
    }

    /** Upstream along an arrow, likewise. */
    public Optional<String> upstream(String node) {
        return nearest(node, graph.to(node).stream().map(Arrow::from));
    }

    /** The next node below (or above) among those in the same place; after the last comes the first. */
    public Optional<String> sibling(String node, int by) {
        Optional<MapNode> here = graph.node(node);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        List<String> beside = graph.nodes().stream().filter(each -> each.place().equals(here.get().place())).map(
                MapNode::id).sorted(Comparator.comparing(of(Box::y)).thenComparing(of(Box::x))).toList();
        return Optional.of(beside.get(Math.floorMod(beside.indexOf(node) + by, beside.size())));
    }

    /** Where the map begins: the node that is furthest to the left. */
    public Optional<String> first() {
        return graph.nodes().stream().map(MapNode::id).min(Comparator.comparing(of(Box::x)));
    }

    private Optional<String> nearest(String node, Stream<String> ends) {
        double y = of(Box::y).apply(node);
        return ends.min(Comparator.comparingDouble(end -> Math.abs(of(Box::y).apply(end) - y)));
    }

    private Function<String, Double> of(Function<Box, Double> value) {
        return id -> Optional.ofNullable(layout.nodes().get(id)).map(value).orElse(0.0);
    }
}
