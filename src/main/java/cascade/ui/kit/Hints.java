package cascade.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words beside the pointer that rests on something. They are made when it first comes there: a tooltip is a window. */
public final class Hints {
    private Hints() {}

    /** Gives a control a hint. A screen reader is told by the control's own accessible text. */
    public static void on(Control control, String hint) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(new Tooltip(hint));
            }
        });
    }
}
