package cascade.ui.frame;

import javafx.beans.value.ObservableValue;

/**
 * Does something whenever one of several values has changed. A bare {@code subscribe(Runnable)} is told of an
 * invalidation only, and never again until somebody reads the value; this one is told of every change.
 */
public final class Watch {
    private Watch() {}

    /** Runs the action after every change of any of the values. */
    public static void changes(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe((_, _) -> action.run());
        }
    }
}
