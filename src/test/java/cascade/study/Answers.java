package cascade.study;

import cascade.practice.Confidence;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Answers as learners give them, the same ones for a seed. */
final class Answers {
    static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    /** A clock that stands: no backup comes between, but the first. */
    static final Clock CLOCK = Clock.fixed(BEGIN, ZoneOffset.UTC);

    private final Random random;
    private final int items;
    private int given;

    Answers(long seed, int items) {
        this.random = new Random(seed);
        this.items = items;
    }

    Review next() {
        return next("item:" + random.nextInt(items));
    }

    Review next(String item) {
        Instant at = BEGIN.plusSeconds(given++ * 40L);
        int days = random.nextInt(90);
        Standing after = new Standing(Phase.values()[random.nextInt(4)], random.nextDouble() * 100,
                1 + random.nextDouble() * 9, at.plus(Duration.ofDays(days)), random.nextInt(3), random.nextInt(40),
                random.nextInt(9), days);
        Optional<Confidence> sure = random.nextBoolean() ? Optional.empty()
                : Optional.of(Confidence.values()[random.nextInt(3)]);
        return new Review(new UUID(random.nextLong(), random.nextLong()), item, at,
                "{\"picked\":\"BDNF é " + "x".repeat(random.nextInt(60)) + "\"}", random.nextInt(5) / 4.0, sure,
                Rating.of(1 + random.nextInt(4)), after, "1." + random.nextInt(3),
                Duration.ofMillis(random.nextInt(60_000)));
    }

    List<Review> list(int many) {
        List<Review> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(next());
        }
        return all;
    }

    /** The study data of a file that is in order. */
    static StudyData ready(Path file) {
        return ready(file, CLOCK);
    }

    static StudyData ready(Path file, Clock clock) {
        Opened opened = StudyData.open(file, clock);
        if (opened instanceof Opened.Ready(StudyData data)) {
            return data;
        }
        throw new AssertionError(opened.toString());
    }
}
