package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.files.WritingLane;
import cascade.ui.frame.Pace;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.shell.Preferences;
import cascade.ui.shell.PreferencesFile;
import cascade.ui.shell.Remembered;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The window reopens where it was left. */
class RememberedTest {
    @TempDir
    private Path folder;

    private final List<WritingLane.Unwritten> unwritten = new CopyOnWriteArrayList<>();
    private final WritingLane lane = new WritingLane(unwritten::add);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static ObjectProperty<Route> at(String place) {
        return new SimpleObjectProperty<>(Route.parse(place).orElseThrow());
    }

    private Preferences kept() throws InterruptedException {
        lane.await();
        assertEquals(List.of(), unwritten);
        return file().load().preferences();
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, Clock.systemUTC());
    }

    @Test
    void aChoiceIsWrittenDownAMomentAfterItIsMade() throws Exception {
        ManualTimer timer = new ManualTimer();
        Settings settings = new Settings();
        App.fx(() -> {
            Remembered remembered = new Remembered(file(), new Stage(), settings, lane, timer,
                    at("term:bdnf"));
            remembered.restore(Preferences.FIRST);
            remembered.watch();
            settings.theme().set(ThemeChoice.DARK);
            settings.textSize().set(150);
            settings.depth().set(Depth.ADVANCED);
            assertEquals(Preferences.FIRST, kept(), "nothing is written while choices change");
            timer.elapse();
            return null;
        });
        Preferences kept = kept();
        assertEquals(ThemeChoice.DARK, kept.theme());
        assertEquals(150, kept.textSize());
        assertEquals(Depth.ADVANCED, kept.depth());
        assertEquals("term:bdnf", kept.route().toString());
    }

    @Test
    void whereTheReaderIsIsWrittenDownAMomentAfterItChanges() throws Exception {
        ManualTimer timer = new ManualTimer();
        ObjectProperty<Route> place = at("tab:simple");
        App.fx(() -> {
            new Remembered(file(), new Stage(), new Settings(), lane, timer, place).watch();
            timer.elapse();
            place.set(new Route(Route.Kind.STEP, "erk"));
            place.set(new Route(Route.Kind.STEP, "trkb"));
            assertEquals("tab:simple", kept().route().toString());
            assertEquals(1, timer.waiting(), "two changes in a row are written down together");
            timer.elapse();
            return null;
        });
        assertEquals("step:trkb", kept().route().toString());
    }

    @Test
    void whereTheReaderIsIsWrittenDownWhenTheWindowGoes() throws Exception {
        App.fx(() -> {
            new Remembered(file(), new Stage(), new Settings(), lane, new ManualTimer(),
                    at("step:erk")).saveNow();
            return null;
        });
        assertEquals("step:erk", kept().route().toString());
    }

    @Test
    void whatChangedLastIsWrittenDownWhereTheProcessEndsBeforeTheMomentIsOver() throws Exception {
        ObjectProperty<Route> place = at("tab:simple");
        Remembered remembered = App.fx(() -> {
            Remembered made = new Remembered(file(), new Stage(), new Settings(), lane, new ManualTimer(),
                    place);
            made.watch();
            place.set(new Route(Route.Kind.STEP, "erk"));
            return made;
        });
        remembered.saveLatest();
        assertEquals("step:erk", kept().route().toString());
    }

    @Test
    void nothingIsWrittenDownTwice() throws Exception {
        Remembered remembered = App.fx(() -> {
            Remembered made = new Remembered(file(), new Stage(), new Settings(), lane, new ManualTimer(),
                    at("tab:simple"));
            made.saveNow();
            return made;
        });
        lane.await();
        Files.delete(folder.resolve("preferences.properties"));
        remembered.saveLatest();
        lane.await();
        assertTrue(Files.notExists(folder.resolve("preferences.properties")));
    }

    @Test
    void theWindowComesBackWhereItWas() throws Exception {
        Preferences left = new Preferences(Optional.of(new Preferences.Window(40, 30, 700, 500)), false,
                Route.tab("compare"), Depth.SIMPLE, ThemeChoice.LIGHT, Settings.MotionChoice.REDUCED, Pace.QUICK, true,
                90);
        Stage stage = App.fx(() -> {
            Stage made = new Stage();
            Settings settings = new Settings();
            new Remembered(file(), made, settings, lane, new ManualTimer(),
                    at("tab:simple")).restore(left);
            assertEquals(90, settings.textSize().get());
            assertEquals(Pace.QUICK, settings.pace().get());
            assertTrue(settings.askFirst().get());
            return made;
        });
        assertEquals(40, stage.getX());
        assertEquals(700, stage.getWidth());
        assertEquals(500, stage.getHeight());
    }

    @Test
    void aWindowThatIsLargerThanTheScreenOrOffItComesBackOnIt() {
        for (Preferences.Window left : List.of(new Preferences.Window(0, 0, 3840, 2160),
                new Preferences.Window(90_000, 30, 700, 500), new Preferences.Window(10, 10, 700, 90_000))) {
            Stage stage = App.fx(() -> {
                Stage made = new Stage();
                new Remembered(file(), made, new Settings(), lane, new ManualTimer(), at("tab:simple")).restore(
                        new Preferences(Optional.of(left), false, Route.tab("simple"), Depth.SIMPLE, ThemeChoice.LIGHT,
                                Settings.MotionChoice.SYSTEM, Pace.STEADY, false, 100));
                return made;
            });
            assertTrue(App.fx(() -> Screen.getPrimary().getVisualBounds()).contains(stage.getX(), stage.getY(),
                    stage.getWidth(), stage.getHeight()), left.toString());
        }
    }
}
