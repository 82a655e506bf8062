package cascade.ui.pathway.model;

import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.Reach;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;

/**
 * All that the Pathway tab shows, at one moment.
 *
 * @param depth which of the maps
 * @param view whether the map is shown, or the step's close-up
 * @param step of the walk, from 0
 * @param beat of the step's close-up, from 0
 * @param ending how far past its last step the walk is
 * @param selection the node, the arrow or the two nodes whose card is open; empty while walking
 * @param reach how far from the selected node the light goes
 * @param lens what the map is thinned to
 * @param pathsFrom the node from which the reader is choosing another, to see the paths between them
 * @param playing whether the walk goes on by itself
 * @param hidden what isn't shown in any way
 * @param opened the nodes of the simple map that are opened into what they stand for
 * @param foresight whether the walk asks before it goes on, and what
 * @param whatIf what is tried with the model, where that is shown
 */
public record PathwayState(Depth depth, View view, int step, int beat, Ending ending, Optional<Route> selection,
        Reach reach, Lens lens, Optional<String> pathsFrom, boolean playing, Lit hidden,
        Set<String> opened, Foresight foresight, Route whatIf) {

    /** The beginning of the walk. */
    static PathwayState beginning(Depth depth) {
        return new PathwayState(depth, View.MAP, 0, 0, Ending.NONE, Optional.empty(), Reach.NEAR, Lens.ALL,
                Optional.empty(), false, Lit.NOTHING, Set.of(), Foresight.OFF, Route.WHAT_IFS);
    }

    /** Whether the walk has come past its last step. */
    public boolean finished() {
        return ending != Ending.NONE;
    }

    /** Whether the model is shown. */
    public boolean isWhatIf() {
        return view == View.WHAT_IF;
    }

    /** Which map is shown: the model has all of the advanced one. */
    public Depth shownDepth() {
        return isWhatIf() ? Depth.ADVANCED : depth;
    }

    /** Whether the close-up is shown. */
    public boolean isCloseUp() {
        return view == View.CLOSE_UP;
    }

    /** What is left of the map: at the end of the walk that decides it, else the reader. */
    public Lens shownLens() {
        return finished() && ending != Ending.WHOLE ? ending.lens() : lens;
    }

    /** Whether the panel beside the map says the same in both. */
    public boolean readsLike(PathwayState other) {
        return playing(other.playing).choosingFrom(other.pathsFrom).equals(other);
    }

    /** Whether the walk is at the same place in both. */
    public boolean isAtPlaceOf(PathwayState other) {
        return depth == other.depth && view == other.view && step == other.step && beat == other.beat
                && ending == other.ending && whatIf.equals(other.whatIf);
    }

    /** The same with a card open beside the map, or with none; Play stops where one opens. */
    PathwayState selecting(Optional<Route> route) {
        return new PathwayState(depth, route.isEmpty() ? view : View.MAP, step, beat, Ending.NONE, route, Reach.NEAR,
                lens, Optional.empty(), playing && route.isEmpty(), hidden, opened, foresight, whatIf);
    }

    PathwayState at(Depth other) {
        return new PathwayState(other, view, step, beat, ending, selection, reach, lens, pathsFrom, playing, hidden,
                opened, foresight, whatIf);
    }

    /** The same at the beginning of a step. */
    PathwayState at(int otherStep) {
        return at(otherStep, 0);
    }

    PathwayState at(int otherStep, int otherBeat) {
        return new PathwayState(depth, view, otherStep, otherBeat, ending, selection, reach, lens, pathsFrom, playing,
                hidden, opened, foresight, whatIf);
    }

    PathwayState viewing(View other) {
        return new PathwayState(depth, other, step, beat, ending, selection, reach, lens, pathsFrom, playing, hidden,
                opened, foresight, whatIf);
    }

    PathwayState ending(Ending now) {
        return new PathwayState(depth, view, step, beat, now, selection, reach, lens, pathsFrom, playing, hidden,
                opened, foresight, whatIf);
    }

    PathwayState opening(Set<String> nodes) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, lens, pathsFrom, playing, hidden,
                Set.copyOf(nodes), foresight, whatIf);
    }

    PathwayState reaching(Reach how) {
        return new PathwayState(depth, view, step, beat, ending, selection, how, lens, pathsFrom, playing, hidden,
                opened, foresight, whatIf);
    }

    PathwayState through(Lens other) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, other, pathsFrom, playing, hidden,
                opened, foresight, whatIf);
    }

    PathwayState choosingFrom(Optional<String> node) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, lens, node, playing, hidden, opened,
                foresight, whatIf);
    }

    PathwayState playing(boolean now) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, lens, pathsFrom, now, hidden, opened,
                foresight, whatIf);
    }

    PathwayState hiding(Lit what) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, lens, pathsFrom, playing, what,
                opened, foresight, whatIf);
    }

    /** The same with something tried with the model. */
    PathwayState trying(Route what) {
        return new PathwayState(depth, View.WHAT_IF, step, beat, ending, selection, reach, lens, pathsFrom, playing,
                hidden, opened, foresight, what);
    }

    PathwayState foreseeing(Foresight now) {
        return new PathwayState(depth, view, step, beat, ending, selection, reach, lens, pathsFrom, playing, hidden,
                opened, now, whatIf);
    }

    /** Whether the texts of the unit are withheld, since they could tell of what is hidden or asked. */
    boolean withholdsTexts() {
        return foresight.on() ? foresight.question().isPresent() : !hidden.isNothing();
    }
}
