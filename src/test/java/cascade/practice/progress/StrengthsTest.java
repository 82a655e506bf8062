package cascade.practice.progress;

import static cascade.practice.progress.Histories.NOW;
import static cascade.practice.progress.Histories.SCHEDULER;
import static cascade.practice.progress.Histories.item;
import static cascade.practice.progress.Histories.learned;
import static cascade.practice.progress.Histories.memory;
import static cascade.practice.progress.Histories.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrengthsTest {
    private static final List<Item> ITEMS = List.of(item("one", "a", "b"), item("two", "a"), item("three", "a"),
            item("four", "c"));

    @Test
    void itIsTheMeanOverWhatWasAsked() {
        // After as many days as the stability says it is 0.9, on the same day 1.
        Strengths strengths = new Strengths(ITEMS, Map.of("one", learned(10, 10, 0), "two", learned(10, 0, 10)),
                SCHEDULER, NOW);
        assertEquals(new Strength(0.95, 2, 3), rounded(strengths.of(node("a"))));
        assertEquals(new Strength(0.9, 1, 1), rounded(strengths.of(node("b"))));
        assertEquals(new Strength(0, 0, 1), strengths.of(node("c")));
        assertEquals(Strength.NONE, strengths.of(node("elsewhere")));
        assertEquals(new Strength(0.95, 2, 4), rounded(strengths.whole()));
        assertEquals(2 / 3.0, strengths.of(node("a")).share(), 1e-12);
        assertEquals(0.95 * 2 / 3, strengths.of(node("a")).known(), 1e-7);
    }

    @Test
    void whatIsAboutTwoThingsCountsOnceForBothTogether() {
        Strengths strengths = new Strengths(ITEMS, Map.of("one", learned(10, 10, 0)), SCHEDULER, NOW);
        assertEquals(new Strength(0.9, 1, 3), rounded(strengths.of(List.of(node("a"), node("b")))));
    }

    @Test
    void whatWasMissedTheLastTimeIsNotKnownThoughItsAnswerWasJustRead() {
        Memory missed = memory(Phase.RELEARNING, 3, NOW.minusSeconds(60), NOW.plusSeconds(540));
        Memory guessed = memory(Phase.LEARNING, 1, NOW.minusSeconds(60), NOW.plusSeconds(60));
        Strengths strengths = new Strengths(ITEMS, Map.of("two", missed, "four", guessed), SCHEDULER, NOW);
        assertEquals(new Strength(0, 1, 3), strengths.of(node("a")));
        assertEquals(new Strength(0, 1, 1), strengths.of(node("c")));
    }

    @Test
    void itIsSaidInAWord() {
        assertEquals(Held.NOT_ASKED, new Strength(0, 0, 4).held());
        assertEquals(Held.NOT_ASKED, Strength.NONE.held());
        assertEquals(Held.FADING, new Strength(0.849, 1, 4).held());
        assertEquals(Held.WELL, new Strength(0.85, 4, 4).held());
    }

    @Test
    void itLiesBetweenTheWeakestAndTheStrongestInWhateverOrderAndFallsWithTime() {
        Random chance = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<Item> items = new ArrayList<>();
            Map<String, Memory> memories = new HashMap<>();
            double least = 1;
            double most = 0;
            for (int i = 0; i < 20; i++) {
                items.add(item("i" + i, "a"));
                if (chance.nextBoolean()) {
                    Memory memory = learned(0.5 + chance.nextInt(90), chance.nextInt(200), 1);
                    memories.put("i" + i, memory);
                    least = Math.min(least, SCHEDULER.retrievability(memory, NOW));
                    most = Math.max(most, SCHEDULER.retrievability(memory, NOW));
                }
            }
            Strength strength = new Strengths(items, memories, SCHEDULER, NOW).of(node("a"));
            assertEquals(memories.size(), strength.asked());
            assertTrue(memories.isEmpty() || strength.mean() >= least - 1e-12 && strength.mean() <= most + 1e-12);
            Collections.shuffle(items, chance);
            assertEquals(strength.mean(), new Strengths(items, memories, SCHEDULER, NOW).of(node("a")).mean(), 1e-12);
            assertTrue(new Strengths(items, memories, SCHEDULER, NOW.plusSeconds(86_400 * 9)).of(
                    node("a")).mean() <= strength.mean());
        }
    }

    private static Strength rounded(Strength strength) {
        return new Strength(Math.round(strength.mean() * 1e6) / 1e6, strength.asked(), strength.items());
    }
}
