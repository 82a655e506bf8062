package cascade.ui.map;

import cascade.pathway.Lit;
import cascade.unit.Arrow;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * Nodes and arrows of another hand than the unit's, drawn over a map: each may wear how it compares with the map as it
 * should be.
 *
 * @param nodes its nodes
 * @param arrows its arrows
 * @param selected those of them that are selected, by the ids of {@link MapNode} and {@link Arrow}
 * @param place the id of a place of the map that stands out; empty where none does
 */
public record Sketch(List<Standing> nodes, List<Running> arrows, Lit selected, Optional<String> place) {
    /** Nothing on it. */
    public static final Sketch EMPTY = new Sketch(List.of(), List.of(), Lit.NOTHING, Optional.empty());

    /** Keeps copies that can't change. */
    public Sketch {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /** How something compares with the map as it should be. */
    public enum Mark {
        /** It isn't compared. */
        PLAIN,
        /** It isn't of that hand, but was there before. */
        GIVEN,
        /** As it should be. */
        RIGHT,
        /** In another place. */
        OTHER_PLACE,
        /** It does something else. */
        OTHER_SIGN,
        /** The other way round. */
        TURNED,
        /** It should be there. */
        MISSING,
        /** It shouldn't. */
        EXTRA,
        /** It isn't on the map, but is no fault. */
        ALSO_TRUE
    }

    /**
     * A node of it.
     *
     * @param node what stands in it
     * @param box where it is
     * @param detail whether its label is small, as of a node that is opened on the simple map
     * @param mark how it compares
     * @param words what is said of it, to the pointer and to a screen reader
     * @param belongs where it should be; empty where it is there, or that isn't to be told
     */
    public record Standing(MapNode node, Box box, boolean detail, Mark mark, String words, Optional<Box> belongs) {}

    /**
     * An arrow of it.
     *
     * @param arrow what it does
     * @param way from the border of its source over its corners to the border of its target
     * @param mark how it compares
     * @param words what is said of it
     */
    public record Running(Arrow arrow, List<Point> way, Mark mark, String words) {}
}
