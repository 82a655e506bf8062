package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.ModelSystem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Thins the map to what was shown somewhere: in a living animal or person, with the unit's subject, or in people. */
public enum Lens {
    ALL, ANIMALS, SUBJECT, PEOPLE;

    /** The next lens; after the last comes the first. */
    public Lens next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Whether an arrow is still there under this lens. */
    public boolean keeps(Arrow arrow) {
        Set<ModelSystem> systems = arrow.evidence().systems();
        return switch (this) {
        case ALL -> true;
        case ANIMALS -> systems.contains(ModelSystem.RODENT) || systems.contains(ModelSystem.HUMAN);
        case SUBJECT -> arrow.evidence().basis() == Basis.SUBJECT;
        case PEOPLE -> systems.contains(ModelSystem.HUMAN);
        };
    }

    /** What it keeps of a graph: those arrows, and the nodes that one of them starts or ends at. */
    public Lit kept(Graph graph) {
        List<Arrow> kept = graph.arrows().stream().filter(this::keeps).toList();
        Set<String> nodes = new LinkedHashSet<>();
        Set<String> arrows = new LinkedHashSet<>();
        for (Arrow arrow : kept) {
            arrows.add(arrow.id());
            nodes.add(arrow.from());
            nodes.add(arrow.to());
        }
        if (this == ALL) {
            graph.nodes().forEach(node -> nodes.add(node.id()));
        }
        return new Lit(nodes, arrows);
    }
}
