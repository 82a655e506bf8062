package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.messages.Messages;
import cascade.ui.feature.Feature;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Pace;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Subscriptions;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What is closed is let go of: nothing that goes on holds on to it. */
class LettingGoTest {
    private static final int TIMES = 50;

    private final Settings settings = new Settings();

    @Test
    void aUnitOpenedAndClosedFiftyTimesLeavesNothing() throws Exception {
        FxToolkit.registerPrimaryStage();
        Unit unit = UnitFolder.bundled();
        Stage stage = App.fx(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(), 900, 700));
            made.show();
            return made;
        });
        List<WeakReference<Object>> closed = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            App.fx(() -> {
                openAndClose(unit, stage.getScene(), closed);
                return null;
            });
        }
        App.fx(() -> {
            settings.textSize().set(110);
            settings.depth().set(Depth.ADVANCED);
            return null;
        });
        for (int i = 0; i < 20 && closed.stream().anyMatch(one -> one.get() != null); i++) {
            System.gc();
            // A frame lets the scene forget what it drew last.
            App.fx(() -> {
                stage.getScene().getRoot().layout();
                return null;
            });
        }
        assertEquals(List.of(), closed.stream().map(WeakReference::get).filter(java.util.Objects::nonNull).map(
                Object::getClass).distinct().toList());
        App.fx(() -> {
            stage.close();
            return null;
        });
    }

    private void openAndClose(Unit unit, Scene scene, List<WeakReference<Object>> closed) {
        Shell shell = new Shell(unit, settings, CascadeApp.FEATURES,
                TestWindowServices.of(Motion.none(), new ManualTimer()));
        scene.setRoot(shell.root());
        for (Feature tab : CascadeApp.FEATURES) {
            shell.go(tab.route());
            shell.root().applyCss();
            shell.root().layout();
            closed.add(new WeakReference<>(shell.screen(tab).orElseThrow()));
            closed.add(new WeakReference<>(shell.screen(tab).orElseThrow().node()));
        }
        shell.go(new Route(Route.Kind.NODE, unit.pathway().nodes().getFirst().id()));
        shell.go(new Route(Route.Kind.WHATIF, unit.model().scenarios().getFirst().id()));
        PathwayScreen pathway = (PathwayScreen) shell.screen(PathwayScreen.FEATURE).orElseThrow();
        pathway.tried().orElseThrow().justShow();
        shell.root().applyCss();
        shell.root().layout();
        closed.add(new WeakReference<>(pathway.tried().orElseThrow()));
        closed.add(new WeakReference<>(shell));
        closed.add(new WeakReference<>(shell.root()));
        shell.close();
        scene.setRoot(new StackPane());
    }

    @Test
    void whatWasPractisedIsLetGoOfThoughTheTabStays() throws Exception {
        List<WeakReference<Object>> left = new ArrayList<>();
        try (App app = App.start()) {
            app.go("tab:practice");
            for (int i = 0; i < TIMES / 10; i++) {
                press(app, app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
                left.add(new WeakReference<>(app.styled("rebuild").getFirst()));
                press(app, app.find(Messages.text("rebuild.leave.spoken")));
                press(app, app.find(Messages.text("practice.length.spoken", 5)));
                left.add(new WeakReference<>(app.styled("question-card").getFirst()));
                press(app, app.find(Messages.text("practice.enough")));
            }
            app.go("tab:simple");
            for (int i = 0; i < 20 && left.stream().filter(one -> one.get() != null).count() > 2; i++) {
                System.gc();
                app.frame(javafx.util.Duration.millis(16));
            }
            // The last of each may still be remembered, as what had the focus is.
            assertTrue(left.stream().filter(one -> one.get() != null).count() <= 2, left.stream().map(
                    WeakReference::get).filter(java.util.Objects::nonNull).count() + " of " + left.size());
        }
    }

    private static void press(App app, Node button) {
        App.fx(() -> {
            ((ButtonBase) button).fire();
            return null;
        });
        app.frame(javafx.util.Duration.millis(16));
    }

    @Test
    void aViewOfTheSettingsIsTheSameChoicesUntilItsOwnerCloses() {
        Subscriptions owner = new Subscriptions();
        Settings view = settings.view(owner);
        view.textSize().set(125);
        assertEquals(125, settings.textSize().get());
        settings.pace().set(Pace.SLOW);
        assertEquals(Pace.SLOW, view.pace().get());
        assertTrue(Math.abs(view.em().get() - settings.em().get()) < 1e-9);
        owner.close();
        view.textSize().set(80);
        assertEquals(125, settings.textSize().get());
    }
}
