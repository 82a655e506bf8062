package cascade.ui;

import cascade.ui.frame.Timer;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Duration;

/** Time that passes only when a test says so. */
public final class ManualTimer implements Timer {
    private final List<Runnable> waiting = new ArrayList<>();
    private Duration last = Duration.ZERO;

    @Override
    public Runnable after(Duration wait, Runnable then) {
        waiting.add(then);
        last = wait;
        return () -> waiting.remove(then);
    }

    /** How long the last one that came was to wait. */
    public Duration last() {
        return last;
    }

    /** How much is waiting. */
    public int waiting() {
        return waiting.size();
    }

    /** Lets all that waits now come about. Called on the FX thread. */
    public void elapse() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
