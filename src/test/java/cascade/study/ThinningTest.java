package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which backups stay. */
class ThinningTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    private static Backup at(Instant time, long bytes) {
        return new Backup(Path.of(time.toString()), time, "00000000", 1, bytes);
    }

    private static List<Backup> every(Duration step, int many) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(at(NOW.minus(step.multipliedBy(i)), 100));
        }
        return all;
    }

    private static Set<String> days(Set<Backup> kept) {
        return kept.stream().map(backup -> backup.time().atZone(ZoneOffset.UTC).toLocalDate().toString()).collect(
                Collectors.toCollection(TreeSet::new));
    }

    @Test
    void fewBackupsAllStay() {
        List<Backup> few = every(Duration.ofMinutes(10), 10);
        assertEquals(Set.copyOf(few), Thinning.kept(few, Long.MAX_VALUE));
    }

    @Test
    void theTenLatestStayAndThenOneOfEachDayWeekAndMonth() {
        List<Backup> twoYears = every(Duration.ofHours(6), 4 * 730);
        Set<Backup> kept = Thinning.kept(twoYears, Long.MAX_VALUE);
        assertTrue(kept.containsAll(twoYears.subList(0, 10)));
        assertEquals(Set.of("2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31",
                "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", // months
                "2026-06-07", "2026-06-14", "2026-06-21", // weeks
                "2026-06-24", "2026-06-25", "2026-06-26", "2026-06-27", "2026-06-28", "2026-06-29", "2026-06-30"),
                days(kept));
    }

    @Test
    void ofADayTheLastStays() {
        Set<Backup> kept = Thinning.kept(every(Duration.ofHours(1), 24 * 7), Long.MAX_VALUE);
        assertTrue(kept.contains(at(Instant.parse("2026-06-28T23:00:00Z"), 100)));
        assertTrue(kept.stream().noneMatch(
                backup -> backup.time().equals(Instant.parse("2026-06-28T22:00:00Z"))));
    }

    @Test
    void allTogetherStayWithinTheirRoomButTheThreeLatestInAnyCase() {
        List<Backup> large = every(Duration.ofMinutes(10), 10);
        assertEquals(Set.copyOf(large.subList(0, 5)), Thinning.kept(large, 500));
        assertEquals(Set.copyOf(large.subList(0, 3)), Thinning.kept(large, 1));
    }
}
