package cascade.ui.frame;

import cascade.log.Faults;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.util.Duration;

/** Runs work that is not for the FX thread, and brings its outcome back to it. */
public abstract class Tasks implements AutoCloseable {

    /**
     * Runs work and hands on what it gave.
     *
     * @param work what to do; not on the FX thread
     * @param done given the outcome, on the FX thread
     * @param failed given what went wrong in the work, errors too, on the FX thread; it has to say so to the reader
     */
    public abstract <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Runs work that can only fail where the program is wrong: that is reported where all faults are. */
    public abstract <T> void run(Callable<T> work, Consumer<? super T> done);

    /** Asks for something ahead of who may want it: it is remembered where it comes from. */
    public final void ahead(Supplier<?> wanted) {
        run(wanted::get, _ -> {});
    }

    /** Does something on the FX thread, as soon as that has time. May be called on any thread, and doesn't wait. */
    public abstract void onFxThread(Runnable action);

    /** Ends what is still running. */
    @Override
    public abstract void close();

    /**
     * Work on one thread of its own, in the order it came.
     *
     * @param faults told where what follows the work fails, and where the work failed as no work should
     */
    public static Tasks background(Faults faults) {
        return new Background(faults);
    }

    /** Work done at once where it is asked for, and what goes wrong thrown there: for tests. */
    public static Tasks inline() {
        return new Inline();
    }

    /** Runs something on the FX thread after a while. A pause of JavaFX would have it draw frames for as long. */
    static Runnable after(Duration wait, Runnable then) {
        AtomicReference<Runnable> waiting = new AtomicReference<>(then);
        CompletableFuture.delayedExecutor((long) wait.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater).execute(
                () -> {
                    Runnable due = waiting.getAndSet(null);
                    if (due != null) {
                        due.run();
                    }
                });
        // Who takes it back is let go of at once, not when the time is up.
        return () -> waiting.set(null);
    }

    private static final class Background extends Tasks {
        private final Faults faults;
        private final ExecutorService executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("cascade-tasks").factory());

        Background(Faults faults) {
            this.faults = faults;
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done) {
            execute(work, done, faults::report);
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            execute(work, done, wrong -> {
                if (wrong instanceof RuntimeException || wrong instanceof Error) {
                    // Whoever asked tells the reader in words; the stack is for who mends it.
                    faults.note("", wrong);
                }
                onFxThread(() -> failed.accept(wrong));
            });
        }

        private <T> void execute(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
            if (executor.isShutdown()) {
                // The window is closing, and whoever asks now has nothing left to show it to.
                return;
            }
            executor.execute(() -> {
                try {
                    T outcome = work.call();
                    onFxThread(() -> done.accept(outcome));
                } catch (Throwable wrong) {
                    failed.accept(wrong);
                }
            });
        }

        @Override
        public void onFxThread(Runnable action) {
            Platform.runLater(() -> {
                try {
                    action.run();
                } catch (Throwable wrong) {
                    faults.report(wrong);
                }
            });
        }

        /** What was asked for is still done, for two seconds at the most. */
        @Override
        public void close() {
            executor.shutdown();
            try {
                if (!executor.awaitTermination(2, TimeUnit.SECONDS)) {
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
        public <T> void run(Callable<T> work, Consumer<? super T> done) {
            run(work, done, wrong -> {
                throw new IllegalStateException(wrong);
            });
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            T outcome;
            try {
                outcome = work.call();
            } catch (Throwable wrong) {
                failed.accept(wrong);
                return;
            }
            done.accept(outcome);
        }

        @Override
        public void onFxThread(Runnable action) {
            action.run();
        }

        @Override
        public void close() {}
    }
}
