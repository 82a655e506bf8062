package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final Optional<Instant> THEN = Optional.of(Instant.parse("2026-03-10T12:00:00Z"));

    private static Memory learned(double stability, double difficulty) {
        return new Memory(Phase.REVIEW, stability, difficulty, THEN, THEN, 0, 1, 0, 3);
    }

    @Test
    void whatWasNeverAskedIsNewAndHasNoTimes() {
        assertEquals(Phase.NEW, Memory.unseen().phase());
        assertEquals(Optional.empty(), Memory.unseen().due());
        assertEquals(Optional.empty(), Memory.unseen().lastReview());
    }

    @Test
    void aMemoryIsMadeAgainFromItsNumbers() {
        assertEquals(learned(3, 5), learned(3, 5));
        assertEquals(3, learned(3, 5).stability());
    }

    @Test
    void numbersNoHistoryLeadsToAreRefused() {
        for (double stability : new double[]{0, -1, 36_501, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> learned(stability, 5));
        }
        for (double difficulty : new double[]{0, 0.9, 10.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> learned(3, difficulty));
        }
    }

    @Test
    void whatWasAskedHasBothTimesAndARepetition() {
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.REVIEW, 3, 5, Optional.empty(), THEN, 0, 1, 0, 3));
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.REVIEW, 3, 5, THEN, Optional.empty(), 0, 1, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Memory(Phase.REVIEW, 3, 5, THEN, THEN, 0, 0, 0, 3));
    }

    @Test
    void whatWasNeverAskedHasNoHistory() {
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.NEW, 0, 0, THEN, Optional.empty(), 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.NEW, 0, 0, Optional.empty(), Optional.empty(), 0, 0, 1, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.NEW, 0, 0, Optional.empty(), Optional.empty(), 1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new Memory(Phase.NEW, 3, 0, Optional.empty(), Optional.empty(), 0, 0, 0, 0));
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Memory(Phase.REVIEW, 3, 5, THEN, THEN, -1, 1, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Memory(Phase.REVIEW, 3, 5, THEN, THEN, 0, 1, -1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Memory(Phase.REVIEW, 3, 5, THEN, THEN, 0, 1, 0, -1));
    }
}
