package cascade.ui.kit;

import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the caret of a field from blinking. A caret that blinks has the whole window work sixty times a second, and drawn
 * anew twice, for as long as the field has the focus.
 */
public final class SteadyCaret {
    private SteadyCaret() {}

    /** From now on the field's caret stands still. */
    public static void in(TextInputControl field) {
        // The skin starts the blinking with the focus, wherever the caret comes to stand (even as the focus leaves) and
        // after every click and key; what is added after it is told after it.
        field.skinProperty().subscribe(skin -> {
            if (skin != null) {
                field.focusedProperty().subscribe(_ -> hold(skin));
                field.caretPositionProperty().subscribe(_ -> hold(skin));
                field.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> hold(skin));
                field.addEventHandler(KeyEvent.KEY_PRESSED, _ -> hold(skin));
                field.addEventHandler(KeyEvent.KEY_TYPED, _ -> hold(skin));
                field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> hold(skin));
            }
        });
    }

    private static void hold(Skin<?> skin) {
        if (skin instanceof TextInputControlSkin<?> text) {
            text.setCaretAnimating(false);
        }
    }
}
