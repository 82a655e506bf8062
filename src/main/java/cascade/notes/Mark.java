package cascade.notes;

import cascade.unit.Route;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a learner leaves at an address, to find again. */
public sealed interface Mark permits Bookmark, OwnNote {
    /** By which it is known, whatever becomes of its text. */
    UUID id();

    /** The address, as a route is written. The unit may no longer have it. */
    String route();

    /** Where it is; empty where its address is none that this Cascade can read. */
    default Optional<Route> place() {
        return Route.parse(route());
    }

    /** What the learner wrote. */
    String text();

    /** When it was made, to the millisecond. */
    Instant created();

    /** When it was last changed, to the millisecond. */
    Instant changed();
}
