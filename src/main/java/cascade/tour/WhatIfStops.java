package cascade.tour;

import cascade.tour.Tour.Stop;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.View;
import cascade.ui.pathway.whatif.model.Page;
import cascade.ui.pathway.whatif.model.Schedule;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.shell.Shell;
import cascade.unit.Model.Change;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;

/**
 * Where the tour goes in What if: to the list, to what comes of a scenario, to a slider that is moved, and through time. Nowhere
 * where the unit has no model.
 */
final class WhatIfStops {
    private static final int MOVES = 3;
    private static final int MEASURED = 20;
    private static final double MOST = 100;
    private static final double STRIDE = 4;
    private static final double[] HOURS = {0.5, 1, 2, 5, 12};

    private final Shell shell;
    private final Unit unit;
    private final List<Stop> stops;

    /**
     * @param shell what it goes through
     * @param unit the unit
     * @param stops where its stops are added
     */
    WhatIfStops(Shell shell, Unit unit, List<Stop> stops) {
        this.shell = shell;
        this.unit = unit;
        this.stops = stops;
    }

    /**
     * Adds all. It ends on the map.
     *
     * @param measured whether there are to be as many moves as are wanted for measuring
     */
    void all(boolean measured) {
        if (!unit.model().there()) {
            return;
        }
        add("first", () -> shell.go(Route.WHAT_IFS), () -> screen().model().view() == View.WHAT_IF);
        add("list", () -> {}, () -> page() instanceof Page.All);
        add("asked", () -> shell.go(new Route(Route.Kind.WHATIF, unit.model().scenarios().getFirst().id())),
                () -> model().isAsking());
        add("shown", () -> model().justShow(), () -> !model().state().get().told().isEmpty());
        add("own", () -> model().begin(), () -> page() instanceof Page.Own && isRun());
        add("picked", () -> model().look(new Route(Route.Kind.NODE, charted())), () -> has(".switch-box"));
        add("less", () -> model().touch(Change.Kind.LESS, 1), this::isRun);
        for (int i = 1; i <= (measured ? MEASURED : MOVES); i++) {
            double amount = MOST - STRIDE * i;
            add("slider", () -> slider().setValue(amount), this::isRun);
        }
        for (double hour : HOURS) {
            add("scrub", () -> model().hour().set(hour), () -> true);
        }
        add("how sure", () -> {}, this::isSure);
        if (measured) {
            // Of all that can be asked, the draws that take longest; and once more while time is scrubbed.
            howSureOfAFortnight("draws", hour -> {});
            howSureOfAFortnight("draws, scrubbing", hour -> model().hour().set(hour));
        }
        add("the map", () -> screen().model().look(View.MAP), () -> screen().model().view() == View.MAP);
    }

    /** Waits until the draws begin, and then until they are done. */
    private void howSureOfAFortnight(String name, DoubleConsumer meanwhile) {
        add("none", () -> model().dose(Schedule.NONE), this::isRun);
        add("daily", () -> model().dose(Schedule.DAILY), this::isRun);
        add("before " + name, () -> {}, () -> model().isWorkingOut() || isSure());
        double[] hour = {0};
        add(name, () -> {}, () -> {
            meanwhile.accept(hour[0] += STRIDE);
            return isSure();
        });
    }

    /** Whether it is known how sure it is. */
    private boolean isSure() {
        return !model().bands().get().isEmpty();
    }

    private void add(String name, Runnable act, BooleanSupplier there) {
        stops.add(new Stop("whatif:" + name, act, there));
    }

    private PathwayScreen screen() {
        return (PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow();
    }

    private WhatIfModel model() {
        return screen().tried().orElseThrow();
    }

    private Page page() {
        return model().state().get().page();
    }

    /** Whether what is shown came of what is tried now. */
    private boolean isRun() {
        return model().result().get().filter(
                result -> result.setup().equals(model().state().get().setup())).isPresent();
    }

    /** The first node with a chart that something can be done to. */
    private String charted() {
        return model().state().get().charts().stream().filter(
                model().lab().get().orElseThrow()::canChange).findFirst().orElseThrow();
    }

    private Slider slider() {
        return (Slider) screen().node().lookup(".switch-box .slider");
    }

    private boolean has(String selector) {
        return screen().node().lookup(selector) != null;
    }
}
