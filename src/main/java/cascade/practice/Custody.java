package cascade.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What can be done with all that a notebook keeps. For the thread that asks; what comes of it is brought back to that thread,
 * at once or later.
 */
public interface Custody {

    /**
     * Looks how much there is.
     *
     * @param then told
     */
    void look(Consumer<Holdings> then);

    /**
     * Has no answer until now count. Everything else stays.
     *
     * @param then told what came of it
     */
    void reset(Consumer<Change> then);

    /**
     * What there is.
     *
     * @param answers how many answers count
     * @param earlier what there was at other times, the newest first
     * @param trouble why some of it is in memory only; empty where all of it is where it belongs
     */
    record Holdings(long answers, List<Earlier> earlier, Optional<String> trouble) {}

    /**
     * What there was at another time.
     *
     * @param file where it is
     * @param time when it was put there
     * @param answers how many answers count in it, as far as it can be read
     * @param damaged whether it was put aside because it was damaged, and is no backup
     */
    record Earlier(Path file, Instant time, long answers, boolean damaged) {}

    /** What came of changing everything at once. */
    sealed interface Change {
        /**
         * It was done.
         *
         * @param back takes it back
         */
        record Done(Back back) implements Change {}

        /** Nothing was changed, and why. */
        record Refused(String word) implements Change {}
    }

    /** Takes a change back. */
    @FunctionalInterface
    interface Back {
        /**
         * Has everything be as it was before.
         *
         * @param then told what came of it
         */
        void take(Consumer<Change> then);
    }

    /** What a file is that somebody wants to bring in. */
    sealed interface Found {
        /**
         * It can be brought in.
         *
         * @param answers how many answers count in it, as far as it can be read
         */
        record Fit(long answers) implements Found {}

        /** It can't be, and why. */
        record Unfit(String word) implements Found {}
    }

    /** Of a notebook that is on a disk. */
    interface Lasting extends Custody {

        /** The file that it is in. */
        Path place();

        /**
         * Writes everything into one file, wholly or not at all.
         *
         * @param to where
         * @param replace whether it may take the place of what is there
         * @param done called when it is written
         * @param failed told what went wrong
         */
        void copyTo(Path to, boolean replace, Runnable done, Consumer<Throwable> failed);

        /**
         * Makes a table of all answers that count, as CSV.
         *
         * @param then given it
         * @param failed told what went wrong
         */
        void reviewLog(Consumer<byte[]> then, Consumer<Throwable> failed);

        /**
         * Looks whether a file could be brought in. Nothing is changed.
         *
         * @param file a copy, or one of what there was earlier
         * @param then told
         */
        void examine(Path file, Consumer<Found> then);

        /**
         * Has everything be as it is in a file. What there is now is kept as a backup first.
         *
         * @param file as for {@link #examine}
         * @param then told what came of it
         */
        void bringIn(Path file, Consumer<Change> then);
    }
}
