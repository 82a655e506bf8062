package cascade.practice;

import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer of some time ago, as a notebook keeps it. What was asked need no longer be in the unit.
 *
 * @param item the id of what was asked
 * @param at when
 * @param answer what was answered, as {@link Written} writes it
 * @param credit how much of it was right: 0 to 1
 * @param sure how sure the learner was; empty where that wasn't said
 * @param rating what it said of the memory
 * @param after the memory that it left
 * @param taken how long the answer took
 */
public record Past(String item, Instant at, String answer, double credit, Optional<Confidence> sure, Rating rating,
        Memory after, Duration taken) {

    /** An answer that was just given. */
    static Past of(Answered answered) {
        return new Past(answered.item().id(), answered.at(), Written.of(answered.answer()), answered.grade().credit(),
                answered.sure(), answered.rating(), answered.after(), answered.taken());
    }

    /** Whether it was remembered, with or without effort. */
    public boolean isRemembered() {
        return rating != Rating.AGAIN;
    }
}
