package cascade.ui.pathway.whatif.model;

import cascade.simulation.Draws.Band;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Runs what is tried, away from the FX thread, and works out how sure it is once it has been looked at for a while. */
final class Runs {
    /** How sure it all is, is asked once the result has been looked at for so long. */
    private static final Duration LATER = Duration.millis(600);

    private final Unit unit;
    private final Tasks tasks;
    private final Timer timer;
    private final ObjectProperty<WhatIfState> state;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Lab>> lab = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Band>> bands = new ReadOnlyObjectWrapper<>(Map.of());
    private Runnable takeBack = () -> {};
    private boolean reading;
    private int working;
    /** Goes on with everything that is asked for; what runs for an earlier one stops. Read on other threads too. */
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * @param unit whose model it is
     * @param tasks where work goes
     * @param timer what waits
     * @param state what is tried; what came of its outcomes is told there
     * @param failed given what went wrong in a run
     */
    Runs(Unit unit, Tasks tasks, Timer timer, ObjectProperty<WhatIfState> state, Consumer<Throwable> failed) {
        this.unit = unit;
        this.tasks = tasks;
        this.timer = timer;
        this.state = state;
        this.latest = new Latest(tasks, failed);
    }

    /** The model, ready to run; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Lab>> lab() {
        return lab.getReadOnlyProperty();
    }

    /** What came of what is tried; empty while that is to be predicted. */
    ReadOnlyObjectProperty<Optional<Result>> result() {
        return result.getReadOnlyProperty();
    }

    /** By node with a chart, between what its level stays in 9 of 10 draws; empty until that is known. */
    ReadOnlyObjectProperty<Map<String, Band>> bands() {
        return bands.getReadOnlyProperty();
    }

    /** Whether it is being worked out how sure the levels are. */
    boolean isWorkingOut() {
        return working > 0;
    }

    /** Does something with the model: at once where it has been read, or else when it has. While it is read, the first who asks is told. */
    void read(Runnable then) {
        if (lab.get().isPresent()) {
            then.run();
        } else if (!reading) {
            reading = true;
            tasks.run(() -> new Lab(unit), made -> {
                lab.set(Optional.of(made));
                then.run();
            });
        }
    }

    /** How sure it is needn't be worked out for now. */
    void rest() {
        turn.incrementAndGet();
        takeBack.run();
    }

    /** What wasn't worked out yet is. */
    void resume() {
        lab.get().filter(_ -> result.get().isPresent()).ifPresent(this::later);
    }

    /** How sure the levels were says nothing of what is tried from now on. */
    void unsure() {
        rest();
        bands.set(Map.of());
    }

    /** Nothing has been run. */
    void forget() {
        rest();
        latest.forget();
        result.set(Optional.empty());
        bands.set(Map.of());
    }

    /** What came, and where a scenario is told, what came of its outcomes. */
    private record Came(Result result, List<Told> told) {}

    /** Runs what is tried. */
    void run() {
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

    /** Runs another scenario, and puts it beside what is tried. */
    void beside(Scenario scenario) {
        lab.get().ifPresent(here -> latest.run(() -> here.run(Setup.of(scenario)),
                run -> state.set(state.get().beside(Optional.of(new Beside(scenario, run, false))))));
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

    /** Works out how sure the levels are that have a chart, where that isn't known yet. */
    void sureOfLevels() {
        int mine = turn.get();
        Optional<Lab> here = lab.get();
        List<String> charts = state.get().charts();
        Setup setup = state.get().setup();
        if (here.isPresent() && result.get().isPresent() && !charts.isEmpty()
                && !bands.get().keySet().containsAll(charts)) {
            working++;
            tasks.run(() -> here.get().bands(setup, charts, () -> mine == turn.get()), drawn -> {
                working--;
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
