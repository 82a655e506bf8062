package cascade.practice.schedule;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The short waits an item goes through before it comes back after days. As the basic steps of ts-fsrs.
 *
 * @param waits in their order, in whole minutes, each from a minute to half a day; none where an item has no such steps
 */
public record LearningSteps(List<Duration> waits) {
    private static final Duration LEAST = Duration.ofMinutes(1);
    /** A wait after HARD is up to half as long again, and has to end within a day. */
    private static final Duration MOST = Duration.ofHours(12);

    /** Keeps a copy that can't change. */
    public LearningSteps {
        waits = List.copyOf(waits);
        for (Duration wait : waits) {
            if (wait.compareTo(LEAST) < 0 || wait.compareTo(MOST) > 0
                    || !wait.equals(Duration.ofMinutes(wait.toMinutes()))) {
                throw new IllegalArgumentException("a step takes whole minutes, from 1 to 720, not " + wait);
            }
        }
    }

    /** Steps of so many minutes each. */
    public static LearningSteps ofMinutes(int... minutes) {
        return new LearningSteps(Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList());
    }

    /**
     * What follows a rating; empty where the item is through and comes back after days.
     *
     * @param step the step it is at, from 0
     */
    Optional<Next> after(int step, Rating rating) {
        if (step >= waits.size()) {
            return Optional.empty();
        }
        return switch (rating) {
        case AGAIN -> Optional.of(new Next(0, waits.getFirst()));
        case HARD -> Optional.of(new Next(step, hard()));
        case GOOD -> step + 1 < waits.size() ? Optional.of(new Next(step + 1, waits.get(step + 1))) : Optional.empty();
        case EASY -> Optional.empty();
        };
    }

    /** Half-way between the first wait and the second, or half as long again as the only one; halves of minutes up. */
    private Duration hard() {
        long first = waits.getFirst().toMinutes();
        double minutes = waits.size() == 1 ? first * 1.5 : (first + waits.get(1).toMinutes()) / 2.0;
        return Duration.ofMinutes(Math.round(minutes));
    }

    /**
     * A step to come.
     *
     * @param step its number, from 0
     * @param delay how long until then
     */
    record Next(int step, Duration delay) {}
}
