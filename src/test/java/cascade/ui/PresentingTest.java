package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The map shown to a room: nothing but the picture and a large caption, by keys and a remote. */
class PresentingTest extends OpenApp {

    private PathwayModel model() {
        return ((PathwayScreen) app.screen()).model();
    }

    private void assertPresented() {
        assertEquals(1, app.styled("presented").size());
        assertTrue(app.styled("walk-panel").isEmpty(), "the panel is away");
        assertTrue(app.styled("tab-row").isEmpty(), "the tabs are away");
        assertTrue(app.styled("map-tools").isEmpty(), "the tools are away");
    }

    private void assertAsUsual() {
        assertTrue(app.styled("presented").isEmpty());
        assertEquals(1, app.styled("walk-panel").size());
        assertFalse(app.styled("map-tools").isEmpty());
    }

    @Test
    void theKeyBeginsItAndEscapeEndsIt() {
        app.go("step:erk");
        double before = width();
        app.press(KeyCode.F11);
        assertPresented();
        assertTrue(width() > before, "the map has the room of the panel");
        assertTrue(app.shows("8  First relay: ERK"));
        app.press(KeyCode.ESCAPE);
        assertAsUsual();
        app.press(KeyCode.F11);
        app.press(KeyCode.F11);
        assertAsUsual();
    }

    private double width() {
        Node map = app.styled("map").getFirst();
        return map.getLayoutBounds().getWidth();
    }

    @Test
    void aRemoteGoesThroughTheWalkAndItsCloseUps() {
        app.go("step:erk");
        app.press(KeyCode.F11);
        app.press(KeyCode.PAGE_DOWN);
        assertEquals(8, model().step());
        assertTrue(app.shows("9  Second relay: PLCγ and calcium"));
        app.press(KeyCode.PAGE_UP);
        assertEquals(7, model().step());
        app.press(KeyCode.Z);
        assertPresented();
        String first = model().closeUp().orElseThrow().beats().getFirst().title();
        assertTrue(app.shows(first));
        app.press(KeyCode.PAGE_DOWN);
        assertEquals(1, model().beat());
    }

    @Test
    void theRoomIsToldAtTheEndWhatIsLeft() {
        app.go("step:survival");
        app.press(KeyCode.F11);
        app.press(KeyCode.PAGE_DOWN);
        assertTrue(app.shows("All of it"));
        app.press(KeyCode.PAGE_DOWN);
        assertTrue(app.mentions("arrows are left"));
        app.press(KeyCode.PAGE_DOWN);
        assertTrue(app.mentions("All of the story comes from animals and cells"));
    }

    @Test
    void anotherTabEndsIt() {
        app.go("step:erk");
        app.press(KeyCode.F11);
        app.go("tab:glossary");
        assertFalse(app.styled("tab-button").isEmpty());
        app.go("tab:pathway");
        assertAsUsual();
    }

    @Test
    void fromWhatIfTheRoomIsShownTheWalkAndGoingBackThereEndsIt() {
        app.go("step:erk");
        app.go("whatif:own");
        app.press(KeyCode.F11);
        assertPresented();
        assertTrue(app.styled("what-if-strip").isEmpty());
        assertTrue(app.shows("8  First relay: ERK"));
        assertEquals("step:erk", app.route());
        app.press(KeyCode.W);
        assertPresented();
        assertEquals("step:erk", app.route());
        app.go("whatif:own");
        assertTrue(app.styled("presented").isEmpty());
        assertFalse(app.styled("tab-button").isEmpty());
        assertFalse(app.styled("what-if-strip").isEmpty());
    }

    @Test
    void itEndsWhileTheTextIsShownToo() {
        app.go("step:erk");
        app.press(KeyCode.F11);
        app.press(KeyCode.O);
        app.press(KeyCode.ESCAPE);
        assertAsUsual();
    }

    @Test
    void whereThereIsNothingToPresentTheKeyDoesNothing() {
        app.go("tab:glossary");
        app.press(KeyCode.F11);
        assertFalse(app.styled("tab-button").isEmpty());
    }
}
