package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The focus never stays at what can't be seen or used: it goes to the map. */
class FocusTest extends OpenApp {
    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
    }

    @Test
    void itLeavesAToolThatALowWindowHides() {
        Node tool = app.find("Zoom in");
        app.focus(tool);
        app.resize(980, 330);
        assertTrue(app.styled("map-zoom").isEmpty(), "the window is low enough");
        assertAtTheMap();
        app.resize(980, 720);
        assertAtTheMap();
        app.press(KeyCode.RIGHT);
        assertEquals("step:" + app.unit().pathway().steps().get(1).id(), app.route(), "the keys of the map answer");
    }

    @Test
    void itLeavesASegmentThatALowWindowHides() {
        app.focus(app.all(
                node -> "People".equals(App.words(node)) && node.getStyleClass().contains("segment")).getFirst());
        app.resize(980, 330);
        assertAtTheMap();
    }

    @Test
    void itLeavesAButtonThatLeadsNoFurther() {
        app.focus(walkButton("Back"));
        app.press(KeyCode.HOME);
        assertTrue(walkButton("Back").isDisabled());
        assertAtTheMap();
    }

    @Test
    void itStaysInAPanelOverThePageAndComesBack() {
        app.focus(app.find("Zoom in"));
        app.press(KeyCode.F1);
        Node inside = app.focused().orElseThrow();
        assertTrue(app.styled("overlay").getFirst().getBoundsInLocal().getWidth() > 0);
        for (Node at = inside; !at.getStyleClass().contains("overlay-panel"); at = at.getParent()) {
            assertTrue(at.getParent() != null, inside + " is not in the panel");
        }
        app.press(KeyCode.ESCAPE);
        assertEquals(Optional.of(app.find("Zoom in")), app.focused());
    }

    @Test
    void itLeavesALinkInACardThatGivesWayToAnother() {
        app.go("node:trkb-receptor");
        app.focus(app.all(node -> node instanceof Text && node.isFocusTraversable()).getFirst());
        app.press(KeyCode.S);
        assertEquals("node:trkb", app.route());
        assertEquals(Optional.of("trkb"), app.focused().map(Node::getId), "the keys of the map lead on from its node");
    }

    private Node walkButton(String words) {
        return app.all(node -> words.equals(App.words(node)) && node.getParent() != null
                && node.getParent().getStyleClass().contains("walk-buttons")).getFirst();
    }

    private void assertAtTheMap() {
        assertEquals("map-stage", app.focused().map(node -> String.join(" ", node.getStyleClass())).orElse("nothing"));
    }
}
