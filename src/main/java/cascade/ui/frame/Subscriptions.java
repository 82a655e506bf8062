package cascade.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** What somebody listens to that outlives them. They end it all when they go. */
public final class Subscriptions implements AutoCloseable, Subscription {
    private final List<Subscription> open = new ArrayList<>();
    private boolean closed;

    /** Nothing yet. */
    public Subscriptions() {}

    /** Takes charge of one more. */
    public void add(Subscription subscription) {
        if (closed) {
            subscription.unsubscribe();
        } else {
            open.add(subscription);
        }
    }

    /** Ends them all; what is added afterwards ends at once. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }

    @Override
    public void unsubscribe() {
        close();
    }
}
