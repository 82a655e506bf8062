package cascade.files;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of files that are being written. A name tells the process, so that what a process left behind that was killed
 * is known and cleaned away; one that is told to end (SIGTERM, Ctrl+C) cleans up itself.
 */
public final class TemporaryFiles {
    private static final Pattern NAME = Pattern.compile("\\.cascade-(\\d+)-\\d+\\.tmp");
    /** Younger ones may be another computer's that shares the folder, where the process has another number. */
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final BitSet TAKEN = new BitSet();

    private TemporaryFiles() {}

    /**
     * A name beside a file, for one write.
     *
     * @param path the temporary file
     * @param number which of this process's it is
     */
    record Draft(Path path, int number) implements AutoCloseable {
        /** Numbers are few and used again: the JVM keeps every path that it is to clean up at its end. */
        static synchronized Draft beside(Path file) {
            int number = TAKEN.nextClearBit(0);
            TAKEN.set(number);
            Path path = file.resolveSibling(".cascade-" + ProcessHandle.current().pid() + "-" + number + ".tmp");
            path.toFile().deleteOnExit();
            return new Draft(path, number);
        }

        @Override
        public void close() {
            synchronized (Draft.class) {
                TAKEN.clear(number);
            }
        }
    }

    /** Deletes what writes left in a folder that were cut off: by processes that are no more, some seconds ago. */
    public static void sweep(Path folder) {
        File[] left = folder.toFile().listFiles((_, name) -> NAME.matcher(name).matches());
        if (left == null) {
            return;
        }
        for (File file : left) {
            Matcher name = NAME.matcher(file.getName());
            boolean old = System.currentTimeMillis() - file.lastModified() > YOUNG.toMillis();
            if (old && name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                // Where it can't be deleted it is as small a harm as before.
                file.delete();
            }
        }
    }
}
