package cascade.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A place to come back to.
 *
 * @param id by which it is known, whatever becomes of its text
 * @param route the address, as a route is written
 * @param text what the learner wrote
 * @param created when it was made, to the millisecond
 * @param changed when it was last changed, to the millisecond
 */
public record Bookmark(UUID id, String route, String text, Instant created, Instant changed) implements Mark {
    /** What is given is what is kept. */
    public Bookmark {
        created = created.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
    }
}
