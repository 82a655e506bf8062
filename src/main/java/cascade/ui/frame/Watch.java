package cascade.ui.frame;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Does something whenever one of several values has changed. A bare {@code subscribe(Runnable)} is told of an
 * invalidation only, and never again until somebody reads the value; this one is told of every change.
 */
public final class Watch implements Subscription {
    private final List<ObservableValue<?>> values;
    private final ChangeListener<Object> listener;

    private Watch(Runnable action, List<ObservableValue<?>> values) {
        this.values = values;
        this.listener = (_, _, _) -> action.run();
        values.forEach(value -> value.addListener(listener));
    }

    /** Runs the action after every change of any of the values, until what is returned is unsubscribed. */
    public static Subscription changes(Runnable action, ObservableValue<?>... values) {
        return new Watch(action, List.of(values));
    }

    @Override
    public void unsubscribe() {
        values.forEach(value -> value.removeListener(listener));
    }
}
