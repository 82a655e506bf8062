package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.shell.Shell;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The focus on the map can be seen and is where the reader is; what is lit, kept and hidden is that everywhere. */
class MapFocusTest extends OpenApp {
    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
    }

    @Test
    void theNodeThatTheArrowKeysLeadToShowsThatItHasTheFocus() {
        app.click(node("semax"));
        assertFalse(isRinged(node("semax")), "a click shows by its card what it has chosen");
        app.press(KeyCode.RIGHT);
        Node now = app.focused().orElseThrow();
        assertFalse(now == node("semax"));
        assertTrue(isRinged(now), "the focus can be seen");
        app.press(KeyCode.LEFT);
        assertFalse(isRinged(now), "and is gone where it isn't");
    }

    @Test
    void whatIsFoundHasTheFocusSoThatTheArrowKeysLeadOnFromIt() {
        app.press(KeyCode.SLASH);
        app.type("trkb");
        app.press(KeyCode.ENTER);
        String found = app.route();
        assertTrue(found.startsWith("node:"), found);
        assertEquals(found, "node:" + app.focused().orElseThrow().getId());
        app.press(KeyCode.RIGHT);
        assertEquals(found, app.route(), "the card stays open");
    }

    @Test
    void choosingAnotherNodeForThePathsKeepsTheFocusOnTheMap() {
        app.go("node:semax");
        app.click("Paths to …");
        assertEquals("semax", app.focused().orElseThrow().getId());
    }

    @Test
    void aWindowThatOpensAtAStepAnswersTheMapsKeysAtOnce() {
        Shell[] made = new Shell[1];
        Stage stage = App.fx(() -> {
            Shell shell = new Shell(app.unit(), new Settings(), CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            made[0] = shell;
            shell.go(Route.parse("step:creb").orElseThrow());
            Stage other = new Stage();
            other.setScene(new Scene(shell.root(), 900, 700));
            other.show();
            other.requestFocus();
            return other;
        });
        Node focused = App.fx(() -> stage.getScene().getFocusOwner());
        assertTrue(App.fx(() -> {
            for (Node at = focused; at != null; at = at.getParent()) {
                if (at.getStyleClass().contains("pathway")) {
                    return true;
                }
            }
            return false;
        }), "the focus is at " + focused);
        App.fx(() -> {
            made[0].close();
            stage.close();
            return null;
        });
    }

    @Test
    void theOutlineAndBackAgainKeepsTheReadersOwnView() {
        app.go("step:erk");
        app.press(KeyCode.F);
        String whole = transform();
        app.press(KeyCode.O);
        app.press(KeyCode.O);
        assertEquals(whole, transform());
    }

    @Test
    void aSmallerWindowDoesNotCutOffWhatIsLit() {
        app.go("step:erk");
        app.click("Zoom out");
        app.resize(620, 560);
        Bounds view = App.fx(() -> map().localToScene(map().getLayoutBounds()));
        for (Node node : lit()) {
            assertTrue(App.fx(() -> view.contains(node.localToScene(node.getLayoutBounds()))), node.getId());
        }
    }

    @Test
    void anotherLensLeavesTheMapWhereItIs() {
        double top = App.fx(() -> map().localToScene(0, 0).getY());
        for (Lens lens : Lens.values()) {
            App.fx(() -> {
                model().look(lens);
                app.scene().getRoot().layout();
                return null;
            });
            assertEquals(top, App.fx(() -> map().localToScene(0, 0).getY()), lens.name());
        }
    }

    @Test
    void twoChangesOfTheLensWithinAFrameEndAsTheLastOneAlone() throws Exception {
        app.close();
        app = App.startMoving();
        app.go("tab:pathway");
        App.fx(() -> {
            model().look(Lens.PEOPLE);
            model().look(Lens.ALL);
            return null;
        });
        app.pass(Duration.seconds(8));
        assertTrue(app.styled("node").stream().allMatch(node -> node.getOpacity() == 1), "all of it is back");
        App.fx(() -> {
            model().look(Lens.PEOPLE);
            return null;
        });
        app.pass(Duration.millis(60));
        App.fx(() -> {
            model().look(Lens.ALL);
            return null;
        });
        app.pass(Duration.seconds(2));
        assertTrue(app.styled("node").stream().allMatch(node -> node.getOpacity() == 1), "all of it is back again");
    }

    @Test
    void theEndOfADepthChangeLeavesTheMapWhereTheReaderHasDraggedIt() throws Exception {
        app.close();
        app = App.startMoving();
        app.go("step:trkb-activation");
        app.pass(Duration.seconds(6));
        App.fx(() -> {
            model().changeDepth(Depth.ADVANCED);
            return null;
        });
        app.pass(Duration.millis(200));
        app.click("Zoom in");
        app.pass(Duration.millis(20));
        String own = transform();
        app.pass(Duration.seconds(6));
        assertEquals(own, transform());
    }

    @Test
    void whatIsHiddenIsInNoChannel() {
        String hidden = "genes";
        String label = app.unit().pathway().nodes().stream().filter(
                node -> node.id().equals(hidden)).findFirst().orElseThrow().plainLabel();
        app.go("node:genes");
        app.go("node:semax");
        App.fx(() -> {
            model().hide(new Lit(Set.of(hidden), Set.of()));
            app.scene().getRoot().layout();
            return null;
        });
        assertTrue(app.styled("node").stream().filter(Node::isVisible).noneMatch(node -> hidden.equals(node.getId())));
        String low = label.toLowerCase(Locale.ROOT);
        List<String> spoken = app.styled("node").stream().map(Node::getAccessibleText).filter(
                said -> said.toLowerCase(Locale.ROOT).contains(low)).collect(Collectors.toList());
        spoken.addAll(app.styled("arrow").stream().map(Node::getAccessibleText).filter(
                said -> said.toLowerCase(Locale.ROOT).contains(low)).toList());
        assertEquals(List.of(), spoken, "nothing says its name");
        assertFalse(app.mentions(label), "the card of a neighbour doesn't");
        app.press(KeyCode.O);
        assertFalse(app.mentions(label), "the outline doesn't");
        app.press(KeyCode.O);
        app.press(KeyCode.SLASH);
        app.type(label);
        assertFalse(app.styled("list-cell").stream().anyMatch(
                cell -> cell instanceof javafx.scene.control.ListCell<?> row && row.getText() != null
                        && row.getText().toLowerCase(Locale.ROOT).contains(low)),
                "nothing is found");
        app.press(KeyCode.ESCAPE);
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.type(label);
        assertTrue(app.styled("search-title").stream().map(
                title -> ((javafx.scene.control.Label) title).getText()).noneMatch(label::equals), "nor by search");
        app.press(KeyCode.ESCAPE);
        app.go("node:genes");
        assertFalse(app.route().equals("node:genes") && app.mentions(label), "a link doesn't lead there");
    }

    private PathwayModel model() {
        return ((PathwayScreen) app.screen()).model();
    }

    private Node map() {
        // While one depth's map turns into the other's there are two; the last one stays.
        return app.styled("map").getLast();
    }

    private String transform() {
        return App.fx(
                () -> ((javafx.scene.Parent) map()).getChildrenUnmodifiable().getFirst().getTransforms().toString());
    }

    private Node node(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private List<Node> lit() {
        return app.styled("node").stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))).toList();
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-ring"));
    }
}
