package cascade.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Words beside the pointer that rests on something. They are made when it first comes there: a tooltip is a window. */
public final class Hints {
    private Hints() {}

    /** Gives a control a hint. A screen reader is told by the control's own accessible text. */
    public static void on(Control control, String hint) {
        on(control, () -> hint);
    }

    /** Gives a control a hint that changes with what it shows: it is asked for whenever the pointer comes. */
    public static void on(Control control, Supplier<String> hint) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            Tooltip shown = control.getTooltip();
            if (shown == null) {
                control.setTooltip(new Tooltip(hint.get()));
            } else {
                shown.setText(hint.get());
            }
        });
    }

    /** Gives a mark its reason: on hover, on the focus that comes by keyboard, and to a screen reader. */
    public static Label reason(Label mark, String why) {
        mark.setFocusTraversable(true);
        mark.setAccessibleHelp(why);
        mark.getStyleClass().add("reasoned");
        onFocusToo(mark, why);
        return mark;
    }

    /** Gives a control a hint on hover, and on the focus that comes by keyboard. */
    public static void onFocusToo(Control mark, String why) {
        on(mark, why);
        mark.focusVisibleProperty().subscribe(new Consumer<Boolean>() {
            private @Nullable Tooltip shown;

            @Override
            public void accept(Boolean now) {
                if (shown != null) {
                    shown.hide();
                    shown = null;
                }
                Bounds at = now ? mark.localToScreen(mark.getLayoutBounds()) : null;
                if (at != null) {
                    Tooltip made = new Tooltip(why);
                    made.show(mark, at.getMinX(), at.getMaxY());
                    shown = made;
                }
            }
        });
    }
}
