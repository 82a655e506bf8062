package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Page;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.LargeUnit;
import cascade.unit.read.UnitFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window of a unit of any size, without a stage: it is laid out when something was done. */
final class LargeUnitApp implements AutoCloseable {
    private final Shell shell;
    private final Scene scene;
    private @Nullable Stage stage;

    LargeUnitApp(Unit unit) {
        shell = App.fx(() -> new Shell(unit, new Settings(), CascadeApp.FEATURES,
                TestWindowServices.of(Motion.none(), new ManualTimer())));
        scene = App.fx(() -> new Scene(shell.root(), 980, 720));
        // What every unit needs once, such as the style sheet, is no part of what is measured.
        go("tab:simple");
    }

    /** A unit with ten thousand terms, and much of everything else. */
    static Unit unit(Path folder) throws IOException {
        return new LargeUnit(UnitFolder.copyTo(folder)).terms(10_000).references(2_000).studies(1_000).numbers(
                1_000).claims(1_000).comparison(60, 20).read();
    }

    Shell shell() {
        return shell;
    }

    /** What the tab shows. */
    Node content() {
        return shell.screen(shell.shown().orElseThrow()).orElseThrow().node();
    }

    /** Goes somewhere, and gives the milliseconds that the FX thread worked for it; on a busy machine it waits longer. */
    long go(String route) {
        return App.fx(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            shell.go(Route.parse(route).orElseThrow());
            layOut();
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        });
    }

    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** The visible nodes of a style. */
    List<Node> styled(String style) {
        return App.fx(() -> Nodes.visible(shell.root()).stream().filter(
                node -> node.getStyleClass().contains(style)).toList());
    }

    /** The first visible node of a type that is such. */
    <N extends Node> N first(Class<N> type, Predicate<? super N> which) {
        return Nodes.visible(shell.root()).stream().filter(type::isInstance).map(type::cast).filter(
                which).findFirst().orElseThrow();
    }

    Button button(String words) {
        return App.fx(() -> first(Button.class, button -> words.equals(button.getText())));
    }

    /** Does something, and lays out what came of it. */
    void does(Runnable what) {
        App.fx(() -> {
            what.run();
            layOut();
            return null;
        });
    }

    /** Presses the first button that is such. */
    void press(Predicate<? super ButtonBase> which) {
        does(() -> first(ButtonBase.class, which).fire());
    }

    void press(String words) {
        press((ButtonBase button) -> words.equals(button.getText()));
    }

    /** Some of a node is in the part of the page that shows. */
    void assertOnScreen(Node node) {
        App.fx(() -> {
            layOut();
            Node above = node;
            while (!(above instanceof Page)) {
                above = above.getParent();
            }
            Bounds at = above.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double height = ((Page) above).getHeight();
            assertTrue(at.getMinY() < height - 40 && at.getMaxY() > 40, at + " in a page " + height + " high");
            return null;
        });
    }

    /** Puts it into a window. What isn't in one is never drawn, and its scene remembers what was to be drawn for ever. */
    LargeUnitApp show() {
        stage = App.fx(() -> {
            Stage made = new Stage();
            made.setScene(scene);
            made.show();
            return made;
        });
        return this;
    }

    @Override
    public void close() {
        App.fx(() -> {
            if (stage != null) {
                stage.close();
            }
            shell.close();
            return null;
        });
    }
}
