package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private final Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);

    private Memory first(Rating rating) {
        return scheduler.review(Memory.unseen(), rating, NOON);
    }

    /** An item that was answered so well at once that it comes back after eight days. */
    private Memory learned() {
        return first(Rating.EASY);
    }

    private static Duration wait(Memory memory) {
        return Duration.between(memory.lastReview().orElseThrow(), memory.due().orElseThrow());
    }

    private static Instant due(Memory memory) {
        return memory.due().orElseThrow();
    }

    @Test
    void aNewItemComesBackAfterTheLearningSteps() {
        assertEquals(Duration.ofMinutes(1), wait(first(Rating.AGAIN)));
        assertEquals(Duration.ofMinutes(6), wait(first(Rating.HARD)));
        assertEquals(Duration.ofMinutes(10), wait(first(Rating.GOOD)));
        assertEquals(Phase.LEARNING, first(Rating.GOOD).phase());
        assertEquals(1, first(Rating.GOOD).step());
    }

    @Test
    void aNewItemThatIsEasyIsLearnedAtOnce() {
        assertEquals(Phase.REVIEW, learned().phase());
        assertEquals(8, learned().scheduledDays());
        assertEquals(NOON.plus(Duration.ofDays(8)), due(learned()));
    }

    @Test
    void goodTwiceMakesAnItemLearned() {
        Memory once = first(Rating.GOOD);
        Memory twice = scheduler.review(once, Rating.GOOD, due(once));
        assertEquals(Phase.REVIEW, twice.phase());
        assertEquals(0, twice.step());
        assertTrue(twice.scheduledDays() >= 1);
    }

    @Test
    void aLapseShortensTheInterval() {
        Memory lapsed = scheduler.review(learned(), Rating.AGAIN, due(learned()));
        assertEquals(Phase.RELEARNING, lapsed.phase());
        assertEquals(Duration.ofMinutes(10), wait(lapsed));
        assertEquals(1, lapsed.lapses());
        assertTrue(lapsed.stability() < learned().stability());
        Memory relearned = scheduler.review(lapsed, Rating.GOOD, due(lapsed));
        assertEquals(Phase.REVIEW, relearned.phase());
        assertTrue(relearned.scheduledDays() < learned().scheduledDays());
    }

    @Test
    void onlyWhatWasLearnedCanLapse() {
        Memory again = scheduler.review(first(Rating.AGAIN), Rating.AGAIN, NOON.plusSeconds(60));
        assertEquals(0, again.lapses());
        Memory lapsed = scheduler.review(learned(), Rating.AGAIN, due(learned()));
        assertEquals(1, scheduler.review(lapsed, Rating.AGAIN, due(lapsed)).lapses());
    }

    @Test
    void aReviewBeforeTheLastOneCountsAsAtTheSameTime() {
        Memory before = learned();
        Instant yearsBack = Instant.parse("2000-01-01T00:00:00Z");
        for (Rating rating : Rating.values()) {
            Memory setBack = scheduler.review(before, rating, yearsBack);
            Memory sameTime = scheduler.review(before, rating, NOON);
            assertEquals(sameTime.stability(), setBack.stability());
            assertEquals(sameTime.difficulty(), setBack.difficulty());
            assertEquals(sameTime.phase(), setBack.phase());
            assertEquals(before.repetitions() + 1, setBack.repetitions());
            assertEquals(sameTime.lapses(), setBack.lapses());
        }
        assertEquals(1, scheduler.retrievability(before, yearsBack));
    }

    @Test
    void whileAClockIsSetBackItemsComeUpByThatClock() {
        Instant yearsBack = Instant.parse("2000-01-01T00:00:00Z");
        assertEquals(yearsBack.plus(Duration.ofMinutes(10)), due(scheduler.review(learned(), Rating.AGAIN,
                yearsBack)));
        assertEquals(yearsBack.plus(Duration.ofDays(8)), due(scheduler.review(learned(), Rating.HARD, yearsBack)));
    }

    @Test
    void theTimeAClockWasWrongByIsNoTimeToForgetIn() {
        Memory setBack = scheduler.review(learned(), Rating.GOOD, Instant.parse("2000-01-01T00:00:00Z"));
        assertEquals(Optional.of(NOON), setBack.lastReview());
        Instant dayAfter = NOON.plus(Duration.ofDays(1));
        assertEquals(scheduler.retrievability(scheduler.review(learned(), Rating.GOOD, NOON), dayAfter),
                scheduler.retrievability(setBack, dayAfter));
    }

    @Test
    void daysAreCountedByMidnightsInUtc() {
        Instant evening = Instant.parse("2026-03-10T23:59:00Z");
        Memory memory = scheduler.review(Memory.unseen(), Rating.EASY, evening);
        assertEquals(1, scheduler.retrievability(memory, evening.plusSeconds(59)));
        double nextDay = scheduler.retrievability(memory, evening.plusSeconds(60));
        assertTrue(nextDay < 1);
        assertEquals(nextDay, scheduler.retrievability(memory, evening.plusSeconds(24 * 3600)));
    }

    @Test
    void travellingChangesNoMemory() {
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            Memory west = history();
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertEquals(west, history());
        } finally {
            TimeZone.setDefault(home);
        }
    }

    /** Reviews every seven hours, so that every zone's midnight lies between some of them. */
    private Memory history() {
        Memory memory = Memory.unseen();
        for (int i = 0; i < 40; i++) {
            memory = scheduler.review(memory, Rating.of(1 + i % 4), NOON.plus(Duration.ofHours(7L * i)));
        }
        return memory;
    }

    @Test
    void aSchedulerKeepsNothingOfOneItemForAnother() {
        Memory alone = scheduler.review(learned(), Rating.GOOD, due(learned()));
        Scheduler shared = new Scheduler(Parameters.PUBLISHED);
        Memory one = shared.review(Memory.unseen(), Rating.EASY, NOON);
        shared.review(Memory.unseen(), Rating.AGAIN, NOON.plusSeconds(1));
        assertEquals(alone, shared.review(one, Rating.GOOD, due(one)));
        assertEquals(alone, shared.review(one, Rating.GOOD, due(one)));
    }

    @Test
    void whatWasNeverAskedIsNotRemembered() {
        assertEquals(0, scheduler.retrievability(Memory.unseen(), NOON));
    }

    @Test
    void noIntervalIsLongerThanTheLongestButForTheOrderOfRatings() {
        Memory old = new Memory(Phase.REVIEW, MemoryModel.MOST_STABILITY, 5, Optional.of(NOON), Optional.of(NOON), 0, 9,
                0, 36_500);
        Instant later = NOON.plus(Duration.ofDays(36_500));
        assertEquals(36_500, scheduler.review(old, Rating.HARD, later).scheduledDays());
        assertEquals(36_501, scheduler.review(old, Rating.GOOD, later).scheduledDays());
        assertEquals(36_502, scheduler.review(old, Rating.EASY, later).scheduledDays());
        assertEquals(36_500, scheduler.interval(MemoryModel.MOST_STABILITY));
        assertEquals(36_500, new Scheduler(Parameters.PUBLISHED.withDesiredRetention(0.8)).interval(
                MemoryModel.MOST_STABILITY));
        assertEquals(1, scheduler.interval(MemoryModel.LEAST_STABILITY));
    }

    @Test
    void noLapseTakesStabilityBelowTheLeast() {
        Memory faint = new Memory(Phase.REVIEW, MemoryModel.LEAST_STABILITY, 10, Optional.of(NOON), Optional.of(NOON),
                0,
                9, 5, 1);
        assertEquals(MemoryModel.LEAST_STABILITY, scheduler.review(faint, Rating.AGAIN, NOON.plus(Duration.ofDays(
                1))).stability());
    }
}
