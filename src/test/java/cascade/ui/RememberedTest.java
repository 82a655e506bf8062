package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Tasks;
import cascade.ui.shell.Preferences;
import cascade.ui.shell.PreferencesFile;
import cascade.ui.shell.Remembered;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The window reopens where it was left. */
class RememberedTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static ObjectProperty<Route> at(String place) {
        return new SimpleObjectProperty<>(Route.parse(place).orElseThrow());
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, Clock.systemUTC());
    }

    @Test
    void aChoiceIsWrittenDownAMomentAfterItIsMade() {
        ManualTimer timer = new ManualTimer();
        Settings settings = new Settings();
        App.fx(() -> {
            Remembered remembered = new Remembered(file(), new Stage(), settings, Tasks.inline(), timer,
                    at("term:bdnf"));
            remembered.restore(Preferences.FIRST);
            remembered.watch();
            settings.theme().set(ThemeChoice.DARK);
            settings.textSize().set(150);
            settings.depth().set(Depth.ADVANCED);
            assertEquals(Preferences.FIRST, file().load().preferences(), "nothing is written while choices change");
            timer.elapse();
            return null;
        });
        Preferences kept = file().load().preferences();
        assertEquals(ThemeChoice.DARK, kept.theme());
        assertEquals(150, kept.textSize());
        assertEquals(Depth.ADVANCED, kept.depth());
        assertEquals("term:bdnf", kept.route().toString());
    }

    @Test
    void whereTheReaderIsIsWrittenDownAMomentAfterItChanges() {
        ManualTimer timer = new ManualTimer();
        ObjectProperty<Route> place = at("tab:simple");
        App.fx(() -> {
            new Remembered(file(), new Stage(), new Settings(), Tasks.inline(), timer, place).watch();
            timer.elapse();
            place.set(new Route(Route.Kind.STEP, "erk"));
            place.set(new Route(Route.Kind.STEP, "trkb"));
            assertEquals("tab:simple", file().load().preferences().route().toString());
            assertEquals(1, timer.waiting(), "two changes in a row are written down together");
            timer.elapse();
            return null;
        });
        assertEquals("step:trkb", file().load().preferences().route().toString());
    }

    @Test
    void whereTheReaderIsIsWrittenDownWhenTheWindowGoes() {
        App.fx(() -> {
            new Remembered(file(), new Stage(), new Settings(), Tasks.inline(), new ManualTimer(),
                    at("step:erk")).saveNow();
            return null;
        });
        assertEquals("step:erk", file().load().preferences().route().toString());
    }

    @Test
    void whatChangedLastIsWrittenDownWhereTheProcessEndsBeforeTheMomentIsOver() {
        ObjectProperty<Route> place = at("tab:simple");
        Remembered remembered = App.fx(() -> {
            Remembered made = new Remembered(file(), new Stage(), new Settings(), Tasks.inline(), new ManualTimer(),
                    place);
            made.watch();
            place.set(new Route(Route.Kind.STEP, "erk"));
            return made;
        });
        remembered.writeNow();
        assertEquals("step:erk", file().load().preferences().route().toString());
    }

    @Test
    void nothingIsWrittenDownTwice() throws Exception {
        Remembered remembered = App.fx(() -> {
            Remembered made = new Remembered(file(), new Stage(), new Settings(), Tasks.inline(), new ManualTimer(),
                    at("tab:simple"));
            made.saveNow();
            return made;
        });
        Files.delete(folder.resolve("preferences.properties"));
        remembered.writeNow();
        assertTrue(Files.notExists(folder.resolve("preferences.properties")));
    }

    @Test
    void theWindowComesBackWhereItWas() {
        Preferences left = new Preferences(Optional.of(new Preferences.Window(40, 30, 700, 500)), false,
                Route.tab("compare"), Depth.SIMPLE, ThemeChoice.LIGHT, Settings.MotionChoice.REDUCED, 90);
        Stage stage = App.fx(() -> {
            Stage made = new Stage();
            Settings settings = new Settings();
            new Remembered(file(), made, settings, Tasks.inline(), new ManualTimer(),
                    at("tab:simple")).restore(left);
            assertEquals(90, settings.textSize().get());
            return made;
        });
        assertEquals(40, stage.getX());
        assertEquals(700, stage.getWidth());
        assertEquals(500, stage.getHeight());
    }

    @Test
    void aWindowThatIsOnNoScreenAnyMoreIsNotPutThere() {
        Preferences left = new Preferences(Optional.of(new Preferences.Window(90_000, 30, 700, 500)), false,
                Route.tab("simple"), Depth.SIMPLE, ThemeChoice.LIGHT, Settings.MotionChoice.SYSTEM, 100);
        Stage stage = App.fx(() -> {
            Stage made = new Stage();
            new Remembered(file(), made, new Settings(), Tasks.inline(), new ManualTimer(),
                    at("tab:simple")).restore(left);
            return made;
        });
        assertTrue(Double.isNaN(stage.getX()) || stage.getX() < 90_000);
    }
}
