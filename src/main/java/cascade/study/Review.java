package cascade.study;

import cascade.practice.Confidence;
import cascade.practice.Past;
import cascade.practice.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer that was given, and what came of it. Never edited.
 *
 * @param id by which it is known everywhere
 * @param item the key of what was asked; the unit may no longer have it
 * @param at when it was answered, to the millisecond
 * @param answer what was answered
 * @param credit how much of it was right: 0 to 1
 * @param confidence how sure the learner was, where that was asked
 * @param rating what the scheduler took it for
 * @param after where it left the item
 * @param unitVersion the version of the unit that asked
 * @param taken how long the answer took, to the millisecond
 */
public record Review(UUID id, String item, Instant at, String answer, double credit, Optional<Confidence> confidence,
        Rating rating, Standing after, String unitVersion, Duration taken) {
    /**
     * What is given is what is kept.
     *
     * @throws IllegalArgumentException where the credit is not 0 to 1
     */
    public Review {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit " + credit);
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        taken = taken.truncatedTo(ChronoUnit.MILLIS);
    }

    /** As a notebook gives it. */
    Past past() {
        return new Past(item, at, answer, credit, confidence, rating, after.memory(at), taken);
    }
}
