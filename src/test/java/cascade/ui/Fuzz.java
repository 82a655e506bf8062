package cascade.ui;

import cascade.CascadeApp;
import cascade.ui.feature.Feature;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Somebody who presses, clicks and chooses at random. All time is the test's own, so that the same seed does the same,
 * however busy the machine is. For the FX thread alone.
 */
final class Fuzz implements AutoCloseable {
    private static final List<KeyCode> KEYS = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.U, KeyCode.D, KeyCode.S,
            KeyCode.Z,
            KeyCode.E, KeyCode.W, KeyCode.W, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.O, KeyCode.B,
            KeyCode.N, KeyCode.F, KeyCode.P, KeyCode.SLASH, KeyCode.F1,
            KeyCode.PAGE_DOWN);
    private static final List<Integer> WIDTHS = List.of(480, 640, 900, 980);
    private static final List<Integer> HEIGHTS = List.of(420, 520, 700);
    private static final List<Integer> TEXTS = List.of(80, 100, 125, 200);
    private static final List<Duration> FRAMES = List.of(ManualTime.FRAME, ManualTime.FRAME, Duration.millis(100),
            Duration.millis(500), Duration.seconds(4), Duration.seconds(30));
    private static final List<String> WORDS = List.of("creb", "b", "trk", "zzz", "ca2+");

    private final Random random;
    private final ManualTime time = new ManualTime();
    private final Settings settings = new Settings();
    private final List<Throwable> thrown = new ArrayList<>();
    private final Thread.UncaughtExceptionHandler before;
    private final Shell shell;
    private final Stage stage = new Stage();

    Fuzz(Unit unit, Random random) {
        this.random = random;
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((_, wrong) -> thrown.add(wrong));
        shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> false, time.ticker()), time.timer()));
        stage.setScene(new Scene(shell.root(), 900, 700));
        stage.show();
        rest();
    }

    /** Comes back to the first step, in the first look, and waits until nothing moves. */
    void rest() {
        stage.setWidth(900);
        stage.setHeight(700);
        settings.theme().set(ThemeChoice.LIGHT);
        settings.motion().set(MotionChoice.SYSTEM);
        settings.textSize().set(100);
        shell.go(Route.tab("simple"));
        shell.go(Route.tab("pathway"));
        press(KeyCode.ESCAPE, false, false);
        press(KeyCode.HOME, false, false);
        time.pass(Duration.seconds(10));
    }

    /** Does one thing, and says what. */
    String act() {
        String did = something();
        Optional<ContextMenu> menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(
                ContextMenu.class::cast).findFirst();
        return menu.map(open -> did + ", " + choose(open)).orElse(did);
    }

    private String something() {
        return switch (random.nextInt(24)) {
        case 0 -> set();
        case 1 -> {
            Feature tab = pick(CascadeApp.FEATURES);
            shell.go(tab.route());
            yield "tab " + tab.id();
        }
        case 2 ->
            press(KeyCode.values()[KeyCode.DIGIT1.ordinal() + random.nextInt(CascadeApp.FEATURES.size())], true, false);
        case 3 -> press(random.nextBoolean() ? KeyCode.LEFT : KeyCode.RIGHT, false, true);
        case 4, 5 -> {
            Duration frame = pick(FRAMES);
            time.frame(frame);
            yield "frame of " + frame;
        }
        case 6, 7, 8, 9, 10 -> click();
        case 11 -> turn();
        case 12 -> drag();
        case 13 -> type();
        case 14 -> scroll();
        default -> press(pick(KEYS), false, false);
        };
    }

    /** What is wrong now; empty where nothing is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(thrown.stream().map(Fuzz::told).toList());
        Scene scene = stage.getScene();
        Node owner = scene.getFocusOwner();
        if (owner == null || owner.getScene() != scene || owner.isDisabled()
                || !Nodes.visible(scene.getRoot()).contains(owner)) {
            faults.add("the focus is at " + where(owner));
        }
        return faults;
    }

    /** What has the focus, and where that is. */
    String focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "nothing" : App.words(owner) + " at " + owner.localToScene(owner.getLayoutBounds());
    }

    /** Whether nothing asks for frames. */
    boolean rests() {
        return !time.wantsFrames();
    }

    @Override
    public void close() {
        shell.close();
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        stage.getScene().setRoot(new Group());
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    private String set() {
        return switch (random.nextInt(4)) {
        case 0 -> choose("theme", settings.theme(), List.of(ThemeChoice.LIGHT, ThemeChoice.DARK));
        case 1 -> choose("text", settings.textSize(), TEXTS);
        case 2 -> choose("motion", settings.motion(), List.of(MotionChoice.SYSTEM, MotionChoice.REDUCED));
        default -> resize();
        };
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private <T> String choose(String what, javafx.beans.value.WritableValue<? super T> value, List<T> among) {
        T chosen = pick(among);
        value.setValue(chosen);
        return what + " " + chosen;
    }

    /** A menu is over everything: something is chosen from it, or nothing. */
    private String choose(ContextMenu menu) {
        List<MenuItem> items = menu.getItems().stream().flatMap(
                item -> item instanceof Menu more ? more.getItems().stream() : Stream.of(item)).filter(
                        item -> !item.isDisable()).toList();
        Optional<MenuItem> chosen = random.nextBoolean() && !items.isEmpty() ? Optional.of(pick(items))
                : Optional.empty();
        menu.hide();
        chosen.ifPresent(MenuItem::fire);
        return chosen.map(item -> "item " + item.getText()).orElse("no item");
    }

    private String resize() {
        int width = pick(WIDTHS);
        int height = pick(HEIGHTS);
        stage.setWidth(width);
        stage.setHeight(height);
        return "window " + width + "×" + height;
    }

    /** The wheel, somewhere on the map. */
    private String turn() {
        Node map = stage.getScene().getRoot().lookup(".map");
        double x = random.nextInt(500);
        double y = random.nextInt(400);
        double by = random.nextBoolean() ? 40 : -40;
        if (map != null) {
            Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false,
                    false, 0, by, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }
        return "wheel";
    }

    private String drag() {
        Node map = stage.getScene().getRoot().lookup(".map");
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            double x = random.nextInt(500);
            if (map != null) {
                Event.fireEvent(map, new MouseEvent(type, x, x / 2, x, x / 2, MouseButton.PRIMARY, 1, false, false,
                        false, false, true, false, false, true, false, false, null));
            }
        }
        return "drag";
    }

    /** Writes a word where there is a field for it. */
    private String type() {
        String word = pick(WORDS);
        if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
            field.setText(word);
        }
        return "word " + word;
    }

    private String scroll() {
        double to = random.nextInt(5) / 4.0;
        Nodes.visible(stage.getScene().getRoot()).stream().filter(ScrollPane.class::isInstance).findFirst().ifPresent(
                page -> ((ScrollPane) page).setVvalue(to));
        return "scroll to " + to;
    }

    private String press(KeyCode key, boolean control, boolean alt) {
        Scene scene = stage.getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, control, alt, false));
        }
        return "key " + (control ? "CONTROL " : "") + (alt ? "ALT " : "") + key;
    }

    private String click() {
        List<Node> targets = Nodes.visible(stage.getScene().getRoot()).stream().filter(node -> !node.isDisabled()
                && (node instanceof ButtonBase || node.getOnMouseClicked() != null)).toList();
        if (targets.isEmpty()) {
            return "nothing to click";
        }
        Node target = pick(targets);
        String name = target.getClass().getSimpleName() + " " + App.words(target);
        if (target instanceof ButtonBase button) {
            button.fire();
        } else {
            Event.fireEvent(target, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false,
                    false, false, false, true, false, false, true, false, true, null));
        }
        return "click on " + name;
    }

    private static String where(Node owner) {
        StringBuilder path = new StringBuilder();
        for (Node at = owner; at != null; at = at.getParent()) {
            path.append(at).append(at.isVisible() ? "" : " (hidden)").append(
                    at.isDisable() ? " (disabled)" : "").append(
                            " in ");
        }
        return path + (owner == null || owner.getScene() == null ? "no scene" : "the scene");
    }

    /** What was thrown, and from where. */
    static String told(Throwable wrong) {
        StringBuilder told = new StringBuilder(String.valueOf(wrong));
        for (StackTraceElement at : wrong.getStackTrace()) {
            if (at.getClassName().startsWith("cascade.")) {
                told.append("\n  at ").append(at);
            }
        }
        return told.toString();
    }
}
