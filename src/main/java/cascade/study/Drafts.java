package cascade.study;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Names for files in the making, by which what a killed process left behind is known and swept away. */
final class Drafts {
    /** Far from the numbers that other writes of this process take. */
    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    private Drafts() {}

    static Path in(Path folder) {
        return folder.resolve(".cascade-" + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet() + ".tmp");
    }
}
