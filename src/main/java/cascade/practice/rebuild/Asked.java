package cascade.practice.rebuild;

import cascade.unit.Arrow;
import cascade.unit.Influence;
import java.util.Set;

/**
 * An arrow that is asked for.
 *
 * @param ends where it starts and ends
 * @param influences what it does: any of these is right, where the map has more than one arrow between the two
 * @param arrow the arrow, or the first of them, for what is known of it
 */
public record Asked(Ends ends, Set<Influence> influences, Arrow arrow) {

    /** Keeps a copy that can't change. */
    public Asked {
        influences = Set.copyOf(influences);
    }
}
