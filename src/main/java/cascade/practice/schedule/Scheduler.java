package cascade.practice.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when an item comes back: FSRS-6 with short-term steps and without fuzz, as ts-fsrs schedules it with
 * {@code enable_short_term: true, enable_fuzz: false}.
 * <p>
 * Time that went by is counted in whole days, as ts-fsrs counts it in a review: how many midnights in UTC lie between two
 * reviews. Two reviews between which none lies count as on the same day. No time zone comes into it, so travelling
 * changes no memory. (What a learner calls a day is a {@link StudyDay}; only what is asked on which day goes by that.)
 * <p>
 * A clock may be set back. A review before the last one counts as at the same time: no time went by. It is counted like
 * any other, and is due a time after what the clock said, so that it comes up while that clock goes on. The last review
 * stays the later one, or else the time that the clock was wrong by would count as time to forget in.
 */
public final class Scheduler {
    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();
    private final Parameters parameters;
    private final MemoryModel model;
    private final ForgettingCurve curve;

    /** A scheduler that goes by some parameters. */
    public Scheduler(Parameters parameters) {
        this.parameters = parameters;
        model = new MemoryModel(parameters.weights());
        curve = new ForgettingCurve(parameters.weights());
    }

    /**
     * The memory after a review.
     *
     * @param before the memory until then, which stays as it is
     * @param at when the item was asked
     */
    public Memory review(Memory before, Rating rating, Instant at) {
        double stability = stability(before, rating, at);
        if (before.phase() == Phase.REVIEW && rating != Rating.AGAIN) {
            return inDays(before, rating, stability, daysAfterSuccess(before, rating, at), at);
        }
        LearningSteps steps = switch (before.phase()) {
        case NEW, LEARNING -> parameters.learning();
        case REVIEW, RELEARNING -> parameters.relearning();
        };
        Optional<LearningSteps.Next> next = steps.after(before.step(), rating);
        return next.isPresent() ? inSteps(before, rating, stability, next.get(), at)
                : inDays(before, rating, stability, interval(stability), at);
    }

    /**
     * How likely an item is to be remembered at some time, from 0 to 1, as a review at that time would count it; 0 where
     * it was never asked.
     */
    public double retrievability(Memory memory, Instant at) {
        return memory.phase() == Phase.NEW ? 0 : curve.retrievability(elapsedDays(memory, at), memory.stability());
    }

    /** The interval for a stability, in whole days: until retrievability is down to the desired retention. */
    public int interval(double stability) {
        long days = Math.round(curve.days(parameters.desiredRetention(), stability));
        return Math.clamp(days, 1, parameters.mostDays());
    }

    private Memory inSteps(Memory before, Rating rating, double stability, LearningSteps.Next next, Instant at) {
        Phase phase = switch (before.phase()) {
        case NEW, LEARNING -> Phase.LEARNING;
        case REVIEW, RELEARNING -> Phase.RELEARNING;
        };
        return new Memory(phase, stability, difficulty(before, rating), Optional.of(at.plus(next.delay())),
                lastReview(before, at), next.step(), before.repetitions() + 1, lapses(before, rating), 0);
    }

    private Memory inDays(Memory before, Rating rating, double stability, int days, Instant at) {
        return new Memory(Phase.REVIEW, stability, difficulty(before, rating), Optional.of(at.plus(Duration.ofDays(
                days))), lastReview(before, at), 0, before.repetitions() + 1, lapses(before, rating), days);
    }

    /**
     * A better rating never gives a shorter interval, and GOOD and EASY give a day more at least, as in ts-fsrs. (HARD gives
     * no more than GOOD by itself, since w15 is at most 1.)
     */
    private int daysAfterSuccess(Memory before, Rating rating, Instant at) {
        int hard = interval(stability(before, Rating.HARD, at));
        int good = Math.max(interval(stability(before, Rating.GOOD, at)), hard + 1);
        return switch (rating) {
        case AGAIN -> throw new IllegalArgumentException("AGAIN is no success");
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> Math.max(interval(stability(before, Rating.EASY, at)), good + 1);
        };
    }

    private double stability(Memory before, Rating rating, Instant at) {
        if (before.phase() == Phase.NEW) {
            return model.firstStability(rating);
        }
        if (elapsedDays(before, at) == 0) {
            return model.stabilityWithinDay(before.stability(), rating);
        }
        double retrievability = retrievability(before, at);
        return rating == Rating.AGAIN
                ? model.stabilityAfterLapse(before.stability(), before.difficulty(), retrievability)
                : model.stabilityAfterSuccess(before.stability(), before.difficulty(), retrievability, rating);
    }

    private double difficulty(Memory before, Rating rating) {
        return before.phase() == Phase.NEW ? model.firstDifficulty(rating)
                : model.nextDifficulty(before.difficulty(), rating);
    }

    private static int lapses(Memory before, Rating rating) {
        return before.lapses() + (before.phase() == Phase.REVIEW && rating == Rating.AGAIN ? 1 : 0);
    }

    private static Optional<Instant> lastReview(Memory before, Instant at) {
        return Optional.of(before.lastReview().filter(at::isBefore).orElse(at));
    }

    private static long elapsedDays(Memory memory, Instant at) {
        return memory.lastReview().map(last -> Math.max(0, utcDay(at) - utcDay(last))).orElse(0L);
    }

    private static long utcDay(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS_A_DAY);
    }
}
