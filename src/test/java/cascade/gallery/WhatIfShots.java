package cascade.gallery;

import cascade.gallery.Gallery.Shot;
import cascade.messages.Messages;
import cascade.ui.pathway.PathwayScreen;
import cascade.simulation.Network;
import cascade.simulation.Simulator;
import cascade.ui.pathway.whatif.chart.CourseCharts;
import cascade.ui.pathway.whatif.chart.TornadoData;
import cascade.ui.pathway.whatif.chart.TornadoFigure;
import cascade.ui.pathway.whatif.model.Schedule;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Depth;
import cascade.unit.Model.Change;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What if: the list, a question before and after it runs, something of one's own, two side by side, and as a table. */
public final class WhatIfShots {
    private final Unit unit;

    /** Of a unit. */
    public WhatIfShots(Unit unit) {
        this.unit = unit;
    }

    /** All of them, one after the other in one window or each in its own. */
    public List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        if (!unit.model().there()) {
            return shots;
        }
        shots.add(shot("all", Route.WHAT_IFS, _ -> {}));
        List<Scenario> scenarios = unit.model().scenarios();
        for (Scenario scenario : scenarios) {
            Route route = new Route(Route.Kind.WHATIF, scenario.id());
            shots.add(shot("ask-" + scenario.id(), route, model -> model.predict(0, Course.UP)));
            shots.add(shot("told-" + scenario.id(), route, model -> predict(model, scenario)));
        }
        Scenario first = scenarios.getFirst();
        Scenario blocked = scenarios.stream().filter(
                scenario -> !scenario.change().changes().isEmpty()).findFirst().orElse(first);
        Route route = new Route(Route.Kind.WHATIF, blocked.id());
        shots.add(shot("shown", route, WhatIfModel::justShow));
        shots.add(shot("followed", route, model -> {
            predict(model, blocked);
            model.follow(0);
        }));
        shots.add(shot("own", Route.OWN_WHAT_IF, _ -> {}));
        shots.add(shot("own-node", Route.OWN_WHAT_IF, model -> {
            model.look(new Route(Route.Kind.NODE, blocked.outcomes().getFirst().node()));
            model.touch(Change.Kind.LESS, 0.6);
        }));
        shots.add(shot("own-arrow", Route.OWN_WHAT_IF, model -> {
            blocked.change().changes().stream().filter(change -> change.kind() == Change.Kind.BLOCK).flatMap(
                    change -> change.targets().stream()).findFirst().ifPresent(
                            arrow -> model.look(new Route(Route.Kind.ARROW, arrow)));
            model.touch(Change.Kind.BLOCK, 1);
        }));
        shots.add(shot("own-daily", Route.OWN_WHAT_IF, model -> model.dose(Schedule.DAILY)));
        shots.add(new Shot("whatif-score", Depth.SIMPLE, Route.WHAT_IFS.toString(), shell -> {
            shell.root().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).filter(
                    link -> link.getText().equals(
                            Messages.count("whatif.misses", unit.model().misses().size()))).forEach(Hyperlink::fire);
            shell.root().applyCss();
            shell.root().layout();
            shell.root().lookupAll(".what-if-panel .panel-scroll").stream().map(ScrollPane.class::cast).forEach(
                    pane -> pane.setVvalue(1));
        }));
        shots.add(new Shot("whatif-beside", Depth.SIMPLE, route.toString(), shell -> {
            predict(model(shell), blocked);
            shell.go(new Route(Route.Kind.WHATIF, first.id()));
            model(shell).justShow();
            model(shell).beside(blocked);
        }));
        shots.add(new Shot("whatif-table", Depth.SIMPLE, route.toString(), shell -> {
            predict(model(shell), blocked);
            shell.root().lookupAll(".map-stage").forEach(stage -> stage.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.O, false, false, false, false)));
        }));
        shots.add(new Shot("whatif-chart", Depth.SIMPLE, new Route(Route.Kind.WHATIF, first.id()).toString(),
                shell -> inTheCharts(shell, first, charts -> charts.open(0))));
        shots.add(new Shot("whatif-decides", Depth.SIMPLE, route.toString(),
                shell -> inTheCharts(shell, blocked, charts -> charts.open(TornadoFigure.of(TornadoData.of(
                        model(shell).label(blocked.outcomes().getFirst().node()), Simulator.of(new Network(unit)),
                        blocked, blocked.outcomes().getFirst()))))));
        return shots;
    }

    private static void inTheCharts(cascade.ui.shell.Shell shell, Scenario scenario, Consumer<CourseCharts> then) {
        predict(model(shell), scenario);
        shell.root().applyCss();
        shell.root().layout();
        shell.root().lookupAll(".course-charts").stream().map(CourseCharts.class::cast).filter(
                charts -> !charts.courses().isEmpty()).forEach(then);
    }

    /** The first as the model has it, the others up. */
    static void predict(WhatIfModel model, Scenario scenario) {
        for (int i = 0; i < scenario.outcomes().size(); i++) {
            Outcome outcome = scenario.outcomes().get(i);
            model.predict(i, i == 0 ? outcome.course() : Course.UP);
        }
        model.reveal();
    }

    private static Shot shot(String name, Route route, Consumer<WhatIfModel> then) {
        return new Shot("whatif-" + name, Depth.SIMPLE, route.toString(), shell -> {
            // Asked as if for the first time, wherever the last one led.
            model(shell).again();
            then.accept(model(shell));
        });
    }

    private static WhatIfModel model(cascade.ui.shell.Shell shell) {
        return ((PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow()).tried().orElseThrow();
    }
}
