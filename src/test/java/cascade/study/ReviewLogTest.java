package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Confidence;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of answers, read as another program reads it. */
class ReviewLogTest {
    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final Map<String, Memory> memories = new HashMap<>();
    private Instant now = Answers.BEGIN;

    private Review next(double retention) {
        String item = "item-" + random.nextInt(12);
        Memory before = memories.getOrDefault(item, Memory.unseen());
        now = random.nextInt(3) == 0 ? before.due().filter(now::isBefore).orElse(now.plusSeconds(3600))
                : now.plusSeconds(random.nextInt(90));
        Rating rating = Rating.of(1 + random.nextInt(4));
        Memory after = new Scheduler(Parameters.PUBLISHED.withDesiredRetention(retention)).review(before, rating, now);
        memories.put(item, after);
        return new Review(new UUID(random.nextLong(), random.nextLong()), item, now, "a, \"b\"\nc", 0.25,
                random.nextBoolean() ? Optional.of(Confidence.THINK_SO) : Optional.empty(), rating,
                Standing.of(after), "1.2", Duration.ofMillis(random.nextInt(60_000)));
    }

    private List<Map<String, String>> log(StudyData data) {
        return Csv.rows(new String(data.reviewLog(), StandardCharsets.UTF_8));
    }

    @Test
    void anotherProgramCanCheckTheScheduleByTheTableAlone() {
        List<Map<String, String>> rows;
        try (StudyData data = Answers.ready(folder.resolve("unit.db"))) {
            for (int i = 0; i < 150; i++) {
                data.append(next(Parameters.PUBLISHED.desiredRetention()));
            }
            data.set("retention", "0.85");
            for (int i = 0; i < 150; i++) {
                data.append(next(0.85));
            }
            rows = log(data);
        }
        assertEquals(300, rows.size());
        assertEquals("0.9", rows.getFirst().get("desired_retention"));
        assertEquals("0.85", rows.getLast().get("desired_retention"));
        Map<String, Memory> known = new HashMap<>();
        int apart = 0;
        for (Map<String, String> row : rows) {
            Memory before = known.getOrDefault(row.get("item"), Memory.unseen());
            Instant at = Instant.parse(row.get("time"));
            Memory after = new Scheduler(
                    Parameters.PUBLISHED.withDesiredRetention(Double.parseDouble(row.get("desired_retention")))).review(
                            before, Rating.of(Integer.parseInt(row.get("rating"))), at);
            known.put(row.get("item"), after);
            assertEquals(after.stability(), Double.parseDouble(row.get("stability")));
            assertEquals(after.difficulty(), Double.parseDouble(row.get("difficulty")));
            assertEquals(after.due().orElseThrow(), Instant.parse(row.get("due")));
            assertEquals(after.phase(), Phase.values()[Integer.parseInt(row.get("state"))]);
            assertEquals(List.of(after.step(), after.repetitions(), after.lapses(), after.scheduledDays()),
                    List.of("step", "repetitions", "lapses", "scheduled_days").stream().map(row::get).map(
                            Integer::valueOf).toList());
            long elapsed = before.lastReview().map(
                    last -> ChronoUnit.DAYS.between(last.truncatedTo(ChronoUnit.DAYS), at.truncatedTo(
                            ChronoUnit.DAYS))).orElse(0L);
            assertEquals(elapsed, Long.parseLong(row.get("elapsed_days")));
            apart += elapsed > 0 ? 1 : 0;
        }
        assertTrue(apart > 20, apart + " came after days");
    }

    @Test
    void everyCellIsAsItWasKept() {
        Review review = next(0.9);
        try (StudyData data = Answers.ready(folder.resolve("unit.db"))) {
            data.append(review);
            Map<String, String> row = log(data).getFirst();
            assertEquals(ReviewLog.COLUMNS, List.copyOf(row.keySet()));
            assertEquals(review.id().toString(), row.get("review"));
            assertEquals(review.item(), row.get("item"));
            assertEquals(review.at().toString(), row.get("time"));
            assertEquals("a, \"b\"\nc", row.get("answer"));
            assertEquals("0.25", row.get("credit"));
            assertEquals(review.confidence().isPresent() ? "think-so" : "", row.get("confidence"));
            assertEquals(review.rating().name().toLowerCase(java.util.Locale.ROOT), row.get("rating_name"));
            assertEquals(Long.toString(review.taken().toMillis()), row.get("duration_ms"));
            assertEquals("1.2", row.get("unit_version"));
        }
    }

    @Test
    void whatNoLongerCountsIsNotInIt() {
        try (StudyData data = Answers.ready(folder.resolve("unit.db"))) {
            data.append(next(0.9));
            data.reset();
            assertEquals(List.of(), log(data));
            Review undone = next(0.9);
            Review counts = next(0.9);
            data.append(undone);
            data.append(counts);
            data.undo(undone.id());
            assertEquals(List.of(counts.id().toString()), log(data).stream().map(row -> row.get("review")).toList());
            assertEquals(1, data.answers());
        }
    }
}
