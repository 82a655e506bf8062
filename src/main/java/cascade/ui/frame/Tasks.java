package cascade.ui.frame;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work that is not for the FX thread, and brings its outcome back to it. */
public abstract class Tasks implements AutoCloseable {

    /**
     * Runs work and hands on what it gave.
     *
     * @param work what to do; not on the FX thread
     * @param done given the outcome, on the FX thread
     * @param failed given what went wrong, on the FX thread
     */
    public abstract <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Ends what is still running. */
    @Override
    public abstract void close();

    /** Work on one thread of its own, in the order it came. */
    public static Tasks background() {
        return new Background();
    }

    /** Work done at once where it is asked for: for tests. */
    public static Tasks inline() {
        return new Inline();
    }

    private static final class Background extends Tasks {
        private final ExecutorService executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("cascade-tasks").factory());

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            executor.execute(() -> {
                try {
                    T outcome = work.call();
                    Platform.runLater(() -> done.accept(outcome));
                } catch (Exception wrong) {
                    Platform.runLater(() -> failed.accept(wrong));
                }
            });
        }

        /** What was asked for is still done (preferences are written on the way out), for two seconds at the most. */
        @Override
        public void close() {
            executor.shutdown();
            try {
                if (!executor.awaitTermination(2, java.util.concurrent.TimeUnit.SECONDS)) {
                    executor.shutdownNow();
                }
            } catch (InterruptedException hurried) {
                executor.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Inline extends Tasks {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            try {
                done.accept(work.call());
            } catch (Exception wrong) {
                failed.accept(wrong);
            }
        }

        @Override
        public void close() {}
    }
}
