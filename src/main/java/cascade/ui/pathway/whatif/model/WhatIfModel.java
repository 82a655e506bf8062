package cascade.ui.pathway.whatif.model;

import cascade.pathway.Graph;
import cascade.simulation.Draws.Band;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.map.MapState;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Model.Change;
import cascade.unit.Model.Course;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * What can be tried with the model, what is, and what comes of it: one state, changed by commands only. Everything that takes
 * a while is done away from the FX thread; of what is asked for quickly one after the other, the last counts.
 */
public final class WhatIfModel {
    /** So many nodes have a chart. */
    public static final int CHARTS = 4;
    private static final double FIRST_LOOK = 3;

    private final Graph graph;
    private final Places places;
    private final Runs runs;
    private final Consumer<Route> go;
    private final Consumer<Missed> missed;
    private final ReadOnlyObjectWrapper<WhatIfState> state = new ReadOnlyObjectWrapper<>(WhatIfState.READING);
    private final DoubleProperty hour = new SimpleDoubleProperty(FIRST_LOOK);
    private Route wanted = Route.WHAT_IFS;

    /**
     * What was predicted otherwise than it came.
     *
     * @param scenario of which
     * @param outcome the place of the outcome, from 0
     * @param said what was predicted
     */
    public record Missed(Scenario scenario, int outcome, Course said) {}

    /**
     * @param unit whose model it is
     * @param tasks where work goes
     * @param timer what waits
     * @param go goes to a place, so that Back comes back to this one
     * @param failed given what went wrong in a run
     * @param missed told of each prediction that was wrong, once
     */
    public WhatIfModel(Unit unit, Tasks tasks, Timer timer, Consumer<Route> go, Consumer<Throwable> failed,
            Consumer<Missed> missed) {
        this.graph = new Graph(unit.pathway(), Depth.ADVANCED);
        this.places = new Places(unit.model());
        this.runs = new Runs(unit, tasks, timer, state, failed);
        this.go = go;
        this.missed = missed;
    }

    // What is shown.

    /** All that is tried and shown of it, but for the hour and the levels. */
    public ReadOnlyObjectProperty<WhatIfState> state() {
        return state.getReadOnlyProperty();
    }

    /** The model, ready to run; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<Lab>> lab() {
        return runs.lab();
    }

    /** What came of what is tried; empty while that is to be predicted. */
    public ReadOnlyObjectProperty<Optional<Result>> result() {
        return runs.result();
    }

    /** By node with a chart, between what its level stays in 9 of 10 draws; empty until that is known. */
    public ReadOnlyObjectProperty<Map<String, Band>> bands() {
        return runs.bands();
    }

    /** Whether it is being worked out how sure the levels are. */
    public boolean isWorkingOut() {
        return runs.isWorkingOut();
    }

    /** The hour that is looked at. */
    public DoubleProperty hour() {
        return hour;
    }

    /** What a node is called. */
    public String label(String node) {
        return graph.node(node).map(MapNode::plainLabel).orElse(node);
    }

    /** The map that runs. */
    public Graph graph() {
        return graph;
    }

    /** Whether a scenario's outcomes were predicted, or shown without that. */
    public boolean isShown(Scenario scenario) {
        return places.isShown(scenario);
    }

    /** What the map shows of all this. */
    public MapState map() {
        return new MapOfLevels(graph).of(state.get(), lab().get(), result().get(), hour.get());
    }

    // Where one is.

    /** Shows a place: everything that can be tried, a scenario, or the learner's own. The model is read first. */
    public void show(Route place) {
        wanted = place;
        runs.read(this::arrive);
    }

    /** Nothing is looked at for now: how sure it all is needn't be worked out. */
    public void rest() {
        runs.rest();
    }

    /** It is looked at again: what wasn't worked out yet is. */
    public void resume() {
        runs.resume();
    }

    private void arrive() {
        runs.forget();
        state.set(places.at(wanted, state.get()));
        if (state.get().tells()) {
            runs.run();
        }
    }

    // Predicting.

    /** Predicts where an outcome goes. */
    public void predict(int outcome, Course course) {
        if (state.get().page() instanceof Page.Asked) {
            Map<Integer, Course> said = new HashMap<>(state.get().said());
            said.put(outcome, course);
            state.set(state.get().saying(said));
        }
    }

    /** Whether something is to be predicted. */
    public boolean isAsking() {
        return state.get().page() instanceof Page.Asked;
    }

    /** Whether all outcomes were predicted. */
    public boolean isPredicted() {
        return state.get().page() instanceof Page.Asked(Scenario scenario)
                && state.get().said().size() == scenario.outcomes().size();
    }

    /** Shows what comes of it, with what was predicted. */
    public void reveal() {
        if (isPredicted()) {
            reveal(state.get().said());
        }
    }

    /** Shows what comes of it, whatever was predicted. */
    public void justShow() {
        reveal(Map.of());
    }

    private void reveal(Map<Integer, Course> said) {
        if (state.get().page() instanceof Page.Asked(Scenario scenario)) {
            places.reveal(scenario, said);
            state.set(places.at(scenario));
            hour.set((scenario.outcomes().getFirst().from() + scenario.outcomes().getFirst().until()) / 2);
            runs.run();
            said.forEach((place, course) -> {
                if (scenario.outcomes().get(place).course() != course) {
                    missed.accept(new Missed(scenario, place, course));
                }
            });
        }
    }

    /** Asks the same question anew. */
    public void again() {
        if (state.get().page() instanceof Page.Shown(Scenario scenario)) {
            places.ask(scenario);
            runs.forget();
            state.set(places.at(scenario));
        }
    }

    /** Lights the path that led to an outcome; the same again, no more. */
    public void follow(int outcome) {
        OptionalInt now = state.get().followed();
        state.set(state.get().following(now.equals(OptionalInt.of(outcome)) ? OptionalInt.empty()
                : OptionalInt.of(outcome)));
    }

    // Trying.

    /** Looks at a node or an arrow, so that it can be changed; the same again, no more. Not while something is to be predicted. */
    public void pick(Route route) {
        WhatIfState now = state.get();
        // A node of the simple map can be picked while that still turns into this one.
        boolean there = route.kind() == Route.Kind.ARROW ? graph.arrow(route.id()).isPresent()
                : graph.node(route.id()).isPresent();
        if (!there) {
            return;
        }
        if (now.page() instanceof Page.All) {
            state.set(now.picking(Optional.of(route)));
            go.accept(Route.OWN_WHAT_IF);
        } else if (now.tells()) {
            state.set(now.picking(now.picked().filter(route::equals).isPresent() ? Optional.empty()
                    : Optional.of(route)));
        }
    }

    /** Looks at a node or an arrow, whether that was looked at before or not. */
    public void look(Route route) {
        if (state.get().picked().filter(route::equals).isEmpty()) {
            pick(route);
        }
    }

    /** Looks at nothing in particular. Gives whether anything was looked at. */
    public boolean letGo() {
        WhatIfState now = state.get();
        boolean any = now.picked().isPresent() || now.followed().isPresent() || now.choosing();
        state.set(now.following(OptionalInt.empty()).choosing(false));
        return any;
    }

    /** Does something to what is looked at: 0 is nothing, 1 all there is. */
    public void touch(Change.Kind kind, double amount) {
        state.get().picked().ifPresent(route -> change(state.get().setup().switched(route, kind, amount)));
    }

    /** No longer does one of the things that are done. */
    public void undo(Change change) {
        change(state.get().setup().without(change));
    }

    /** Gives doses otherwise. */
    public void dose(Schedule when) {
        change(state.get().setup().dosed(when));
    }

    /** What is changed of a scenario is the learner's own. */
    private void change(Setup setup) {
        WhatIfState now = state.get();
        places.own(setup, now.charts());
        if (now.page() instanceof Page.Shown) {
            double at = hour.get();
            go.accept(Route.OWN_WHAT_IF);
            hour.set(at);
        } else if (now.page() instanceof Page.Own) {
            runs.unsure();
            state.set(now.trying(setup));
            runs.run();
        }
    }

    /** Begins something of one's own with one dose alone. */
    public void begin() {
        places.own(Setup.ONE_DOSE, List.of());
        go.accept(Route.OWN_WHAT_IF);
    }

    /** Gives a node a chart, the first; where there are too many, the last one goes. */
    public void chart(String node) {
        List<String> charts = new ArrayList<>(state.get().charts());
        charts.remove(node);
        charts.addFirst(node);
        state.set(state.get().charting(charts.subList(0, Math.min(CHARTS, charts.size()))));
        runs.sureOfLevels();
    }

    /** Takes a node's chart away. */
    public void unchart(String node) {
        state.set(state.get().charting(state.get().charts().stream().filter(each -> !each.equals(node)).toList()));
    }

    // Two beside each other.

    /** The scenarios that may stand beside this one: those that were shown already. */
    public List<Scenario> shownBefore() {
        Optional<Scenario> here = state.get().page() instanceof Page.Shown(Scenario scenario) ? Optional.of(scenario)
                : Optional.empty();
        return places.shown().stream().filter(each -> here.filter(each::equals).isEmpty()).toList();
    }

    /** Begins or ends the choosing of another scenario. */
    public void chooseBeside(boolean now) {
        state.set(state.get().choosing(now));
    }

    /** Puts another scenario beside this one. */
    public void beside(Scenario scenario) {
        runs.beside(scenario);
    }

    /** Takes it away again. */
    public void alone() {
        state.set(state.get().beside(Optional.empty()));
    }

    /** Has the map show the one or the other. */
    public void onMap(boolean other) {
        state.get().beside().ifPresent(it -> state.set(state.get().beside(Optional.of(
                new Beside(it.scenario(), it.result(), other)))));
    }
}
