package cascade.ui.pathway.model;

import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.Reach;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Optional;

/**
 * All that the Pathway tab shows, at one moment.
 *
 * @param depth which of the maps
 * @param step of the walk, from 0
 * @param finished whether the played walk has come to its end: the whole map then stands, none of it dimmed
 * @param selection the node, the arrow or the two nodes whose card is open; empty while walking
 * @param reach how far from the selected node the light goes
 * @param lens what the map is thinned to
 * @param pathsFrom the node from which the reader is choosing another, to see the paths between them
 * @param playing whether the walk goes on by itself
 * @param hidden what isn't shown in any way
 */
public record PathwayState(Depth depth, int step, boolean finished, Optional<Route> selection, Reach reach, Lens lens,
        Optional<String> pathsFrom, boolean playing, Lit hidden) {

    /** The beginning of the walk. */
    static PathwayState beginning(Depth depth) {
        return new PathwayState(depth, 0, false, Optional.empty(), Reach.NEAR, Lens.ALL, Optional.empty(), false,
                Lit.NOTHING);
    }

    /** Whether the panel beside the map says the same in both. */
    public boolean readsLike(PathwayState other) {
        return playing(other.playing).choosingFrom(other.pathsFrom).equals(other);
    }

    /** The same with a card open, or with none; Play stops where one opens. */
    PathwayState selecting(Optional<Route> route) {
        return new PathwayState(depth, step, false, route, Reach.NEAR, lens, Optional.empty(),
                playing && route.isEmpty(), hidden);
    }

    PathwayState at(Depth other) {
        return new PathwayState(other, step, finished, selection, reach, lens, pathsFrom, playing, hidden);
    }

    PathwayState at(int otherStep) {
        return new PathwayState(depth, otherStep, finished, selection, reach, lens, pathsFrom, playing, hidden);
    }

    PathwayState finished(boolean now) {
        return new PathwayState(depth, step, now, selection, reach, lens, pathsFrom, playing, hidden);
    }

    PathwayState reaching(Reach how) {
        return new PathwayState(depth, step, finished, selection, how, lens, pathsFrom, playing, hidden);
    }

    PathwayState through(Lens other) {
        return new PathwayState(depth, step, finished, selection, reach, other, pathsFrom, playing, hidden);
    }

    PathwayState choosingFrom(Optional<String> node) {
        return new PathwayState(depth, step, finished, selection, reach, lens, node, playing, hidden);
    }

    PathwayState playing(boolean now) {
        return new PathwayState(depth, step, finished, selection, reach, lens, pathsFrom, now, hidden);
    }

    PathwayState hiding(Lit what) {
        return new PathwayState(depth, step, finished, selection, reach, lens, pathsFrom, playing, what);
    }
}
