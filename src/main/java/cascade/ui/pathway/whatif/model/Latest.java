package cascade.ui.pathway.whatif.model;

import cascade.ui.frame.Tasks;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs away from the FX thread what was asked for last: what was asked for while something ran and is overtaken, never is. */
final class Latest {
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private @Nullable Runnable waiting;
    private boolean busy;
    private int turn;

    /**
     * @param tasks where it runs
     * @param failed given what went wrong, on the FX thread
     */
    Latest(Tasks tasks, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Runs work as soon as nothing else of this runs. */
    <T> void run(Callable<T> work, Consumer<T> done) {
        int mine = turn;
        waiting = () -> tasks.run(work, outcome -> {
            busy = false;
            if (mine == turn) {
                done.accept(outcome);
            }
            next();
        }, wrong -> {
            busy = false;
            next();
            failed.accept(wrong);
        });
        if (!busy) {
            next();
        }
    }

    /** What was asked for before is of no use any more. */
    void forget() {
        turn++;
        waiting = null;
    }

    private void next() {
        Runnable now = waiting;
        waiting = null;
        if (now != null) {
            busy = true;
            now.run();
        }
    }
}
