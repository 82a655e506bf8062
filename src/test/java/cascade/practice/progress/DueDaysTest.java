package cascade.practice.progress;

import static cascade.practice.progress.Histories.NOW;
import static cascade.practice.progress.Histories.item;
import static cascade.practice.progress.Histories.memory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    @Test
    void aDayBeginsAtFourAndWhatIsOverdueIsTodays() {
        List<DueDay> days = days(ZoneOffset.UTC, "2026-02-01T00:00:00Z", "2026-03-10T09:00:00Z",
                "2026-03-10T23:00:00Z", "2026-03-11T03:59:59Z", "2026-03-11T04:00:00Z", "2026-03-12T03:00:00Z",
                "2026-03-24T03:59:59Z", "2026-03-24T04:00:00Z", "2027-01-01T00:00:00Z");
        assertEquals(14, days.size());
        assertEquals(LocalDate.of(2026, 3, 10), days.getFirst().day().date());
        assertEquals(LocalDate.of(2026, 3, 23), days.getLast().day().date());
        assertEquals(List.of(4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), days.stream().map(DueDay::count).toList());
    }

    @Test
    void whatTheUnitHasNoMoreAndWhatWasNeverAskedIsNotDue() {
        List<DueDay> days = DueDays.of(List.of(item("fresh", "a")), Map.of("gone", due(NOW)), NOW, ZoneOffset.UTC);
        assertEquals(0, days.stream().mapToInt(DueDay::count).sum());
    }

    @Test
    void eachIsCountedOnItsStudyDayAlsoWhereClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        SplittableRandom chance = new SplittableRandom(3);
        for (String start : List.of("2026-03-22T01:00:00Z", "2026-03-28T22:00:00Z", "2026-10-24T21:00:00Z")) {
            Instant now = Instant.parse(start);
            int[] expected = new int[14];
            List<Item> items = new ArrayList<>();
            Map<String, Memory> memories = new HashMap<>();
            for (int i = 0; i < 500; i++) {
                Instant due = now.plus(Duration.ofMinutes(chance.nextInt(-3000, 30_000)));
                items.add(item("i" + i, "a"));
                memories.put("i" + i, due(due));
                long day = StudyDay.between(now, due, berlin);
                if (day < 14) {
                    expected[(int) day]++;
                }
            }
            List<DueDay> days = DueDays.of(items, memories, now, berlin);
            for (int i = 0; i < 14; i++) {
                assertEquals(expected[i], days.get(i).count(), start + ", day " + i);
            }
        }
    }

    private static List<DueDay> days(ZoneId zone, String... dues) {
        List<Item> items = new ArrayList<>();
        Map<String, Memory> memories = new HashMap<>();
        for (String due : dues) {
            items.add(item(due, "a"));
            memories.put(due, due(Instant.parse(due)));
        }
        return DueDays.of(items, memories, NOW, zone);
    }

    private static Memory due(Instant due) {
        return memory(Phase.REVIEW, 10, NOW.minus(Duration.ofDays(40)), due);
    }
}
