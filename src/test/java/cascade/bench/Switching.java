package cascade.bench;

import cascade.CascadeApp;
import cascade.ui.TestWindowServices;
import cascade.ui.feature.Feature;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Goes round the tabs and through the walk, and says how long each took to be painted and how large it all became. */
final class Switching {
    private final List<Double> first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private final List<Double> simple = new ArrayList<>();
    private final List<Double> advanced = new ArrayList<>();

    private Switching() {}

    public static void main(String[] args) {
        Platform.startup(() -> new Switching().run());
    }

    private void run() {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Settings settings = new Settings();
        Shell shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, Ticker.ofFrames()), Timer.REAL));
        Stage stage = new Stage();
        stage.setScene(new Scene(shell.root(), 980, 720));
        shell.go(Route.tab("simple"));
        stage.show();
        Frames frames = new Frames(this::say);
        for (int round = 0; round < 5; round++) {
            List<Double> into = round == 0 ? first : again;
            for (Feature tab : CascadeApp.FEATURES) {
                if (round > 0 || tab != shell.features().first()) {
                    frames.add(() -> shell.go(tab.route()), into::add);
                }
            }
        }
        for (Depth depth : Depth.values()) {
            frames.add(() -> {
                settings.depth().set(depth);
                shell.go(Route.tab("pathway"));
            }, _ -> {});
            for (int round = 0; round < 2; round++) {
                for (Step step : unit.pathway().steps()) {
                    frames.add(() -> shell.go(new Route(Route.Kind.STEP, step.id())),
                            (depth == Depth.SIMPLE ? simple : advanced)::add);
                }
            }
        }
        frames.start();
    }

    private void say() {
        Figures.say("tab first", p95(first));
        Figures.say("tab again", p95(again));
        Figures.say("step simple", p95(simple));
        Figures.say("step advanced", p95(advanced));
        Figures.say("resident", resident());
        Platform.exit();
    }

    private static double p95(List<Double> values) {
        return Figures.p95(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Resident memory in MiB, where the system tells it. */
    private static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(
                    line -> line.startsWith("VmRSS")).mapToDouble(
                            line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(
                                    Double.NaN);
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }
}
