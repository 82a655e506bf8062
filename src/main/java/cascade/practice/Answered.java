package cascade.practice;

import cascade.practice.item.Answer;
import cascade.practice.item.Grade;
import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer, and what came of it.
 *
 * @param item what was asked
 * @param answer what was answered
 * @param sure how sure the learner was; empty where that wasn't said
 * @param grade what it was worth
 * @param rating what it says of the memory
 * @param before the memory before
 * @param after the memory now
 * @param at when
 * @param taken how long it took
 */
public record Answered(Item item, Answer answer, Optional<Confidence> sure, Grade grade, Rating rating, Memory before,
        Memory after, Instant at, Duration taken) {

    /** Whether the learner was sure and wrong: what is learned best when it comes back soon. */
    public boolean isSureButWrong() {
        return rating == Rating.AGAIN && sure.filter(Confidence.SURE::equals).isPresent();
    }
}
