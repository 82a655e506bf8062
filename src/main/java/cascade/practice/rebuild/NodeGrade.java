package cascade.practice.rebuild;

import cascade.unit.MapNode;
import java.util.Optional;

/**
 * How a node that is asked for was placed.
 *
 * @param node the node
 * @param mark right or not
 * @param put the id of the place where the learner had put it; empty where nowhere
 */
public record NodeGrade(MapNode node, Mark mark, Optional<String> put) {

    /** Right or not. */
    public enum Mark {
        /** In its place. */
        RIGHT,
        /** In another place. */
        MISPLACED,
        /** Nowhere. */
        MISSING
    }

    /** Whether it is in its place. */
    public boolean isRight() {
        return mark == Mark.RIGHT;
    }
}
