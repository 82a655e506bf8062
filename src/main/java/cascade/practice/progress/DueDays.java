package cascade.practice.progress;

import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.StudyDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What comes back in the days ahead, as it stands now: what is answered until then moves it. */
final class DueDays {
    /** So many days ahead, today among them. */
    static final int DAYS = 14;

    private DueDays() {}

    /**
     * Counts what is due, day by day; what was due before today counts as today's, what is due later isn't counted.
     *
     * @param items those that the unit still has
     * @param memories when each is due, by id
     * @param now the time
     * @param zone where the learner is
     */
    static List<DueDay> of(List<Item> items, Map<String, Memory> memories, Instant now, ZoneId zone) {
        StudyDay[] days = new StudyDay[DAYS];
        Instant[] ends = new Instant[DAYS];
        days[0] = StudyDay.of(now, zone);
        for (int i = 0; i < DAYS; i++) {
            days[i] = i == 0 ? days[0] : days[i - 1].next();
            ends[i] = days[i].end();
        }
        int[] counts = new int[DAYS];
        for (Item item : items) {
            memories.getOrDefault(item.id(), Memory.unseen()).due().ifPresent(due -> {
                int found = Arrays.binarySearch(ends, due);
                // A day ends where the next begins: what is due at that instant belongs to the next.
                int day = found >= 0 ? found + 1 : -found - 1;
                if (day < DAYS) {
                    counts[day]++;
                }
            });
        }
        List<DueDay> all = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            all.add(new DueDay(days[i], counts[i]));
        }
        return List.copyOf(all);
    }
}
