package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.practice.Notebooks;
import cascade.notes.MarkStore;
import cascade.ui.feature.Features;
import cascade.ui.feature.Screen;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Page;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The app in a window of 980×720 without a display. The only place that knows TestFX. */
public final class App implements AutoCloseable {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();

    private final FxRobot robot = new FxRobot();
    private final Settings settings = new Settings();
    private final ManualTime time = new ManualTime();
    private final RecordedDesktopServices desktop = new RecordedDesktopServices();
    private final Stage stage;
    private final Shell shell;

    private App(boolean still, Notebooks notebooks, MarkStore marks) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        settings.theme().set(ThemeChoice.LIGHT);
        shell = fx(() -> new Shell(UNIT, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.of(settings, () -> still, time.ticker()), time.timer(), desktop,
                        notebooks, marks)));
        stage = fx(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(shell.root(), 980, 720));
            shell.go(Route.tab("simple"));
            made.setX(0);
            made.setY(0);
            made.show();
            made.requestFocus();
            return made;
        });
        settle();
    }

    /** The app with nothing moving. */
    public static App start() throws TimeoutException {
        return startWith(Notebooks.passing());
    }

    /** The app with nothing moving, and with somebody's answers. */
    public static App startWith(Notebooks notebooks) throws TimeoutException {
        return new App(true, notebooks, MarkStore.passing());
    }

    /** The app with nothing moving, and with bookmarks and notes that are kept somewhere. */
    public static App startWith(MarkStore marks) throws TimeoutException {
        return new App(true, Notebooks.passing(), marks);
    }

    /** The unit that every window under test shows. */
    static Unit bundled() {
        return UNIT;
    }

    /** The app with everything moving. */
    public static App startMoving() throws TimeoutException {
        return new App(false, Notebooks.passing(), MarkStore.passing());
    }

    /** The unit on screen. */
    public Unit unit() {
        return UNIT;
    }

    /** What is in the window. */
    public Shell shell() {
        return shell;
    }

    /** The reader's choices. */
    public Settings settings() {
        return settings;
    }

    /** What was copied, opened and asked for outside the window. */
    public RecordedDesktopServices desktop() {
        return desktop;
    }

    /** What waits, until it is told to go on. */
    public ManualTimer timer() {
        return time.timer();
    }

    /** Lets time pass, in which everything moves and waits end. */
    public void pass(Duration passing) {
        fx(() -> {
            time.pass(passing);
            return null;
        });
    }

    /** Lets one frame pass that lasts so long. */
    public void frame(Duration lasting) {
        fx(() -> {
            time.frame(lasting);
            return null;
        });
        settle();
    }

    /** Whether nothing asks for frames: nothing moves. */
    public boolean rests() {
        return fx(() -> !time.wantsFrames());
    }

    /** Makes the window as large as that, in pixels. */
    public void resize(double width, double height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        settle();
    }

    /** The id of the tab that is shown. */
    public String tab() {
        return fx(() -> shell.shown().orElseThrow().id());
    }

    /** The tabs of the window. */
    public Features features() {
        return shell.features();
    }

    /** Where the reader is. */
    public String route() {
        return fx(() -> shell.route().orElseThrow().toString());
    }

    /** The screen of the tab that is shown. */
    public Screen screen() {
        return fx(() -> shell.screen(shell.shown().orElseThrow()).orElseThrow());
    }

    /** Has something go wrong in Cascade, of which there is a report. */
    public void fault(String report) {
        fx(() -> {
            shell.faultNotice().show(() -> report);
            return null;
        });
        settle();
    }

    /** Goes to a route, as a link does. */
    public void go(String route) {
        fx(() -> {
            shell.go(Route.parse(route).orElseThrow());
            return null;
        });
        settle();
    }

    /** Clicks what shows or is called by these words. */
    public void click(String words) {
        click(find(words));
    }

    /** Clicks what shows these words and has a style class. */
    public void click(String words, String styleClass) {
        click(all(node -> words.equals(words(node)) && node.getStyleClass().contains(styleClass)).getFirst());
    }

    /** Scrolls to a node where it is out of sight, and clicks it. */
    public void click(Node node) {
        fx(() -> {
            Pointer.scrollTo(node);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            if (node.getScene().getWindow() == stage) {
                // A window of another test that goes late takes the focus with it.
                stage.requestFocus();
            }
            Pointer.click(node);
            return null;
        });
        settle();
    }

    /** Presses keys together. */
    public void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    /** Chooses an item of the menu that is open, in a submenu or not: the first that says so. */
    public void choose(String item) {
        choose(item, "");
    }

    /** Chooses an item of the menu that is open, in a submenu of that name; in any where the name is empty. */
    public void choose(String item, String submenu) {
        fx(() -> {
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(
                    ContextMenu.class::cast).findFirst().orElseThrow();
            List<MenuItem> among = menu.getItems().stream().filter(
                    each -> submenu.isEmpty() || submenu.equals(each.getText())).toList();
            MenuItem wanted = items(among).filter(
                    each -> item.equals(each.getText())).findFirst().orElseThrow(
                            () -> new AssertionError("no item says " + item));
            menu.hide();
            wanted.fire();
            return null;
        });
        settle();
    }

    private static Stream<MenuItem> items(List<MenuItem> all) {
        return all.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    /** Puts the pointer on a node. */
    public void hover(Node node) {
        Bounds at = fx(() -> node.localToScreen(node.getBoundsInLocal()));
        pointAt(at.getCenterX(), at.getCenterY());
    }

    /** Puts the pointer on a point of the screen. */
    public void pointAt(double x, double y) {
        fx(() -> {
            new Robot().mouseMove(x, y);
            return null;
        });
        settle();
    }

    /** Clicks a point of the screen. */
    public void clickAt(double x, double y) {
        fx(() -> {
            Pointer.click(x, y);
            return null;
        });
        settle();
    }

    /** Drags a node to a point of the screen. */
    public void drag(Node node, double x, double y) {
        fx(() -> {
            Pointer.drag(node, x, y);
            return null;
        });
        settle();
    }

    /** Types text. */
    public void type(String text) {
        robot.write(text);
        settle();
    }

    /** Gives a node the focus. */
    public void focus(Node node) {
        fx(() -> {
            node.requestFocus();
            return null;
        });
        settle();
    }

    /** What has the focus. */
    public Optional<Node> focused() {
        return fx(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
    }

    /** The visible node that shows, or is called by, these words. */
    public Node find(String words) {
        return all(node -> says(node, words)).stream().findFirst().orElseThrow(
                () -> new AssertionError("nothing on screen says “" + words + "”"));
    }

    /** Whether some visible node shows, or is called by, these words. */
    public boolean shows(String words) {
        return !all(node -> says(node, words)).isEmpty();
    }

    /** Whether some visible text has this in it. */
    public boolean mentions(String part) {
        return !all(node -> words(node).contains(part)).isEmpty();
    }

    /** The visible nodes of a style class. */
    public List<Node> styled(String styleClass) {
        return all(node -> node.getStyleClass().contains(styleClass));
    }

    /** The visible nodes, of every window, that are as asked for. */
    public List<Node> all(Predicate<Node> wanted) {
        return fx(() -> Window.getWindows().stream().filter(Window::isShowing).flatMap(
                window -> Nodes.visible(window.getScene().getRoot()).stream()).filter(wanted).toList());
    }

    /** Does something on the FX thread and waits for what it gives. */
    public static <T> T fx(Callable<T> work) {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(600_000, work);
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof AssertionError said) {
                throw said;
            }
            throw failed;
        }
    }

    /** Lets frames pass until something is so, for a minute of their time at the most. */
    public void await(String what, Callable<Boolean> so) {
        boolean came = fx(() -> {
            for (int frames = 0; frames * ManualTime.FRAME.toMinutes() < 1; frames++) {
                if (so.call()) {
                    return true;
                }
                time.frame();
            }
            return false;
        });
        assertTrue(came, "it never came about that " + what);
    }

    /** The scene of the window. */
    public Scene scene() {
        return stage.getScene();
    }

    /** What a node shows, or what a screen reader calls it. */
    static String words(Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            return labeled.getText();
        }
        if (node instanceof Text text && node.isFocusTraversable()) {
            return text.getText();
        }
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    private static boolean says(Node node, String words) {
        return words.equals(words(node)) || words.equals(node.getAccessibleText());
    }

    /** Has one frame pass, in which no time does. */
    void drawFrame() {
        fx(() -> {
            time.frame(Duration.ZERO);
            return null;
        });
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        // Two frames, in which no time passes: the second lays out what the first has brought.
        for (int frames = 0; frames < 2; frames++) {
            drawFrame();
        }
        while (!all(node -> node instanceof Page page && !page.isWhole()).isEmpty()) {
            drawFrame();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        fx(() -> {
            shell.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            // The platform without a display holds on to the windows that were, and a scene to what had the focus last:
            // only another scene lets go of what was in this one.
            stage.getScene().setRoot(new Group());
            stage.setScene(new Scene(new Group()));
            return null;
        });
    }
}
