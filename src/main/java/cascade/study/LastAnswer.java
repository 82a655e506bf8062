package cascade.study;

import cascade.practice.schedule.Rating;
import java.time.Instant;
import java.util.UUID;

/**
 * The newest answer to an item that counts: what a schedule needs of it.
 *
 * @param review which
 * @param at when
 * @param rating what the scheduler took it for
 * @param sure whether the learner was sure of it
 * @param after where it left the item
 */
public record LastAnswer(UUID review, Instant at, Rating rating, boolean sure, Standing after) {
    /** Whether the learner was sure and wrong. */
    boolean isSureButWrong() {
        return sure && rating == Rating.AGAIN;
    }
}
