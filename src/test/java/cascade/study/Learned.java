package cascade.study;

import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Answers of which each left its item as the scheduler would. */
final class Learned {
    private Learned() {}

    static Review next(String item, Instant at) {
        Memory after = new Scheduler(Parameters.PUBLISHED).review(Memory.unseen(), Rating.GOOD, at);
        return new Review(UUID.randomUUID(), item, at, "a", 1, Optional.empty(), Rating.GOOD, Standing.of(after), "1.0",
                Duration.ofSeconds(3));
    }
}
