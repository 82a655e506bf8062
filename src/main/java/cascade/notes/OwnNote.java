package cascade.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A learner’s own words on something.
 *
 * @param id by which it is known, whatever becomes of its text
 * @param route the address, as a route is written
 * @param text what the learner wrote
 * @param created when it was made, to the millisecond
 * @param changed when it was last changed, to the millisecond
 */
public record OwnNote(UUID id, String route, String text, Instant created, Instant changed) implements Mark {
    /** What is given is what is kept. */
    public OwnNote {
        created = created.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
    }
}
