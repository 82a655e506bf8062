package cascade.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.item.Option;
import cascade.practice.item.Task;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Influence;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Sittings one after the other as a learner might have them, who answers by chance: each comes to its end. */
class GeneratedSessionsTest {
    private static final int SESSIONS = 1000;
    private static final long SEED = Long.getLong("sessions.seed", 20261129L);

    @Test
    void noSittingIsADeadEnd() {
        Unit unit = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
        List<Item> items = Items.of(new UnitIndex(unit), "compare");
        RandomGenerator chance = new SplittableRandom(SEED);
        Scheduler scheduler = new Scheduler(Parameters.PUBLISHED);
        Plan plan = new Plan(items, scheduler);
        Map<String, Memory> known = new HashMap<>();
        Set<String> sureButWrong = new HashSet<>();
        Passing clock = new Passing();
        int sat = 0;
        for (int number = 0; number < SESSIONS; number++) {
            clock.now = clock.now.plus(Duration.ofMinutes(chance.nextInt(1, 3 * 24 * 60)));
            Scope scope = switch (chance.nextInt(3)) {
            case 0 -> Scope.everything();
            case 1 -> Scope.of(items.get(chance.nextInt(items.size())).about().getFirst(), unit.pathway());
            default -> Scope.only(items.get(chance.nextInt(items.size())));
            };
            int most = Length.values()[chance.nextInt(Length.values().length)].questions();
            List<Item> asked = plan.items(scope, most, chance.nextInt(21), known, sureButWrong, clock.now, chance);
            String where = "seed " + SEED + ", sitting " + number;
            assertTrue(asked.size() <= most, where);
            assertTrue(asked.stream().allMatch(scope::holds), where);
            assertEquals(asked.size(), new HashSet<>(asked).size(), where + ": one is asked twice from the start");
            sat += asked.isEmpty() ? 0 : 1;
            sit(new Session(asked, known, scheduler, clock), asked.size(), known, sureButWrong, chance, clock, where);
        }
        assertTrue(sat > SESSIONS / 2, sat + " sittings had something to ask");
    }

    private static void sit(Session session, int count, Map<String, Memory> known, Set<String> sureButWrong,
            RandomGenerator chance, Passing clock, String where) {
        int turns = 0;
        int undone = 0;
        while (!session.isOver()) {
            assertTrue(turns++ <= count * Session.MOST_TIMES + undone, where + " doesn't end");
            Item item = session.current().orElseThrow();
            clock.now = clock.now.plusSeconds(chance.nextInt(1, 90));
            Memory before = session.memory(item);
            Answered answered = session.answer(answer(item.task(), chance),
                    chance.nextInt(4) == 0 ? Optional.empty()
                            : Optional.of(Confidence.values()[chance.nextInt(Confidence.values().length)]));
            assertTrue(answered.after().due().orElseThrow().isAfter(clock.now), where + ": " + item.id());
            if (chance.nextInt(12) == 0) {
                assertEquals(answered, session.undo().orElseThrow(), where);
                assertEquals(item, session.current().orElseThrow(), where);
                assertEquals(before, session.memory(item), where + ": taken back is as it was");
                undone++;
                continue;
            }
            known.put(item.id(), answered.after());
            if (answered.isSureButWrong()) {
                sureButWrong.add(item.id());
            } else {
                sureButWrong.remove(item.id());
            }
            session.next();
        }
        assertEquals(turns - undone, session.answers().size(), where);
    }

    private static Answer answer(Task task, RandomGenerator chance) {
        return switch (task) {
        case Task.Choose(List<Option> options, boolean several) -> {
            Set<String> chosen = new HashSet<>(Set.of(options.get(chance.nextInt(options.size())).id()));
            options.stream().filter(_ -> several && chance.nextBoolean()).forEach(option -> chosen.add(option.id()));
            yield new Answer.Chosen(chosen);
        }
        case Task.Point point -> new Answer.Chosen(
                Set.of(point.options().get(chance.nextInt(point.options().size())).id()));
        case Task.Order(List<Option> inOrder) -> {
            List<String> order = new ArrayList<>(inOrder.stream().map(Option::id).toList());
            Collections.swap(order, chance.nextInt(order.size()), chance.nextInt(order.size()));
            yield new Answer.Ordered(order);
        }
        case Task.Build build -> new Answer.Built(chance.nextBoolean() ? build.right().iterator().next()
                : new Task.Drawn(Influence.values()[chance.nextInt(Influence.values().length)], build.from()));
        case Task.Recall _ -> new Answer.Recalled(chance.nextInt(3) / 2.0);
        };
    }

    private static final class Passing extends Clock {
        private Instant now = Instant.parse("2026-01-05T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
