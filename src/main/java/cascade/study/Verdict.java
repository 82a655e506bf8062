package cascade.study;

import java.util.UUID;

/** What an examination found. */
sealed interface Verdict {
    /**
     * All is well.
     *
     * @param store whose it is
     * @param version the version of its tables, which may be older
     * @param events how many there are
     */
    record Whole(UUID store, int version, long events) implements Verdict {}

    /** A newer Cascade wrote it. */
    record Newer(int version) implements Verdict {}

    /**
     * It isn't a store, or not as it was written.
     *
     * @param why for the log
     */
    record Broken(String why) implements Verdict {}
}
