package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.ui.RestingPlaces.Place;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Ticker;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Where nothing moves, nothing works: no pulse asks for another, and measuring a pane changes nothing. */
class AtRestTest {
    /** A window's width in pixels and its text in per cent. */
    private record Room(double width, int text) {}

    private static final List<Room> ROOMS = List.of(new Room(480, 100), new Room(700, 150), new Room(980, 80),
            new Room(980, 200));
    private static final List<Double> WIDTHS = List.of(240.0, 333.3, 801.0, 1400.0);
    private static final Set<String> MOVING = Set.of("step 1", "a node's card",
            "the map after Play, outline on and off",
            "the other depth", "the map fitted");
    /** So often in a row nothing is asked for where nothing will be. */
    private static final int LOOKS = 3;

    /** A control may need a second pass once it has its size. */
    private static final int PASSES = 4;

    private final Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private final Settings settings = new Settings();
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        App.fx(() -> {
            shell.close();
            stage.hide();
            stage.getScene().setRoot(new Group());
            return null;
        });
    }

    private List<Place> open(boolean still) {
        settings.theme().set(ThemeChoice.LIGHT);
        return App.fx(() -> {
            shell = new Shell(unit, settings, CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.of(settings, () -> still, Ticker.ofFrames()), new ManualTimer()));
            stage = new Stage();
            stage.setScene(new Scene(shell.root(), 980, 700));
            shell.go(Route.tab("simple"));
            stage.show();
            return RestingPlaces.of(shell, stage.getScene(), unit);
        });
    }

    @Test
    void nothingAsksForAPulseWhereTheReaderRests() {
        List<Place> places = open(true);
        List<String> restless = new ArrayList<>();
        for (Room room : ROOMS) {
            for (Place place : places) {
                come(place, room);
                if (!rests()) {
                    restless.add(place.name() + " at " + room + " for " + App.fx(Restless::askers));
                }
                // Each is waited for long; a few tell enough.
                assertTrue(restless.size() < 4, () -> "asks for pulses: " + restless);
            }
        }
        assertEquals(List.of(), restless);
    }

    @Test
    void whatMovesComesToRest() {
        // What moves takes its real time here, so a few places stand for all; how they end is tested with each of the others.
        List<Place> places = open(false).stream().filter(place -> MOVING.contains(place.name())).toList();
        assertEquals(MOVING.size(), places.size());
        List<String> restless = new ArrayList<>();
        for (Place place : places) {
            come(place, ROOMS.getFirst());
            if (!rests()) {
                restless.add(place.name() + " for " + App.fx(Restless::askers));
            }
        }
        assertEquals(List.of(), restless);
    }

    @Test
    void measuringAPaneChangesNothing() {
        // One step's panes are those of all.
        List<Place> places = open(true).stream().filter(AtRestTest::isNoLaterStep).toList();
        List<String> changed = new ArrayList<>();
        for (Room room : List.of(ROOMS.getFirst(), ROOMS.getLast())) {
            for (Place place : places) {
                come(place, room);
                App.fx(() -> {
                    Parent root = stage.getScene().getRoot();
                    for (int pass = 0; pass < PASSES; pass++) {
                        root.applyCss();
                        root.layout();
                    }
                    // A list of JavaFX's and its spare cells say so always, and rest nevertheless.
                    Set<Parent> before = unsettled(root);
                    String where = " in " + place.name() + " at " + room;
                    for (Region pane : own(root)) {
                        List<Double> first = measure(pane);
                        List<Double> second = measure(pane);
                        if (!first.equals(second)) {
                            changed.add(pane + where + " measured " + first + ", then " + second);
                        }
                    }
                    unsettled(root).stream().filter(parent -> !before.contains(parent)).forEach(
                            parent -> changed.add(parent + where + " asks for a layout once it was measured"));
                    return null;
                });
                assertEquals(List.of(), changed.stream().limit(5).toList());
            }
        }
    }

    private static boolean isNoLaterStep(Place place) {
        return !place.name().matches("step ([2-9]|1.)");
    }

    private void come(Place place, Room room) {
        App.fx(() -> {
            settings.textSize().set(room.text());
            stage.setWidth(room.width());
            place.go().run();
            return null;
        });
    }

    /** Whether it comes about that nobody asks for the next pulse, neither a layout nor an animation. */
    private static boolean rests() {
        try {
            int[] quiet = {0};
            WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, () -> {
                quiet[0] = App.fx(Restless::pulseWanted) ? 0 : quiet[0] + 1;
                return quiet[0] >= LOOKS;
            });
            return true;
        } catch (TimeoutException never) {
            return false;
        }
    }

    private static List<Double> measure(Region pane) {
        List<Function<Double, Double>> heights = List.of(pane::minHeight, pane::prefHeight, pane::maxHeight);
        return Stream.concat(Stream.of(pane.minWidth(-1), pane.prefWidth(-1), pane.maxWidth(-1), pane.prefHeight(-1)),
                WIDTHS.stream().flatMap(width -> heights.stream().map(height -> height.apply(width)))).toList();
    }

    private static Set<Parent> unsettled(Parent root) {
        return parents(root).filter(Parent::isNeedsLayout).collect(Collectors.toSet());
    }

    private static List<Region> own(Parent root) {
        return parents(root).filter(Region.class::isInstance).map(Region.class::cast).filter(
                pane -> pane.getClass().getName().startsWith("cascade.")).toList();
    }

    private static Stream<Parent> parents(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(parent), parent.getChildrenUnmodifiable().stream().flatMap(
                        AtRestTest::parents))
                : Stream.empty();
    }
}
