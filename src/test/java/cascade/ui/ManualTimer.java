package cascade.ui;

import cascade.ui.frame.Timer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.util.Duration;

/** Waits that end only when a test says so. */
public final class ManualTimer implements Timer {

    /** Something that waits, until a moment of the time that has passed here. */
    private record Waiting(Duration due, Runnable then) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private Duration last = Duration.ZERO;

    @Override
    public Runnable after(Duration wait, Runnable then) {
        Waiting made = new Waiting(now.add(wait), then);
        waiting.add(made);
        last = wait;
        return () -> waiting.removeIf(each -> each == made);
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
        List<Waiting> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(each -> each.then().run());
    }

    /** Lets time pass: what comes due in it comes about, in its order. Called on the FX thread. */
    void pass(Duration time) {
        Duration end = now.add(time);
        for (Optional<Waiting> due = next(end); due.isPresent(); due = next(end)) {
            waiting.remove(due.get());
            now = due.get().due();
            due.get().then().run();
        }
        now = end;
    }

    /** How long until the next one is due; empty where nothing waits. */
    Optional<Duration> untilNext() {
        return waiting.stream().map(Waiting::due).min(Comparator.naturalOrder()).map(due -> due.subtract(now));
    }

    private Optional<Waiting> next(Duration end) {
        return waiting.stream().filter(each -> each.due().lessThanOrEqualTo(end)).min(
                Comparator.comparing(Waiting::due));
    }
}
