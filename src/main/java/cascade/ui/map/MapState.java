package cascade.ui.map;

import cascade.pathway.Graph;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.unit.Depth;
import java.util.Set;

/**
 * All that a map shows beside its picture. Whoever shows a map decides it and hands it over whole; the map decides
 * nothing of it.
 *
 * @param depth which of the pathway's maps
 * @param opened the nodes that are opened into what they stand for
 * @param lit what stands out, and is looked at
 * @param dims whether what doesn't stand out recedes
 * @param kept what is there under the lens; the rest is faint and can't be pointed at
 * @param selected what a card is open for
 * @param hidden what isn't there at all, in no channel: it isn't drawn, spoken, named, found or reached
 * @param levels how strongly each node and arrow stands out
 * @param asks whether the next pick answers a question rather than opens a card
 * @param glow a light round nodes
 * @param activity how active nodes are, and how much arrows carry
 */
public record MapState(Depth depth, Set<String> opened, Lit lit, boolean dims, Lit kept, Lit selected, Lit hidden,
        Levels levels,
        boolean asks, Glow glow, Activity activity) {

    /** Without any glow or activity. */
    public MapState(Depth depth, Set<String> opened, Lit lit, boolean dims, Lit kept, Lit selected, Lit hidden,
            Levels levels, boolean asks) {
        this(depth, opened, lit, dims, kept, selected, hidden, levels, asks, Glow.NONE, Activity.NONE);
    }

    /** A map on which nothing stands out and nothing is missing. */
    public static MapState plain(Graph graph) {
        return new MapState(graph.depth(), Set.of(), Lit.NOTHING, false, Lit.all(graph), Lit.NOTHING, Lit.NOTHING,
                Levels.FULL,
                false);
    }

    /** The same with some light round nodes. */
    public MapState glowing(Glow with) {
        return new MapState(depth, opened, lit, dims, kept, selected, hidden, levels, asks, with, activity);
    }

    /** The same with how active everything is, and with levels that say so too. */
    public MapState active(Activity now, Levels with) {
        return new MapState(depth, opened, lit, dims, kept, selected, hidden, with, asks, glow, now);
    }
}
