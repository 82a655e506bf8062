package cascade.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A learner who forgets as the model says, for a year: what the schedule promises is kept, and the work doesn't grow beyond
 * what a day has.
 */
class SimulatedLearnerTest {
    private static final int DAYS = 365;
    private static final int ITEMS = 556;
    private static final int NEW_A_DAY = 10;
    private static final int MOST_A_DAY = 200;

    private final Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
    private final SplittableRandom chance = new SplittableRandom(20260301);
    private final Map<String, Memory> known = new HashMap<>();
    private Instant now = Instant.parse("2026-03-01T18:00:00Z");
    private int reviews;
    private int remembered;

    @Test
    void inAYearNineOfTenAreRememberedWhenTheyComeBackAndTheLoadStaysSmall() {
        Plan plan = new Plan(ItemsForTests.several(ITEMS), scheduler);
        List<Integer> loads = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            loads.add(day(plan));
            now = now.plus(Duration.ofDays(1));
        }
        double retention = remembered / (double) reviews;
        assertTrue(retention >= 0.87 && retention <= 0.93, "remembered " + retention + " of " + reviews);
        assertEquals(ITEMS, known.size(), "all were asked within the year");
        assertTrue(loads.stream().mapToInt(Integer::intValue).max().orElse(0) < MOST_A_DAY, loads.toString());
        double lastMonth = loads.subList(DAYS - 30, DAYS).stream().mapToInt(Integer::intValue).average().orElse(0);
        assertTrue(lastMonth < 25, "in the last month " + lastMonth + " a day");
    }

    /** One day's sitting; gives how many were asked. */
    private int day(Plan plan) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        List<Item> items = plan.items(Scope.everything(), MOST_A_DAY, NEW_A_DAY, known, Set.of(), now, chance);
        Session session = new Session(items, known, scheduler, clock);
        int asked = 0;
        while (!session.isOver()) {
            Item item = session.current().orElseThrow();
            Memory memory = session.memory(item);
            boolean due = memory.phase() == Phase.REVIEW;
            boolean knows = chance.nextDouble() < (memory.lastReview().isEmpty() ? 0.6
                    : scheduler.retrievability(memory, now));
            if (due) {
                reviews++;
                remembered += knows ? 1 : 0;
            }
            Answered answered = session.answer(new Answer.Chosen(Set.of(knows ? "a" : "b")), Optional.empty());
            known.put(item.id(), answered.after());
            session.next();
            now = now.plusSeconds(25);
            asked++;
        }
        return asked;
    }
}
