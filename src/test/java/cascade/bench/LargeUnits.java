package cascade.bench;

import cascade.CascadeApp;
import cascade.practice.item.Items;
import cascade.ui.TestWindowServices;
import cascade.ui.compare.CompareScreen;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.LargeUnit;
import cascade.unit.read.UnitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Opens a unit of ten thousand terms, and much else, list after list and all of it twice, and says how long it took to be
 * read and each list to be painted.
 */
final class LargeUnits {
    /** What is opened, in this order. What Practice asks is made on the FX thread here. */
    static final List<String> ROUTES = List.of("tab:glossary", "term:term-9999", "tab:numbers", "study:studies-999",
            "claim:claims-999", "ref:references-1999", "tab:compare", "tab:advanced", "tab:pathway", "tab:practice");

    private static final int NODES = 1_000;

    private LargeUnits() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("cascade-bench-unit");
        LargeUnit large = new LargeUnit(UnitFolder.copyTo(folder)).terms(10_000).references(2_000).studies(
                1_000).numbers(1_000).claims(1_000).comparison(60, 20);
        long before = System.nanoTime();
        Unit unit = large.read();
        Figures.say("large read", (System.nanoTime() - before) / 1e6);
        for (String file : UnitFolder.FILES) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
        UnitIndex wide = new UnitIndex(unit.withPathway(GeneratedPathway.make(NODES, unit.pathway())));
        before = System.nanoTime();
        int asked = Items.of(wide, CompareScreen.FEATURE.id()).size();
        Figures.say("large asked", (System.nanoTime() - before) / 1e6);
        if (asked < unit.terms().size()) {
            throw new IllegalStateException("only " + asked + " questions");
        }
        Platform.startup(() -> open(unit));
    }

    private static void open(Unit unit) {
        Settings settings = new Settings();
        Shell shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, Ticker.ofFrames()), Timer.REAL));
        Stage stage = new Stage();
        stage.setScene(new Scene(shell.root(), 980, 720));
        shell.go(Route.tab("simple"));
        stage.show();
        Frames frames = new Frames(() -> {
            System.gc();
            Runtime memory = Runtime.getRuntime();
            Figures.say("large, MB", (memory.totalMemory() - memory.freeMemory()) / 1e6);
            Platform.exit();
        });
        for (String name : List.of("large ", "large again")) {
            for (String route : ROUTES) {
                frames.add(() -> shell.go(Route.parse(route).orElseThrow()),
                        took -> Figures.say(name.endsWith(" ") ? name + route : name, took));
            }
        }
        frames.start();
    }
}
