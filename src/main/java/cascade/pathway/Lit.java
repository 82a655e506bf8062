package cascade.pathway;

import cascade.unit.Step;
import java.util.Set;

/**
 * What stands out on a map; the rest is dimmed.
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

    /** Whether nothing stands out. */
    public boolean isNothing() {
        return nodes.isEmpty() && arrows.isEmpty();
    }
}
