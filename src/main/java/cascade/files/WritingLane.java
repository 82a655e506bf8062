package cascade.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lane for writing what the reader would miss: one thing after the other on a thread of its own, in the order it came,
 * and nothing is dropped. What is to be written to a file replaces what was to be written there and hasn't begun. What
 * failed is tried once more when the lane is closed, unless something newer has been written there since.
 */
public final class WritingLane implements AutoCloseable {
    /** How long {@link #close()} waits for what is still to be written. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    /** Writes a file. */
    @FunctionalInterface
    public interface Write {
        /**
         * Does it.
         *
         * @throws IOException where it can't be done
         */
        void run() throws IOException;
    }

    /**
     * A file that was not written.
     *
     * @param file which
     * @param why why; a {@link TimeoutException} where it took too long when the lane was closed
     */
    public record Unwritten(Path file, Throwable why) {}

    private final Consumer<Unwritten> failed;
    private final LinkedHashMap<Path, Write> waiting = new LinkedHashMap<>();
    private final Map<Path, Write> owed = new LinkedHashMap<>();
    private final Set<Path> told = new HashSet<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("cascade-writing").unstarted(this::work);
    private @Nullable Path busyWith;
    private boolean closing;
    private boolean closed;

    /**
     * @param failed told of a file that could not be written, on a thread of the lane: once, and not again until it could
     */
    public WritingLane(Consumer<Unwritten> failed) {
        this.failed = failed;
    }

    /**
     * Has a file written, as soon as what came before is. From any thread; it doesn't wait.
     *
     * @param file what is written, by which a later write knows an earlier one
     * @param write writes it, on the lane's thread
     * @throws IllegalStateException where the lane is closed already
     */
    public synchronized void write(Path file, Write write) {
        if (closed) {
            throw new IllegalStateException("closed: " + file.getFileName());
        }
        waiting.put(file, write);
        owed.remove(file);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        notifyAll();
    }

    /** Waits until everything that was asked for has been written, or could not be. */
    public synchronized void await() throws InterruptedException {
        while (!waiting.isEmpty() || busyWith != null) {
            wait();
        }
    }

    /** As {@link #close(Duration)}, with {@link #LIMIT}. */
    @Override
    public void close() {
        close(LIMIT);
    }

    /**
     * Writes what is still to be written, tries once more what failed, and takes nothing any more. What isn't written at
     * the limit is told as such. A second call does nothing.
     */
    public void close(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        List<Path> late = new ArrayList<>();
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            owed.forEach(waiting::putIfAbsent);
            owed.clear();
            if (thread.getState() == Thread.State.NEW && !waiting.isEmpty()) {
                thread.start();
            }
            notifyAll();
            try {
                for (long left = limit.toMillis(); (!waiting.isEmpty() || busyWith != null)
                        && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                    wait(left);
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            if (busyWith != null) {
                late.add(busyWith);
            }
            late.addAll(waiting.keySet());
            waiting.clear();
            closed = true;
            notifyAll();
        }
        late.forEach(file -> failed.accept(new Unwritten(file, new TimeoutException(limit.toString()))));
    }

    private void work() {
        for (Entry<Path, Write> next = next(); next != null; next = next()) {
            Throwable wrong = null;
            try {
                next.getValue().run();
            } catch (Throwable stuck) {
                wrong = stuck;
            }
            done(next, wrong);
        }
    }

    private synchronized @Nullable Entry<Path, Write> next() {
        while (waiting.isEmpty()) {
            if (closed) {
                return null;
            }
            try {
                wait();
            } catch (InterruptedException never) {
                // Nobody has this thread but the lane. Whoever does it all the same must not lose a write by it.
                throw new IllegalStateException(never);
            }
        }
        Entry<Path, Write> first = waiting.pollFirstEntry();
        busyWith = first.getKey();
        return first;
    }

    private void done(Entry<Path, Write> write, @Nullable Throwable wrong) {
        Path file = write.getKey();
        boolean tell = false;
        synchronized (this) {
            if (wrong == null) {
                told.remove(file);
            } else {
                if (!waiting.containsKey(file)) {
                    owed.put(file, write.getValue());
                }
                tell = told.add(file);
            }
        }
        // Told before anyone waiting goes on, so that who closes the lane hears it.
        if (tell && wrong != null) {
            failed.accept(new Unwritten(file, wrong));
        }
        synchronized (this) {
            busyWith = null;
            notifyAll();
        }
    }
}
