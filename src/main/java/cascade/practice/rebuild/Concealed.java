package cascade.practice.rebuild;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import java.util.HashSet;
import java.util.Set;

/**
 * What must not be read anywhere while a map is rebuilt: the nodes and arrows that are asked for, those of the other map
 * that say the same, and the steps and paths that tell of them.
 */
public final class Concealed {
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> arrows = new HashSet<>();
    private final Set<String> steps = new HashSet<>();

    /**
     * @param pathway the whole of it
     * @param blueprint what is rebuilt
     */
    public Concealed(Pathway pathway, Blueprint blueprint) {
        blueprint.nodes().forEach(node -> nodes.add(node.id()));
        for (MapNode node : pathway.nodes()) {
            if (nodes.contains(node.id()) || blueprint.relay().filter(node::equals).isPresent()) {
                nodes.addAll(node.members());
            }
        }
        for (MapNode node : pathway.nodes()) {
            if (node.members().stream().anyMatch(nodes::contains)) {
                nodes.add(node.id());
            }
        }
        for (Arrow arrow : pathway.arrows()) {
            if (nodes.contains(arrow.from()) || nodes.contains(arrow.to())) {
                arrows.add(arrow.id());
            }
        }
        // What a node at the other end says of itself tells of the arrow too.
        for (Arrow arrow : pathway.arrows()) {
            if (arrows.contains(arrow.id())) {
                nodes.add(arrow.from());
                nodes.add(arrow.to());
            }
        }
        for (Step step : pathway.steps()) {
            for (Depth depth : Depth.values()) {
                if (step.scene(depth).arrows().stream().anyMatch(arrows::contains)) {
                    steps.add(step.id());
                }
            }
        }
    }

    /** Whether what a route leads to tells of it. */
    public boolean hides(Route route) {
        return switch (route.kind()) {
        case NODE -> nodes.contains(route.id());
        case ARROW -> arrows.contains(route.id());
        case PATHS -> route.ends().stream().anyMatch(nodes::contains);
        case STEP, BEAT -> steps.contains(route.ends().getFirst());
        case TAB, SECTION, TERM, NUMBER, STUDY, REF, CLAIM, PRACTICE, WHATIF -> false;
        };
    }
}
