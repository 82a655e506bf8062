package cascade.study;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Says that a store is in use, to this process and to others. Whoever has it open has a part in a lock beside it; only who
 * is alone may look at the file's bytes, put it aside or put another in its place. (SQLite's own locks are let go on Linux
 * as soon as anything else in the process closes that file, so nothing may read it while it is open.)
 */
final class Claim implements AutoCloseable {
    /** How long another process may take to put a store in order. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final Map<Path, Claim> HERE = new HashMap<>();

    private final Path path;
    private final FileChannel channel;
    private @Nullable FileLock lock;
    private int holders;

    private Claim(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** What is done with a store that nobody else has open, and that nobody can open meanwhile. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    /**
     * Takes part. Several in one process share one.
     *
     * @param first what the first does, before others can take part
     * @throws IOException where nothing can be written beside the file, or another process takes too long over it
     */
    static Claim of(Path file, Work first) throws IOException, SQLException {
        Path path = StoreFiles.beside(file.toAbsolutePath().normalize(), ".lock");
        synchronized (HERE) {
            Claim claim = HERE.get(path);
            if (claim == null) {
                claim = new Claim(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
                try {
                    claim.enter(first);
                } catch (IOException | SQLException | RuntimeException stuck) {
                    claim.channel.close();
                    throw stuck;
                }
                HERE.put(path, claim);
            }
            claim.holders++;
            return claim;
        }
    }

    private void enter(Work first) throws IOException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!runAlone(first)) {
            lock = channel.tryLock(0, 1, true);
            if (lock != null) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IOException(Messages.text("study.why.busy"));
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        // Should another have it to itself for a moment, it waits for that.
        lock = channel.lock(0, 1, true);
    }

    private boolean runAlone(Work work) throws IOException, SQLException {
        try (FileLock whole = channel.tryLock(0, 1, false)) {
            if (whole == null) {
                return false;
            }
            work.run();
            return true;
        }
    }

    /** Does something if nobody else has the store open, nor whoever asks; says whether it was done. */
    boolean alone(Work work) throws IOException, SQLException {
        synchronized (HERE) {
            FileLock shared = lock;
            if (holders > 1 || shared == null) {
                return false;
            }
            shared.release();
            try {
                return runAlone(work);
            } finally {
                lock = channel.lock(0, 1, true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HERE) {
            if (--holders == 0) {
                HERE.remove(path);
                // The file stays: to delete it would be to have two locks under one name.
                channel.close();
            }
        }
    }
}
