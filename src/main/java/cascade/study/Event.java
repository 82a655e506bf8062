package cascade.study;

import cascade.notes.Mark;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One thing that a learner did. The study data are these, in the order they came. Each has an id that no other has, so
 * that two files can be made one by adding what the other lacks.
 */
sealed interface Event {
    UUID id();

    Instant at();

    /** An item was answered. */
    record Answered(Review review) implements Event {
        @Override
        public UUID id() {
            return review.id();
        }

        @Override
        public Instant at() {
            return review.at();
        }
    }

    /**
     * An earlier event no longer counts, or counts again.
     *
     * @param target that event
     * @param undone whether it doesn't count from now on
     */
    record Undoing(UUID id, Instant at, UUID target, boolean undone) implements Event {
        public Undoing {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** All answers until then no longer count. */
    record Reset(UUID id, Instant at) implements Event {
        public Reset {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * A bookmark or note was made, changed or removed.
     *
     * @param mark as it is from now on
     * @param removed whether it was removed
     */
    record Marked(UUID id, Instant at, Mark mark, boolean removed) implements Event {
        public Marked {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** A setting was given a value. */
    record Setting(UUID id, Instant at, String key, String value) implements Event {
        public Setting {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
