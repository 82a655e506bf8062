package cascade.study;

import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where an answer left an item, as the scheduler gave it.
 *
 * @param phase where it is in its schedule
 * @param stability how long it is remembered, in days
 * @param difficulty how hard it is
 * @param due when it comes back, to the millisecond
 * @param step which step of learning comes next; 0 where it isn't being learned
 * @param repetitions how often it has been answered
 * @param lapses how often it was forgotten
 * @param scheduledDays how many days ahead it was scheduled; 0 within the day
 */
public record Standing(Phase phase, double stability, double difficulty, Instant due, int step, int repetitions,
        int lapses, int scheduledDays) {
    /**
     * What is given is what is kept.
     *
     * @throws IllegalArgumentException where a number is none, or a count less than nothing
     */
    public Standing {
        if (!Double.isFinite(stability) || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("stability " + stability + ", difficulty " + difficulty);
        }
        if (step < 0 || repetitions < 0 || lapses < 0 || scheduledDays < 0) {
            throw new IllegalArgumentException(
                    "step " + step + ", repetitions " + repetitions + ", lapses " + lapses + ", days " + scheduledDays);
        }
        // Thousands of these are read at once.
        due = due.getNano() % 1_000_000 == 0 ? due : due.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * That of a memory.
     *
     * @throws java.util.NoSuchElementException where it was never asked
     */
    static Standing of(Memory memory) {
        return new Standing(memory.phase(), memory.stability(), memory.difficulty(), memory.due().orElseThrow(),
                memory.step(), memory.repetitions(), memory.lapses(), memory.scheduledDays());
    }

    /** As the scheduler goes on from it, where it was left at some time. */
    Memory memory(Instant at) {
        return new Memory(phase, stability, difficulty, Optional.of(due), Optional.of(at), step, repetitions, lapses,
                scheduledDays);
    }
}
