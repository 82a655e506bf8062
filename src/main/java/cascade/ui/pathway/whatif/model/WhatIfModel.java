package cascade.ui.pathway.whatif.model;

import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.simulation.Draws.Band;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.map.MapState;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Model.Change;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Point;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What can be tried with the model, what is, and what comes of it. Everything that takes a while is done away from the FX
 * thread; of what is asked for quickly one after the other, the last counts.
 */
public final class WhatIfModel {
    /** So many nodes have a chart. */
    public static final int CHARTS = 4;
    /** How sure it all is, is asked once the result has been looked at for so long. */
    private static final Duration LATER = Duration.millis(600);
    private static final double FIRST_LOOK = 3;

    private final Unit unit;
    private final Graph graph;
    private final Tasks tasks;
    private final Timer timer;
    private final Consumer<Route> go;
    private final Consumer<Missed> missed;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<WhatIfState> state = new ReadOnlyObjectWrapper<>(WhatIfState.READING);
    private final ReadOnlyObjectWrapper<Optional<Lab>> lab = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Band>> bands = new ReadOnlyObjectWrapper<>(Map.of());
    private final DoubleProperty hour = new SimpleDoubleProperty(FIRST_LOOK);
    private final Map<String, Map<Integer, Course>> shown = new HashMap<>();
    private Setup own = Setup.ONE_DOSE;
    private List<String> ownCharts = List.of();
    private Runnable takeBack = () -> {};
    private @Nullable Route wanted;
    private boolean reading;
    /** Goes on with everything that is asked for; what runs for an earlier one stops. Read on other threads too. */
    private final AtomicInteger turn = new AtomicInteger();

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
        this.unit = unit;
        this.graph = new Graph(unit.pathway(), Depth.ADVANCED);
        this.tasks = tasks;
        this.timer = timer;
        this.go = go;
        this.missed = missed;
        this.latest = new Latest(tasks, failed);
    }

    // What is shown.

    /** All that is tried and shown of it, but for the hour and the levels. */
    public ReadOnlyObjectProperty<WhatIfState> state() {
        return state.getReadOnlyProperty();
    }

    /** The model, ready to run; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<Lab>> lab() {
        return lab.getReadOnlyProperty();
    }

    /** What came of what is tried; empty while that is to be predicted. */
    public ReadOnlyObjectProperty<Optional<Result>> result() {
        return result.getReadOnlyProperty();
    }

    /** By node with a chart, between what its level stays in 9 of 10 draws; empty until that is known. */
    public ReadOnlyObjectProperty<Map<String, Band>> bands() {
        return bands.getReadOnlyProperty();
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
        return shown.containsKey(scenario.id());
    }

    /** What the map shows of all this. */
    public MapState map() {
        WhatIfState now = state.get();
        Lit followed = now.followed().isPresent() ? now.told().get(now.followed().getAsInt()).way().orElse(Lit.NOTHING)
                : Lit.NOTHING;
        Lit picked = now.picked().map(route -> route.kind() == Route.Kind.ARROW
                ? new Lit(Set.of(), Set.of(route.id()))
                : new Lit(Set.of(route.id()), Set.of())).orElse(Lit.NOTHING);
        MapState plain = MapState.plain(graph);
        MapState lit = new MapState(Depth.ADVANCED, Set.of(), followed, !followed.isNothing(), plain.kept(), picked,
                Lit.NOTHING, plain.levels(), false);
        Optional<Result> levels = now.beside().filter(Beside::onMap).map(Beside::result).or(result::get);
        if (!now.tells() || levels.isEmpty() || lab.get().isEmpty()) {
            return lit;
        }
        LevelsOnMap onMap = new LevelsOnMap(lab.get().get(), levels.get(), hour.get());
        return lit.active(onMap.activity(), onMap.levels());
    }

    // Where one is.

    /** Shows a place: everything that can be tried, a scenario, or the learner's own. The model is read first. */
    public void show(Route place) {
        wanted = place;
        if (lab.get().isPresent()) {
            arrive(place);
        } else if (!reading) {
            reading = true;
            tasks.run(() -> new Lab(unit), made -> {
                lab.set(Optional.of(made));
                if (wanted != null) {
                    arrive(wanted);
                }
            });
        }
    }

    /** Nothing is looked at for now: how sure it all is needn't be worked out. */
    public void rest() {
        turn.incrementAndGet();
        takeBack.run();
    }

    /** It is looked at again: what wasn't worked out yet is. */
    public void resume() {
        lab.get().filter(_ -> result.get().isPresent()).ifPresent(this::later);
    }

    private void arrive(Route place) {
        forget();
        if (place.equals(Route.OWN_WHAT_IF)) {
            Optional<Route> picked = state.get().picked();
            state.set(WhatIfState.at(new Page.Own(), own).picking(picked).charting(
                    ownCharts.isEmpty() ? measured() : ownCharts));
            run();
            return;
        }
        Optional<Scenario> scenario = unit.model().scenario(place.id());
        state.set(scenario.map(this::at).orElse(WhatIfState.ALL));
        if (state.get().tells()) {
            run();
        }
    }

    private void forget() {
        turn.incrementAndGet();
        takeBack.run();
        latest.forget();
        result.set(Optional.empty());
        bands.set(Map.of());
    }

    private WhatIfState at(Scenario scenario) {
        Map<Integer, Course> before = shown.get(scenario.id());
        Page page = before == null ? new Page.Asked(scenario) : new Page.Shown(scenario);
        WhatIfState at = WhatIfState.at(page, Setup.of(scenario));
        return before == null ? at : at.saying(before).charting(charts(scenario));
    }

    private static List<String> charts(Scenario scenario) {
        return scenario.outcomes().stream().map(Outcome::node).distinct().limit(CHARTS).toList();
    }

    private List<String> measured() {
        return unit.model().points().stream().map(Point::node).distinct().limit(CHARTS).toList();
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
            shown.put(scenario.id(), said);
            state.set(at(scenario));
            hour.set((scenario.outcomes().getFirst().from() + scenario.outcomes().getFirst().until()) / 2);
            run();
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
            shown.remove(scenario.id());
            forget();
            state.set(at(scenario));
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
        own = setup;
        ownCharts = now.charts();
        if (now.page() instanceof Page.Shown) {
            double at = hour.get();
            go.accept(Route.OWN_WHAT_IF);
            hour.set(at);
        } else if (now.page() instanceof Page.Own) {
            bands.set(Map.of());
            turn.incrementAndGet();
            takeBack.run();
            state.set(now.trying(setup));
            run();
        }
    }

    /** Begins something of one's own with one dose alone. */
    public void begin() {
        own = Setup.ONE_DOSE;
        ownCharts = List.of();
        go.accept(Route.OWN_WHAT_IF);
    }

    /** Gives a node a chart, the first; where there are too many, the last one goes. */
    public void chart(String node) {
        List<String> charts = new ArrayList<>(state.get().charts());
        charts.remove(node);
        charts.addFirst(node);
        state.set(state.get().charting(charts.subList(0, Math.min(CHARTS, charts.size()))));
        sureOfLevels();
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
        return unit.model().scenarios().stream().filter(
                each -> isShown(each) && here.filter(each::equals).isEmpty()).toList();
    }

    /** Begins or ends the choosing of another scenario. */
    public void chooseBeside(boolean now) {
        state.set(state.get().choosing(now));
    }

    /** Puts another scenario beside this one. */
    public void beside(Scenario scenario) {
        lab.get().ifPresent(here -> latest.run(() -> here.run(Setup.of(scenario)),
                run -> state.set(state.get().beside(Optional.of(new Beside(scenario, run, false))))));
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

    // Running.

    /** What came, and where a scenario is told, what came of its outcomes. */
    private record Came(Result result, List<Told> told) {}

    private void run() {
        Lab here = lab.get().orElseThrow();
        WhatIfState now = state.get();
        latest.run(() -> {
            Result came = here.run(now.setup());
            return new Came(came, now.page() instanceof Page.Shown(Scenario scenario)
                    ? here.told(scenario, came, now.said())
                    : List.of());
        }, came -> {
            result.set(Optional.of(came.result()));
            if (!came.told().isEmpty()) {
                state.set(state.get().telling(came.told()));
            }
            later(here);
        });
    }

    /** How sure it all is comes last: it takes longest. */
    private void later(Lab here) {
        takeBack.run();
        int mine = turn.get();
        takeBack = timer.after(LATER, () -> {
            if (mine == turn.get()) {
                sureOfOutcomes(here);
                sureOfLevels();
            }
        });
    }

    private void sureOfOutcomes(Lab here) {
        int mine = turn.get();
        if (state.get().page() instanceof Page.Shown(Scenario scenario)) {
            new Sureness(here, tasks, scenario, state.get().told().stream().map(Told::course).toList(),
                    () -> mine == turn.get(), verdicts -> {
                        List<Told> told = new ArrayList<>();
                        for (Told each : state.get().told()) {
                            told.add(each.with(verdicts.get(told.size())));
                        }
                        state.set(state.get().telling(told));
                    }).ask();
        }
    }

    private void sureOfLevels() {
        int mine = turn.get();
        Optional<Lab> here = lab.get();
        List<String> charts = state.get().charts();
        Setup setup = state.get().setup();
        if (here.isPresent() && result.get().isPresent() && !charts.isEmpty()
                && !bands.get().keySet().containsAll(charts)) {
            tasks.run(() -> here.get().bands(setup, charts, () -> mine == turn.get()), drawn -> {
                if (mine == turn.get() && drawn.isPresent()) {
                    Map<String, Band> all = new HashMap<>(bands.get());
                    for (int i = 0; i < charts.size(); i++) {
                        all.put(charts.get(i), drawn.get().get(i));
                    }
                    bands.set(Map.copyOf(all));
                }
            });
        }
    }
}
