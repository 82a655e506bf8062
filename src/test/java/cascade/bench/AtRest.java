package cascade.bench;

import cascade.CascadeApp;
import cascade.ui.RestingPlaces;
import cascade.ui.RestingPlaces.Place;
import cascade.ui.TestWindowServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Opens a window, goes to every place in it where a reader may stop, at many widths and text sizes, and says how much of
 * a core the whole process then takes while nothing moves. Frames are not counted: what burns need not draw.
 *
 * <p>A glance of {@value #GLANCE} s at each tells what burns, since what asks for a pulse in every pulse takes several
 * per cent. The places that took most are then looked at again, {@value #LONG} s each.
 */
final class AtRest {
    private static final double GLANCE = 0.5;
    private static final double LONG = 20;
    /** Nothing that is not at rest after so long will be. */
    private static final double LONGEST_WAY = 4;
    /** What is still on its way takes more, in per cent of a core. */
    private static final double MOVING = 2;
    private static final int LOOKED_AT_AGAIN = 6;
    private static final double HEIGHT = 800;
    private static final List<Integer> WIDTHS = List.of(480, 560, 640, 760, 900, 1100, 1400);
    private static final List<Integer> TEXTS = List.of(80, 100, 150, 200);

    /** A place at a width and a text size, and the share of a core that it took at a glance, in per cent. */
    private record Seen(Place place, int width, int text, double share) {
        String name() {
            return place.name() + " at " + width + " px, text " + text + " %";
        }
    }

    private final Settings settings = new Settings();
    private final Unit unit;

    private AtRest(Unit unit) {
        this.unit = unit;
    }

    /** Takes, if anything, a regular expression: the places in whose names it is found are looked at. */
    public static void main(String[] args) throws InterruptedException {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Platform.startup(() -> {});
        try {
            new AtRest(unit).run(Pattern.compile(args.length > 0 ? args[0] : "."));
        } finally {
            Platform.exit();
        }
    }

    private void run(Pattern wanted) throws InterruptedException {
        Figures.say("at rest, CPU bare", bare());
        Shell shell = Input.fx(() -> new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, Ticker.ofFrames()), Timer.REAL)));
        Stage stage = Input.fx(() -> {
            settings.theme().set(ThemeChoice.LIGHT);
            Stage made = new Stage();
            made.setScene(new Scene(shell.root(), WIDTHS.getLast(), HEIGHT));
            made.setX(0);
            made.setY(0);
            shell.go(Route.tab("simple"));
            made.show();
            return made;
        });
        List<Place> places = RestingPlaces.of(shell, stage.getScene(), unit).stream().filter(
                place -> wanted.matcher(place.name()).find()).toList();
        List<Seen> seen = new ArrayList<>();
        for (int text : TEXTS) {
            for (int width : WIDTHS) {
                for (Place place : places) {
                    come(stage, place, width, text);
                    seen.add(new Seen(place, width, text, share(GLANCE)));
                }
            }
        }
        seen.sort(Comparator.comparingDouble(Seen::share).reversed());
        double most = 0;
        for (Seen each : seen.subList(0, Math.min(LOOKED_AT_AGAIN, seen.size()))) {
            come(stage, each.place(), each.width(), each.text());
            double share = share(LONG);
            most = Math.max(most, share);
            System.out.printf("# %s: %.2f %% at a glance, %.2f %% over %.0f s%n", each.name(), each.share(), share,
                    LONG);
        }
        Figures.say("at rest, places", seen.size());
        Figures.say("at rest, CPU", most);
    }

    /** What a window without anything in it takes: JavaFX itself wakes sixty times a second to see whether to draw. */
    private static double bare() throws InterruptedException {
        Stage empty = Input.fx(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(), WIDTHS.getLast(), HEIGHT));
            made.show();
            return made;
        });
        for (double waited = 0; waited < LONGEST_WAY; waited += GLANCE) {
            share(GLANCE);
        }
        double share = share(LONG);
        Input.fx(() -> {
            Platform.setImplicitExit(false);
            empty.hide();
            return true;
        });
        return share;
    }

    /** Brings the window to a place and waits until what that set going has ended, as far as it ends. */
    private void come(Stage stage, Place place, int width, int text) throws InterruptedException {
        Input.fx(() -> {
            settings.textSize().set(text);
            stage.setWidth(width);
            place.go().run();
            return true;
        });
        double waited = 0;
        double share = 100;
        while (share > MOVING && waited < LONGEST_WAY) {
            share = share(0.25);
            waited += 0.25;
        }
    }

    /** The share of a core that the process takes for so many seconds, in per cent. */
    private static double share(double seconds) {
        long before = spent();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return 100.0 * (spent() - before) / (System.nanoTime() - start);
    }

    /**
     * The CPU time that the threads of this process have taken, in nanoseconds. Java's own figure comes in steps of ten
     * milliseconds, which is 2 % of half a second.
     */
    private static long spent() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.mapToLong(AtRest::spent).sum();
        } catch (IOException notLinux) {
            throw new UncheckedIOException(notLinux);
        }
    }

    private static long spent(Path thread) {
        try {
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
        } catch (IOException ended) {
            return 0;
        }
    }
}
