package cascade.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The page keys turn over what is in view, as everywhere else. */
class ScrollerTest {
    private static final double HIGH = 500;
    private static final double LONG = 3_000;

    private final Button button = new Button("inside");
    private final Region own = new Region();
    private Scroller scroller;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void lay() {
        scroller = App.fx(() -> {
            Region rest = new Region();
            rest.setMinHeight(LONG);
            Scroller made = new Scroller(new VBox(button, own, rest));
            new Scene(made, 400, HIGH);
            layOut(made);
            return made;
        });
    }

    private static void layOut(Scroller scroller) {
        scroller.applyCss();
        scroller.layout();
    }

    private double press(Node target, KeyCode code, boolean shift) {
        return App.fx(() -> {
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            layOut(scroller);
            double scrollable = scroller.getContent().getLayoutBounds().getHeight()
                    - scroller.getViewportBounds().getHeight();
            return scroller.getVvalue() * scrollable;
        });
    }

    @Test
    void aPageKeyShowsWhatComesNextAndTheOtherGoesBack() {
        double page = press(scroller, KeyCode.PAGE_DOWN, false);
        assertTrue(page > HIGH * 0.8 && page < HIGH * 0.95, "down by " + page + " of " + HIGH);
        assertEquals(2 * page, press(button, KeyCode.PAGE_DOWN, false), 1, "wherever the focus is in it");
        assertEquals(page, press(button, KeyCode.PAGE_UP, false), 1);
        assertEquals(0, press(scroller, KeyCode.PAGE_UP, false), 1);
        assertEquals(0, press(scroller, KeyCode.PAGE_UP, false), 1, "it ends at the top");
    }

    @Test
    void theSpaceBarDoesTheSameWhereItIsNotABoxOrAButtonThatHasTheFocus() {
        double page = press(scroller, KeyCode.SPACE, false);
        assertTrue(page > HIGH * 0.8, "down by " + page);
        assertEquals(page, press(button, KeyCode.SPACE, false), 1);
        assertEquals(0, press(scroller, KeyCode.SPACE, true), 1);
    }

    @Test
    void whatTakesAPageKeyForItselfKeepsIt() {
        App.fx(() -> {
            own.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
            return null;
        });
        assertEquals(0, press(own, KeyCode.PAGE_DOWN, false), 1);
    }

    @Test
    void theLastPageEndsAtItsEnd() {
        double last = 0;
        for (int i = 0; i < 20; i++) {
            last = press(scroller, KeyCode.PAGE_DOWN, false);
        }
        double end = App.fx(() -> scroller.getContent().getLayoutBounds().getHeight()
                - scroller.getViewportBounds().getHeight());
        assertEquals(end, last, 1);
    }
}
