package cascade.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Acts on the FX thread from another, as the world outside does. */
final class Input {
    /** How often a mouse reports, in nanoseconds: 125 times a second. */
    private static final long REPORT = 8_000_000;

    private Input() {}

    /** Does something on the FX thread and waits for what it gives. */
    static <T> T fx(Supplier<T> what) throws InterruptedException {
        AtomicReference<T> given = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            given.set(what.get());
            done.countDown();
        });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the FX thread does not answer");
        }
        return given.get();
    }

    /**
     * Reports for a number of seconds, whether frames come or not. A report for which the FX thread has had no time is
     * not doubled by the next, as a window system puts the motions of a pointer together.
     *
     * @param report given the seconds since the start, on the FX thread
     */
    static void report(double seconds, DoubleConsumer report) throws InterruptedException {
        long start = System.nanoTime();
        AtomicBoolean waiting = new AtomicBoolean();
        for (long at = start; at - start < seconds * 1e9; at += REPORT) {
            LockSupport.parkNanos(at - System.nanoTime());
            if (!waiting.getAndSet(true)) {
                Platform.runLater(() -> {
                    waiting.set(false);
                    report.accept((System.nanoTime() - start) / 1e9);
                });
            }
        }
        fx(() -> true);
    }
}
