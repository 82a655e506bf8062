package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.shell.Shell;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Ten thousand random keys, clicks and choices, always the same ones: nothing breaks, nothing piles up. */
class FuzzTest {
    private static final int ACTIONS = 10_000;
    private static final int BATCH = 25;
    private static final long SEED = 20061117;
    private static final List<KeyCode> KEYS = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.U, KeyCode.D, KeyCode.S,
            KeyCode.E, KeyCode.O, KeyCode.F, KeyCode.P, KeyCode.SLASH, KeyCode.F1, KeyCode.PAGE_DOWN);

    private final Random random = new Random(SEED);
    private final ManualTimer timer = new ManualTimer();
    private final Settings settings = new Settings();
    private final List<Throwable> thrown = new ArrayList<>();
    private final List<String> unfocused = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void randomUseBreaksNothingAndTheHeapStaysFlat() {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Shell shell = App.fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, wrong) -> thrown.add(wrong));
            return new Shell(unit, settings, CascadeApp.SCREENS,
                    TestWindowServices.of(Motion.of(settings, () -> false), timer));
        });
        Stage stage = App.fx(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(shell.root(), 900, 700));
            shell.go(cascade.ui.shell.Tab.PATHWAY.route());
            made.show();
            return made;
        });
        long settled = 0;
        for (int done = 0; done < ACTIONS; done += BATCH) {
            App.fx(() -> {
                for (int i = 0; i < BATCH; i++) {
                    String did = act(stage.getScene(), shell);
                    if (!holdsFocus(stage.getScene())) {
                        unfocused.add(did + " left the focus at " + where(stage.getScene().getFocusOwner()));
                    }
                }
                return null;
            });
            assertEquals(List.of(), thrown, "after " + (done + BATCH) + " actions");
            assertEquals(List.of(), unfocused, "after " + (done + BATCH) + " actions");
            if (done == ACTIONS / 4) {
                settled = heap();
            }
        }
        long end = heap();
        App.fx(() -> {
            assertTrue(stage.getScene().getFocusOwner() != null, "something has the focus");
            shell.detach();
            stage.hide();
            return null;
        });
        assertTrue(end < settled + 64L * 1024 * 1024, "heap grew from " + settled + " to " + end + " bytes");
    }

    /** Does one thing, and says what. */
    private String act(Scene scene, Shell shell) {
        return switch (random.nextInt(22)) {
        case 0 -> {
            settings.theme().set(random.nextBoolean() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
            yield "theme";
        }
        case 1 -> {
            timer.elapse();
            yield "time";
        }
        case 2 -> {
            shell.go(cascade.ui.shell.Tab.values()[random.nextInt(7)].route());
            yield "tab";
        }
        case 3 -> press(scene, KeyCode.values()[KeyCode.DIGIT1.ordinal() + random.nextInt(7)], true, false);
        case 4 -> press(scene, random.nextBoolean() ? KeyCode.LEFT : KeyCode.RIGHT, false, true);
        case 5, 6, 7, 8, 9 -> click(scene);
        case 10 -> turn(scene);
        case 11 -> drag(scene);
        default -> press(scene, KEYS.get(random.nextInt(KEYS.size())), false, false);
        };
    }

    private static String where(Node owner) {
        StringBuilder path = new StringBuilder();
        for (Node at = owner; at != null; at = at.getParent()) {
            path.append(at).append(at.isVisible() ? "" : " (hidden)").append(" in ");
        }
        return path + (owner == null || owner.getScene() == null ? "no scene" : "the scene");
    }

    private static boolean holdsFocus(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner != null && owner.getScene() == scene && Nodes.visible(scene.getRoot()).contains(owner);
    }

    /** The wheel, somewhere on the map. */
    private String turn(Scene scene) {
        Node map = scene.getRoot().lookup(".map");
        if (map != null) {
            double x = random.nextInt(500);
            double y = random.nextInt(400);
            Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false,
                    false, 0, random.nextBoolean() ? 40 : -40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }
        return "wheel";
    }

    private String drag(Scene scene) {
        Node map = scene.getRoot().lookup(".map");
        if (map != null) {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                double x = random.nextInt(500);
                Event.fireEvent(map, new MouseEvent(type, x, x / 2, x, x / 2, MouseButton.PRIMARY, 1, false, false,
                        false, false, true, false, false, true, false, false, null));
            }
        }
        return "drag";
    }

    private String press(Scene scene, KeyCode key, boolean control, boolean alt) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, control, alt, false));
        }
        return "key " + key;
    }

    private String click(Scene scene) {
        List<Node> targets = Nodes.visible(scene.getRoot()).stream().filter(node -> !node.isDisabled()
                && (node instanceof ButtonBase || node.getOnMouseClicked() != null)).toList();
        if (targets.isEmpty()) {
            return "nothing";
        }
        Node target = targets.get(random.nextInt(targets.size()));
        if (target instanceof ButtonBase button) {
            button.fire();
        } else {
            Event.fireEvent(target, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false,
                    false, false, false, true, false, false, true, false, true, null));
        }
        return "click on " + target;
    }

    /** What is in use once listeners that are held weakly, and what they hold, have gone too. */
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
