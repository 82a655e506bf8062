package cascade.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.item.Source;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which items a sitting asks, and in which order. */
class PlanTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Scheduler SCHEDULER = new Scheduler(Parameters.PUBLISHED);

    private final List<Item> items = ItemsForTests.several(40);
    private final Plan plan = new Plan(items, SCHEDULER);

    @Test
    void nothingIsAskedBeforeItIsDue() {
        Map<String, Memory> known = new HashMap<>();
        items.forEach(item -> known.put(item.id(), good(NOW)));
        assertEquals(List.of(), asked(known, Set.of()));
        assertEquals(0, plan.due(Scope.everything(), known, NOW));
        Instant later = NOW.plus(Duration.ofDays(30));
        assertEquals(40, plan.due(Scope.everything(), known, later));
        assertEquals(0, plan.fresh(Scope.everything(), known));
    }

    @Test
    void afterEveryTwoThatAreDueComesANewOne() {
        Map<String, Memory> known = new HashMap<>();
        items.subList(0, 20).forEach(item -> known.put(item.id(), good(NOW.minus(Duration.ofDays(30)))));
        List<Item> asked = asked(known, Set.of());
        assertEquals(12, asked.size());
        for (int i = 0; i < asked.size(); i++) {
            boolean fresh = !known.containsKey(asked.get(i).id());
            assertEquals(i % 3 == 2, fresh, "place " + i);
        }
    }

    @Test
    void whatIsNearestToBeingForgottenComesFirstAndBeforeItWhatWasSureAndWrong() {
        Map<String, Memory> known = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            known.put(items.get(i).id(), good(NOW.minus(Duration.ofDays(10 + i))));
        }
        List<Item> asked = asked(known, Set.of(items.get(3).id())).stream().filter(
                item -> known.containsKey(item.id())).toList();
        assertEquals(items.get(3), asked.getFirst());
        for (int i = 2; i < asked.size(); i++) {
            assertTrue(SCHEDULER.retrievability(known.getOrDefault(asked.get(i - 1).id(), Memory.unseen()),
                    NOW) <= SCHEDULER.retrievability(
                            known.getOrDefault(asked.get(i).id(), Memory.unseen()), NOW));
        }
    }

    @Test
    void nothingNewComesWhereEnoughWasNewToday() {
        assertEquals(List.of(), plan.items(Scope.everything(), 12, 0, Map.of(), Set.of(), NOW, chance()));
        assertEquals(5, plan.items(Scope.everything(), 12, 5, Map.of(), Set.of(), NOW, chance()).size());
    }

    @Test
    void whatIsAboutTheSameIsKeptApart() {
        List<Item> pairs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pairs.add(ItemsForTests.about("one" + i, "same" + i));
            pairs.add(ItemsForTests.about("two" + i, "same" + i));
        }
        List<Item> asked = new Plan(pairs, SCHEDULER).items(Scope.everything(), 24, 24, Map.of(), Set.of(), NOW,
                chance());
        assertEquals(24, asked.size());
        int near = 0;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < Math.min(asked.size(), i + 1 + Plan.APART); j++) {
                near += asked.get(i).isSibling(asked.get(j)) ? 1 : 0;
            }
        }
        assertTrue(near <= 1, near + " pairs are near to each other");
        Item alone = ItemsForTests.about("one", "same");
        Item other = ItemsForTests.about("two", "same");
        assertEquals(2, new Plan(List.of(alone, other), SCHEDULER).items(Scope.everything(), 5, 5, Map.of(), Set.of(),
                NOW, chance()).size(), "where there is nothing else, they are asked all the same");
    }

    @Test
    void aScopeHoldsWhatHasToDoWithItsPlace() {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        Pathway pathway = unit.pathway();
        List<Item> all = Items.of(new UnitIndex(unit), "compare");
        Scope step = Scope.of(new Route(Route.Kind.STEP, "trkb-activation"), pathway);
        List<String> of = all.stream().filter(step::holds).map(Item::id).toList();
        assertTrue(of.contains("beats.trkb-activation") && of.contains("does.bdnf-to-trkb"), of.toString());
        assertFalse(of.contains("does.semax-to-site"));
        Scope relay = Scope.of(new Route(Route.Kind.NODE, "plcg-arm"), pathway);
        List<String> near = all.stream().filter(relay::holds).map(Item::id).toList();
        assertTrue(near.contains("seen.plcg-to-ip3") && near.contains("seen.trkb-receptor-to-plcg-arm"),
                near.toString());
        Scope numbers = Scope.of(Set.of(Source.NUMBER));
        assertTrue(all.stream().filter(numbers::holds).allMatch(item -> item.source() == Source.NUMBER));
    }

    private List<Item> asked(Map<String, Memory> known, Set<String> sureButWrong) {
        return plan.items(Scope.everything(), 12, known.size() == items.size() ? 0 : 20, known, sureButWrong, NOW,
                chance());
    }

    private static Memory good(Instant at) {
        Memory memory = Memory.unseen();
        Instant when = at;
        for (int i = 0; i < 3; i++) {
            memory = SCHEDULER.review(memory, Rating.GOOD, when);
            when = when.plusSeconds(600);
        }
        return memory;
    }

    private static SplittableRandom chance() {
        return new SplittableRandom(7);
    }
}
