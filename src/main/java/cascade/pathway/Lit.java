package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Step;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some nodes and arrows of a map, mostly those that stand out.
 *
 * @param nodes ids of nodes
 * @param arrows ids of arrows
 */
public record Lit(Set<String> nodes, Set<String> arrows) {
    /** Nothing stands out, so nothing is dimmed either. */
    public static final Lit NOTHING = new Lit(Set.of(), Set.of());

    /** Keeps copies that can't change. */
    public Lit {
        nodes = Set.copyOf(nodes);
        arrows = Set.copyOf(arrows);
    }

    /** What a scene of the walk lights. */
    public static Lit of(Step.Scene scene) {
        return new Lit(Set.copyOf(scene.nodes()), Set.copyOf(scene.arrows()));
    }

    /** All that a graph holds. */
    public static Lit all(Graph graph) {
        return new Lit(graph.nodes().stream().map(MapNode::id).collect(Collectors.toSet()),
                graph.arrows().stream().map(Arrow::id).collect(Collectors.toSet()));
    }

    /** Whether nothing stands out. */
    public boolean isNothing() {
        return nodes.isEmpty() && arrows.isEmpty();
    }
}
