package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.RandomRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every history, tried on random ones. */
class SchedulerPropertiesTest {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T09:00:00Z");
    private final RandomRun run = RandomRun.of("SchedulerPropertiesTest", 6, 10_000);
    private final Random random = run.random();

    @Test
    void stabilityGrowsWhenWhatIsDueIsRemembered() {
        int tried = 0;
        for (Case it : cases()) {
            if (it.memory.phase() == Phase.REVIEW && it.memory.stability() < 30_000) {
                Instant late = it.memory.due().orElseThrow().plus(Duration.ofHours(random.nextInt(10_000)));
                for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
                    Memory after = it.scheduler.review(it.memory, rating, late);
                    assertTrue(after.stability() > it.memory.stability(), () -> it + ", " + rating + " at " + late);
                    tried++;
                }
            }
        }
        assertTrue(tried > run.actions() / 2, "tried: " + tried);
    }

    @Test
    void aLapseNeverMakesAMemoryMoreStable() {
        for (Case it : cases()) {
            if (it.memory.phase() != Phase.NEW) {
                assertTrue(it.scheduler.review(it.memory, Rating.AGAIN, it.at).stability() <= it.memory.stability(),
                        it::toString);
            }
        }
    }

    @Test
    void difficultyStaysWithinItsBoundsAndFollowsTheRating() {
        for (Case it : cases()) {
            double above = MemoryModel.MOST_DIFFICULTY;
            for (Rating rating : Rating.values()) {
                double difficulty = it.scheduler.review(it.memory, rating, it.at).difficulty();
                assertTrue(difficulty >= 1 && difficulty <= above, () -> it + ", " + rating);
                above = difficulty;
            }
        }
    }

    @Test
    void theBetterTheRatingTheLaterAnItemIsDue() {
        for (Case it : cases()) {
            List<Instant> due = List.of(Rating.values()).stream().map(
                    rating -> it.scheduler.review(it.memory, rating, it.at).due().orElseThrow()).toList();
            assertTrue(due.get(0).isBefore(due.get(1)), () -> it + ": " + due);
            assertFalse(due.get(1).isAfter(due.get(2)), () -> it + ": " + due);
            assertFalse(due.get(2).isAfter(due.get(3)), () -> it + ": " + due);
        }
    }

    @Test
    void aHigherDesiredRetentionNeverGivesALongerInterval() {
        for (Case it : cases()) {
            int before = Integer.MAX_VALUE;
            for (double retention = 0.80; retention <= 0.95; retention += 0.01) {
                Scheduler scheduler = new Scheduler(Parameters.PUBLISHED.withDesiredRetention(retention));
                int days = scheduler.review(it.memory, Rating.EASY, it.at).scheduledDays();
                assertTrue(days <= before, () -> it.toString());
                before = days;
            }
        }
    }

    @Test
    void nothingBreaksAfterAbsurdGaps() {
        Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
        Memory memory = Memory.unseen();
        Instant at = BEGINNING;
        for (int i = 0; i < run.actions(); i++) {
            at = at.plus(absurdGap());
            Memory before = memory;
            memory = scheduler.review(before, Rating.of(1 + random.nextInt(4)), at);
            Memory after = memory;
            assertTrue(Double.isFinite(memory.stability()) && memory.stability() > 0, after::toString);
            assertTrue(Double.isFinite(memory.difficulty()), after::toString);
            double retrievability = scheduler.retrievability(memory, at.plus(absurdGap()));
            assertTrue(retrievability >= 0 && retrievability <= 1, after::toString);
            assertTrue(memory.due().orElseThrow().isAfter(at), after::toString);
            assertFalse(before.lastReview().filter(memory.lastReview().orElseThrow()::isBefore).isPresent());
            assertEquals(before.repetitions() + 1, memory.repetitions());
        }
    }

    /** From none at all to thousands of years, and at times back. */
    private Duration absurdGap() {
        return switch (random.nextInt(6)) {
        case 0 -> Duration.ZERO;
        case 1 -> Duration.ofNanos(1 + random.nextInt(1000));
        case 2 -> Duration.ofDays(-random.nextInt(20_000));
        case 3 -> Duration.ofSeconds(random.nextInt(100_000));
        case 4 -> Duration.ofDays(random.nextInt(100));
        default -> Duration.ofDays(random.nextInt(2_000_000));
        };
    }

    /** Memories at every point of random histories that a learner could have, each with a time to be asked at. */
    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        while (cases.size() < run.actions()) {
            Scheduler scheduler = new Scheduler(Parameters.PUBLISHED.withDesiredRetention(
                    0.80 + 0.15 * random.nextDouble()));
            Memory memory = Memory.unseen();
            Instant at = BEGINNING;
            for (int i = 0; i < 12; i++) {
                cases.add(new Case(scheduler, memory, at));
                memory = scheduler.review(memory, Rating.of(1 + random.nextInt(4)), at);
                at = next(memory, at);
            }
        }
        return cases;
    }

    private Instant next(Memory memory, Instant at) {
        Duration wait = Duration.between(at, memory.due().orElseThrow());
        return switch (random.nextInt(4)) {
        case 0 -> at.plusSeconds(random.nextInt(40_000));
        case 1 -> at.plus(wait.dividedBy(1 + random.nextInt(4)));
        case 2 -> at.plus(wait.multipliedBy(1 + random.nextInt(4)));
        default -> memory.due().orElseThrow();
        };
    }

    private record Case(Scheduler scheduler, Memory memory, Instant at) {}
}
