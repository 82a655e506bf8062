package cascade.study;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Says which backups stay: the ten latest, and before them one a day for a week, one a week for a month, one a month for a
 * year, each the last of its time; as long as all together are not too large. The three latest stay in any case.
 */
final class Thinning {
    private static final int LATEST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;
    private static final int AT_LEAST = 3;

    private Thinning() {}

    /**
     * @param backups in any order
     * @param room how many bytes they may take together
     */
    static Set<Backup> kept(List<Backup> backups, long room) {
        List<Backup> newestFirst = backups.stream().sorted(
                Comparator.comparing(Backup::time).thenComparing(Backup::events).reversed()).toList();
        Set<Backup> wanted = new HashSet<>(newestFirst.subList(0, Math.min(LATEST, newestFirst.size())));
        lastOfEach(newestFirst, DAYS, Thinning::day, wanted);
        lastOfEach(newestFirst, WEEKS,
                backup -> day(backup).get(IsoFields.WEEK_BASED_YEAR) * 100
                        + day(backup).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                wanted);
        lastOfEach(newestFirst, MONTHS, backup -> YearMonth.from(day(backup)), wanted);
        Set<Backup> kept = new HashSet<>();
        long taken = 0;
        for (Backup backup : newestFirst) {
            if (wanted.contains(backup) && (kept.size() < AT_LEAST || taken + backup.bytes() <= room)) {
                kept.add(backup);
                taken += backup.bytes();
            }
        }
        return kept;
    }

    private static LocalDate day(Backup backup) {
        return backup.time().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static <T> void lastOfEach(List<Backup> newestFirst, int many, Function<Backup, T> time, Set<Backup> into) {
        Set<T> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < many && seen.add(time.apply(backup))) {
                into.add(backup);
            }
        }
    }
}
