package cascade.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Words beside the pointer. */
class HintsTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aHintIsMadeWhenThePointerFirstComesAndThenStays() {
        Button button = App.fx(() -> {
            Button made = new Button();
            Hints.on(made, "Zoom in");
            return made;
        });
        assertNull(button.getTooltip(), "before the pointer was there");
        Tooltip hint = App.fx(() -> enter(button));
        assertNotNull(hint);
        assertEquals("Zoom in", hint.getText());
        assertSame(hint, App.fx(() -> enter(button)), "and no second one when it comes again");
    }

    @Test
    void aMarkTellsItsReasonToHoverFocusAndScreenReader() {
        Label mark = App.fx(() -> Hints.reason(new Label("reported second-hand"), "Seen only elsewhere."));
        assertTrue(mark.isFocusTraversable(), "the keyboard gets to it");
        assertEquals("Seen only elsewhere.", mark.getAccessibleHelp());
        Tooltip hint = App.fx(() -> {
            Event.fireEvent(mark, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0, false, false, false,
                    false, false, false, false, true, false, true, null));
            return mark.getTooltip();
        });
        assertEquals("Seen only elsewhere.", hint.getText());
    }

    private static Tooltip enter(Button button) {
        Event.fireEvent(button,
                new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0, false, false, false, false,
                        false, false, false, true, false, true, null));
        return button.getTooltip();
    }
}
