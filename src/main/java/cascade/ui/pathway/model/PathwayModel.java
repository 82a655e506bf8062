package cascade.ui.pathway.model;

import cascade.pathway.Graph;
import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.MapContents;
import cascade.pathway.Paths;
import cascade.pathway.Reach;
import cascade.practice.item.Answer;
import cascade.practice.item.Predictions;
import cascade.ui.map.MapState;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the Pathway tab shows and decides: one state, changed by commands only, each of which goes from one whole state to
 * the next. No controls.
 */
public final class PathwayModel {
    private final Walk walk;
    private final Finding finding;
    private final Lighting lighting;
    private final ReadOnlyObjectWrapper<PathwayState> state;
    private final Consumer<Route> leaving;
    private final Asking asking;
    private final Picking picking;
    private @Nullable MapState map;

    /**
     * @param pathway what is shown
     * @param depth which of its maps comes first
     * @param leaving told of the place that is gone to, before anything has changed: what the reader had of the old place
     *            is then still there to be noted
     */
    public PathwayModel(Pathway pathway, Depth depth, Consumer<Route> leaving) {
        this.walk = new Walk(pathway);
        this.finding = new Finding(pathway);
        this.lighting = new Lighting(walk, finding);
        this.asking = new Asking(walk, finding);
        this.picking = new Picking(walk, finding);
        this.leaving = leaving;
        this.state = new ReadOnlyObjectWrapper<>(PathwayState.beginning(depth));
    }

    private void change(UnaryOperator<PathwayState> how) {
        PathwayState before = state.get();
        PathwayState now = asking.settled(before, how.apply(before));
        if (now.equals(before)) {
            return;
        }
        if (!picking.place(now).equals(picking.place(before))) {
            leaving.accept(picking.place(now));
        }
        map = null;
        state.set(now);
    }

    // What is shown.

    /** All that is shown; every change is one change of this. */
    public ReadOnlyObjectProperty<PathwayState> state() {
        return state.getReadOnlyProperty();
    }

    /** The route to what is shown: what is selected, or else the step. */
    public Route place() {
        return picking.place(state.get());
    }

    /** Which map is shown. */
    public Depth depth() {
        return state.get().shownDepth();
    }

    /** The depth that isn't shown. */
    public Depth other() {
        return depth() == Depth.SIMPLE ? Depth.ADVANCED : Depth.SIMPLE;
    }

    /** The step of the walk, from 0. */
    public int step() {
        return state.get().step();
    }

    /** The step that is shown. */
    public Step currentStep() {
        return steps().get(step());
    }

    /** The steps of the walk. */
    public List<Step> steps() {
        return walk.steps();
    }

    /** What the shown step lights on the shown map. */
    public Step.Scene scene() {
        return currentStep().scene(depth());
    }

    /** Whether the walk is at its last step. */
    public boolean atEnd() {
        return walk.atEnd(state.get());
    }

    /** How the pathway is shown: as a map, as the step's close-up, or as a model. */
    public View view() {
        return state.get().view();
    }

    /** The beat of the close-up, from 0. */
    public int beat() {
        return state.get().beat();
    }

    /** The close-up of the step that is shown, where it has one that may be shown. */
    public Optional<CloseUp> closeUp() {
        return walk.closeUp(state.get(), step());
    }

    /** The close-up of a step, where it has one that may be shown. */
    public Optional<CloseUp> closeUp(Step of) {
        return walk.closeUp(state.get(), steps().indexOf(of));
    }

    /** How far past its last step the walk is. */
    public Ending ending() {
        return state.get().ending();
    }

    /** The node, the arrow or the two nodes whose card is open; empty while walking. */
    public Optional<Route> selection() {
        return state.get().selection();
    }

    /** Whether the walk goes on by itself. */
    public boolean isPlaying() {
        return state.get().playing();
    }

    /** What the map is thinned to. */
    public Lens lens() {
        return state.get().shownLens();
    }

    /** The graph that is shown: that of the depth, without what is hidden. Everything that is said of the map is said of it. */
    public Graph graph() {
        return graph(depth());
    }

    /** The graph of a depth, without what is hidden. */
    public Graph graph(Depth of) {
        return finding.graph(state.get(), of);
    }

    /** What the maps hold. */
    public MapContents contents() {
        return finding.contents();
    }

    /** Whether a node of the map stands for others, and can be opened into them. */
    public boolean opens(String node) {
        return finding.opens(state.get(), node);
    }

    /** The opened node that a node of the map came from. */
    public Optional<String> openedFor(String node) {
        return finding.openedFor(state.get(), node);
    }

    /** Whether the texts of the unit are withheld: while something is hidden they could tell of it. */
    public boolean withholdsTexts() {
        return state.get().withholdsTexts();
    }

    /** Whether the walk asks before it goes on, what it asks now, and what was guessed. */
    public Foresight foresight() {
        return state.get().foresight();
    }

    /** Whether a step isn't shown yet, in a walk that asks what comes. */
    public boolean isAhead(int other) {
        return Asking.isAhead(state.get(), other);
    }

    /** Whether a route leads to something hidden, or to what could tell of it. */
    public boolean hides(Route route) {
        return switch (route.kind()) {
        case NODE, ARROW, PATHS -> finding.hides(state.get(), route);
        default -> withholdsTexts();
        };
    }

    /** Whether a beat of the close-up isn't shown yet, in a walk that asks what comes. */
    public boolean isBeatAhead(int other) {
        return Asking.isBeatAhead(state.get(), other);
    }

    /** The paths between the two nodes that are selected, where two are. */
    public Optional<Paths> paths() {
        return lighting.paths(state.get());
    }

    /** What stands out: what is selected with its neighbours, or else the step's scene. */
    public Lit lit() {
        return map().lit();
    }

    /** What the lens keeps. */
    public Lit kept() {
        return map().kept();
    }

    /** What the map shows of all this. */
    public MapState map() {
        if (map == null) {
            map = lighting.map(state.get());
        }
        return map;
    }

    // The walk.

    /**
     * Goes to the beginning of a step, within the walk, and closes any card; a close-up that is shown gives way to that of
     * the step. Gives whether that changed anything.
     */
    public boolean goTo(int wanted) {
        PathwayState before = state.get();
        change(now -> walk.toStep(now, wanted));
        return state.get() != before;
    }

    /** Goes to a beat of the step's close-up. */
    public void goToBeat(int wanted) {
        change(now -> walk.toBeat(now, now.step(), wanted));
    }

    /** Shows the map, or the step's close-up from its first beat, where it has one, or the model as it was left. */
    public void look(View from) {
        if (from != view()) {
            change(now -> switch (from) {
            case MAP -> now.viewing(View.MAP);
            case CLOSE_UP -> walk.toBeat(now, now.step(), 0);
            case WHAT_IF -> Picking.tryOut(now, now.whatIf());
            });
        }
    }

    /** Shows something that can be tried with the model. */
    public void tryOut(Route what) {
        change(now -> Picking.tryOut(now, what));
    }

    /** What is tried with the model, or was last. */
    public Route whatIf() {
        return state.get().whatIf();
    }

    /** Shows the close-up in which a node acts: that of the step that is shown, or else of the first that lights it. */
    public void lookAt(String node) {
        change(now -> walk.toNode(now, node));
    }

    /**
     * By hand: the next beat where the close-up is shown, or else the next step; after the last, the endings. A walk that
     * asks does so first; while it asks, this shows what comes without a guess.
     */
    public void next() {
        change(asking::next);
    }

    /**
     * Has the walk ask before it goes on, or no longer.
     *
     * @param from makes what is asked; empty for a walk that doesn't ask
     */
    public void askFirst(Optional<Predictions> from) {
        if (asking.turn(from)) {
            change(asking::begun);
        }
    }

    /** Guesses what comes next, and shows it. Nothing where nothing is asked. */
    public void guess(Answer answer) {
        change(now -> asking.guessed(now, answer));
    }

    /** By hand: the beat or the step before; the first one stays. From a question, to what was shown before it. */
    public void back() {
        change(asking::back);
    }

    /** As it plays: the map of a step, its close-up beat by beat, the next step's map; at last the endings. */
    public void playOn() {
        change(walk::playOn);
    }

    /** Closes the card or the question, or ends the choosing of a second node. Gives whether there was anything to close. */
    public boolean close() {
        if (foresight().question().isPresent()) {
            back();
            return true;
        }
        if (state.get().pathsFrom().isPresent()) {
            change(now -> now.choosingFrom(Optional.empty()));
            return true;
        }
        return goTo(step());
    }

    /** Lets the walk go on by itself: from where it is, or from the first step where it is at its end. */
    public void play() {
        change(walk::play);
    }

    /** Stops it. */
    public void pause() {
        change(now -> now.playing(false));
    }

    /** Plays or pauses. */
    public void playOrPause() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /** Goes past the end of the walk: the whole map stands. */
    public void finish() {
        change(now -> now.playing(false).selecting(Optional.empty()).viewing(View.MAP).ending(Ending.WHOLE));
    }

    // What is looked at.

    /**
     * Opens what a route leads to, on the depth that shows it: a node or arrow that the shown map has, can have by opening a
     * node, or has a stand-in for is shown there, otherwise the depth changes. A route that leads nowhere changes nothing.
     */
    public void open(Route route) {
        change(now -> picking.to(now, route));
    }

    /** Opens a node of the simple map into those it stands for, or closes it again; by the node, or by one of those. Not while the walk asks. */
    public void turn(String node) {
        change(now -> picking.turned(now, node));
    }

    /** Changes the depth and keeps the place: the same step, and the selection's counterpart. */
    public void changeDepth(Depth to) {
        if (to != depth()) {
            change(now -> finding.toDepth(now, to));
        }
    }

    /** Thins the map. */
    public void look(Lens through) {
        if (through != lens()) {
            // At the end of the walk the lens is the ending's; the reader's own is for the whole map.
            change(now -> now.ending(now.finished() ? Ending.WHOLE : Ending.NONE).through(through));
        }
    }

    /**
     * Takes some of the pathway away, from everything that shows or tells of it, and with it what stands for it at the
     * other depth; {@link Lit#NOTHING} brings it all back.
     */
    public void hide(Lit what) {
        change(now -> finding.hidingBoth(now, what));
    }

    /** What a pick on the map does: answers what is asked, or opens the card, or ends the choosing of two nodes; again, opens or closes the node. */
    public void picked(Route route) {
        change(now -> now.foresight().isPointing() ? asking.picked(now, route) : picking.picked(now, route));
    }

    /** Starts the choosing of a second node; a second one ends it with the paths, the same node again without. */
    public void choosePathsFrom(String node) {
        change(now -> picking.choosingPathsFrom(now, node));
    }

    /** Lights all that leads to a node, or all that it leads to; the same again lights its neighbours only. */
    public void reach(String node, Reach how) {
        change(now -> Picking.reaching(now, node, how));
    }
}
