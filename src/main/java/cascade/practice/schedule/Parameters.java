package cascade.practice.schedule;

/**
 * What a learner's schedule goes by.
 *
 * @param weights those of the memory model
 * @param desiredRetention how likely an item is to be remembered when it is due: 0.80 to 0.95
 * @param mostDays the longest interval. Where it cuts intervals off, GOOD still gets a day more than HARD, and EASY one
 *        more than GOOD, as in ts-fsrs
 * @param learning the steps of an item that is new
 * @param relearning the steps of an item that was forgotten: one or none, for with more of them FSRS-6 bounds its weights
 *        in another way
 */
public record Parameters(Weights weights, double desiredRetention, int mostDays, LearningSteps learning,
        LearningSteps relearning) {
    /** The least retention to be desired. With less, most of what is asked is forgotten by the time it is asked. */
    public static final double LEAST_RETENTION = 0.80;
    /** The highest retention to be desired. With more, the work grows beyond all measure. */
    public static final double MOST_RETENTION = 0.95;
    /** As published: 90 % retention, at most 36,500 days, steps of 1 and 10 minutes, and 10 minutes after a lapse. */
    public static final Parameters PUBLISHED = new Parameters(Weights.PUBLISHED, 0.90, 36_500,
            LearningSteps.ofMinutes(1, 10), LearningSteps.ofMinutes(10));

    /** Refuses what is out of bounds. */
    public Parameters {
        // Turned round so that what is no number is refused too.
        if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("a desired retention of " + desiredRetention + " is not "
                    + LEAST_RETENTION + " to " + MOST_RETENTION);
        }
        if (mostDays < 1 || mostDays > MemoryModel.MOST_STABILITY) {
            throw new IllegalArgumentException("the longest interval can't be " + mostDays + " days");
        }
        if (relearning.waits().size() > 1) {
            throw new IllegalArgumentException("more than one step to relearn: " + relearning.waits());
        }
    }

    /** The same with another desired retention. */
    public Parameters withDesiredRetention(double retention) {
        return new Parameters(weights, retention, mostDays, learning, relearning);
    }
}
