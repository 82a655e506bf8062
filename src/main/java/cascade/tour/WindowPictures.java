package cascade.tour;

import cascade.ui.drawing.NodePng;
import cascade.notes.MarkStore;
import cascade.practice.Notebooks;
import cascade.ui.feature.Feature;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.shell.Shell;
import cascade.ui.shell.WindowServices;
import cascade.unit.Depth;
import cascade.unit.Unit;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Draws the content of a window that nobody opens: light, with nothing moving, and a page that scrolls as high as it
 * needs to be. For the FX thread.
 */
public final class WindowPictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** What a page has below this is left out. */
    private static final int HIGHEST = 6000;

    private final Unit unit;
    private final List<Feature> tabs;
    private final String version;
    private final Tasks tasks;
    private final Map<Depth, Shell> windows = new EnumMap<>(Depth.class);

    /**
     * @param unit what is shown
     * @param tabs the tabs there are
     * @param version Cascade's version
     * @param tasks where the work goes that is not for the FX thread
     */
    public WindowPictures(Unit unit, List<Feature> tabs, String version, Tasks tasks) {
        this.unit = unit;
        this.tabs = tabs;
        this.version = version;
        this.tasks = tasks;
    }

    /**
     * Draws one.
     *
     * @param done given what makes the PNG, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public void draw(Picture picture, Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed) {
        Shell window = windows.computeIfAbsent(picture.depth(), this::open);
        Parent root = window.root();
        root.resize(WIDTH, HEIGHT);
        window.go(picture.route());
        settle(root);
        // Once more, now that everything has its place: what scrolls or zooms to something finds it.
        window.go(picture.route());
        settle(root);
        int high = Math.clamp((long) Math.ceil(HEIGHT + beyond(root)), HEIGHT, HIGHEST);
        root.resize(WIDTH, high);
        settle(root);
        NodePng.of(root, WIDTH, high, 1, tasks, done, failed);
    }

    private Shell open(Depth depth) {
        Settings settings = new Settings();
        settings.theme().set(ThemeChoice.LIGHT);
        settings.depth().set(depth);
        Shell window = new Shell(unit, settings, tabs, new WindowServices(tasks, Motion.none(), Timer.REAL,
                Clock.systemDefaultZone(), () -> new SplittableRandom(1), DesktopServices.NOTHING, Notebooks.passing(),
                MarkStore.passing(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), version));
        // One without a size would give itself the one that its content prefers, at the first picture.
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        if (scene.getRoot() != window.root()) {
            throw new IllegalStateException("the window is in no scene");
        }
        return window;
    }

    /** How much of the page lies below what the window shows of it. */
    private static double beyond(Parent root) {
        return root.lookupAll(".page").stream().filter(ScrollPane.class::isInstance).map(
                ScrollPane.class::cast).mapToDouble(
                        page -> page.getContent().getLayoutBounds().getHeight()
                                - page.getViewportBounds().getHeight()).max().orElse(
                                        0);
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }
}
