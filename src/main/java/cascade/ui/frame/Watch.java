package cascade.ui.frame;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Does something whenever one of several values has changed. A bare {@code subscribe(Runnable)} is told of an
 * invalidation only, and never again until somebody reads the value; this one is told of every change.
 */
public final class Watch {
    private Watch() {}

    /** Runs the action after every change of any of the values, until what is returned is unsubscribed. */
    public static Subscription changes(Runnable action, ObservableValue<?>... values) {
        return Subscription.combine(Stream.of(values).map(value -> value.subscribe((_, _) -> action.run())).toArray(
                Subscription[]::new));
    }
}
