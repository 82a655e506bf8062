package cascade.practice.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of how well one learner remembers one item, and when it is due. A review makes a new one.
 *
 * @param phase where it is in its schedule
 * @param stability days until it is remembered with a chance of 90 %; 0 where it was never asked
 * @param difficulty how hard it is to make more stable, 1 to 10; 0 where it was never asked
 * @param due when it is to be asked again; empty where it was never asked
 * @param lastReview when it was asked last; empty where it never was
 * @param step which of its short steps it is at, from 0
 * @param repetitions how often it was asked
 * @param lapses how often it was forgotten once it had been learned
 * @param scheduledDays after how many days it was put down to come back; 0 within the short steps
 */
public record Memory(Phase phase, double stability, double difficulty, Optional<Instant> due,
        Optional<Instant> lastReview, int step, int repetitions, int lapses, int scheduledDays) {
    private static final Memory UNSEEN = new Memory(Phase.NEW, 0, 0, Optional.empty(), Optional.empty(), 0, 0, 0, 0);

    /** Refuses what no history leads to, such as a file that was tampered with could hold. */
    public Memory {
        if (step < 0 || repetitions < 0 || lapses < 0 || scheduledDays < 0) {
            throw new IllegalArgumentException("a count is below 0");
        }
        if (phase == Phase.NEW) {
            if (due.isPresent() || lastReview.isPresent() || stability != 0 || difficulty != 0
                    || step + repetitions + lapses + scheduledDays != 0) {
                throw new IllegalArgumentException("what was never asked has no history");
            }
        } else if (due.isEmpty() || lastReview.isEmpty() || repetitions == 0
                || !(stability >= MemoryModel.LEAST_STABILITY && stability <= MemoryModel.MOST_STABILITY)
                || !(difficulty >= MemoryModel.LEAST_DIFFICULTY && difficulty <= MemoryModel.MOST_DIFFICULTY)) {
            throw new IllegalArgumentException("no history leads to stability " + stability + ", difficulty "
                    + difficulty + ", due " + due + ", last review " + lastReview + ", repetitions " + repetitions);
        }
    }

    /** That of an item that was never asked. */
    public static Memory unseen() {
        return UNSEEN;
    }
}
