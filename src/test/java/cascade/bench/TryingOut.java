package cascade.bench;

import cascade.CascadeApp;
import cascade.ui.TestWindowServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.ui.shell.Shell;
import cascade.unit.Model.Change;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Opens What if, moves the slider of a node and the time, and says how long each was until it was painted. Here the model
 * runs on the same thread, so that its time is in it.
 */
final class TryingOut {
    private static final int ROUNDS = 100;

    private final List<Double> opened = new ArrayList<>();
    private final List<Double> slid = new ArrayList<>();
    private final List<Double> scrubbed = new ArrayList<>();
    private final List<Double> slidOwn = new ArrayList<>();
    private final List<Double> scrubbedOwn = new ArrayList<>();
    private long began;

    private TryingOut() {}

    public static void main(String[] args) {
        Platform.startup(() -> new TryingOut().run());
    }

    private void run() {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Settings settings = new Settings();
        Shell shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, Ticker.ofFrames()), Timer.REAL));
        Stage stage = new Stage();
        stage.setScene(new Scene(shell.root(), 980, 720));
        shell.go(Route.tab("pathway"));
        stage.show();
        Frames frames = new Frames(this::say);
        frames.add(() -> shell.go(Route.WHAT_IFS), opened::add);
        frames.add(() -> model(shell).begin(), opened::add);
        frames.add(() -> model(shell).look(new Route(Route.Kind.NODE, "erk")), _ -> {});
        for (int i = 0; i < 20 + ROUNDS; i++) {
            double amount = 1 - i % 50 / 60.0;
            boolean warm = i >= 20;
            frames.add(() -> {
                began = own();
                model(shell).touch(Change.Kind.LESS, amount);
            }, time -> note(warm, time, slid, slidOwn));
        }
        for (int i = 0; i < 20 + ROUNDS; i++) {
            double hour = 0.05 + i * 0.19;
            boolean warm = i >= 20;
            frames.add(() -> {
                began = own();
                model(shell).hour().set(hour);
            }, time -> note(warm, time, scrubbed, scrubbedOwn));
        }
        frames.start();
    }

    private void note(boolean warm, double time, List<Double> all, List<Double> alone) {
        if (warm) {
            all.add(time);
            alone.add(Figures.millis(own() - began));
        }
    }

    /** The thread's own time: that of other programs is not in it. */
    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static WhatIfModel model(Shell shell) {
        return ((PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow()).tried().orElseThrow();
    }

    private void say() {
        Figures.say("what if opened", opened.getFirst());
        Figures.say("what if run for the first time", opened.getLast());
        Figures.say("what if slid", p95(slid));
        Figures.say("what if slid, own", p95(slidOwn));
        Figures.say("what if scrubbed", p95(scrubbed));
        Figures.say("what if scrubbed, own", p95(scrubbedOwn));
        Platform.exit();
    }

    private static double p95(List<Double> values) {
        return Figures.p95(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
