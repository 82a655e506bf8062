package cascade.practice.schedule;

/**
 * What a review does to stability and difficulty: the formulas of FSRS-6, from
 * <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The Algorithm</a>. G is the number of
 * a rating, S the stability in days, D the difficulty, R the retrievability when the item was asked. Results are rounded
 * where ts-fsrs rounds them. {@link StrictMath} gives the same on every machine, and it computes as V8 does, which
 * ts-fsrs runs on.
 */
final class MemoryModel {
    /** What ts-fsrs holds stability to, in days. */
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;
    /** What difficulty lies between. */
    static final double LEAST_DIFFICULTY = 1;
    static final double MOST_DIFFICULTY = 10;
    /** ts-fsrs lets no first stability be less, in days. */
    private static final double LEAST_FIRST_STABILITY = 0.1;

    private final Weights weights;

    MemoryModel(Weights weights) {
        this.weights = weights;
    }

    /** After the first rating: {@code S0(G) = w(G−1)}. */
    double firstStability(Rating rating) {
        return Math.max(w(rating.number() - 1), LEAST_FIRST_STABILITY);
    }

    /** After the first rating: {@code D0(G) = w4 − e^(w5·(G−1)) + 1}, from 1 to 10. */
    double firstDifficulty(Rating rating) {
        return difficulty(unboundedFirstDifficulty(rating));
    }

    private double unboundedFirstDifficulty(Rating rating) {
        return Rounding.toEightDecimals(w(4) - StrictMath.exp((rating.number() - 1) * w(5)) + 1);
    }

    /**
     * After any later rating. It changes by {@code ΔD = −w6·(G−3)}, the less the nearer it is to 10 (linear damping:
     * {@code D′ = D + ΔD·(10−D)/9}), and is drawn a little to what is easy from the start (mean reversion:
     * {@code D″ = w7·D0(4) + (1−w7)·D′}). From 1 to 10.
     */
    double nextDifficulty(double difficulty, Rating rating) {
        double change = -w(6) * (rating.number() - 3);
        double damped = difficulty + Rounding.toEightDecimals(change * (MOST_DIFFICULTY - difficulty) / 9);
        return difficulty(Rounding.toEightDecimals(
                w(7) * unboundedFirstDifficulty(Rating.EASY) + (1 - w(7)) * damped));
    }

    /**
     * After a rating on the day of the last review: {@code S′ = S · SInc} with
     * {@code SInc = S^(−w19) · e^(w17·(G−3+w18))}, at least 1 unless the item was forgotten.
     */
    double stabilityWithinDay(double stability, Rating rating) {
        double increase = StrictMath.pow(stability, -w(19)) * StrictMath.exp(w(17) * (rating.number() - 3 + w(18)));
        return stability(stability * (rating == Rating.AGAIN ? increase : Math.max(increase, 1)));
    }

    /**
     * After it was remembered: {@code S′ = S · (1 + e^w8 · (11−D) · S^(−w9) · (e^(w10·(1−R)) − 1) · h · b)}, where h is
     * w15 after HARD and b is w16 after EASY; otherwise both are 1.
     */
    double stabilityAfterSuccess(double stability, double difficulty, double retrievability, Rating rating) {
        double hardPenalty = rating == Rating.HARD ? w(15) : 1;
        double easyBonus = rating == Rating.EASY ? w(16) : 1;
        return stability(stability * (1 + StrictMath.exp(w(8)) * (11 - difficulty) * StrictMath.pow(stability, -w(9))
                * (StrictMath.exp((1 - retrievability) * w(10)) - 1) * hardPenalty * easyBonus));
    }

    /**
     * After it was forgotten: {@code S′ = w11 · D^(−w12) · ((S+1)^w13 − 1) · e^(w14·(1−R))}, and never more than
     * {@code S / e^(w17·w18)}, so that a lapse and a GOOD after it on the same day add nothing.
     */
    double stabilityAfterLapse(double stability, double difficulty, double retrievability) {
        double forgotten = stability(w(11) * StrictMath.pow(difficulty, -w(12))
                * (StrictMath.pow(stability + 1, w(13)) - 1) * StrictMath.exp((1 - retrievability) * w(14)));
        double cap = Rounding.toEightDecimals(stability / StrictMath.exp(w(17) * w(18)));
        return Math.min(Math.max(cap, LEAST_STABILITY), forgotten);
    }

    private double w(int number) {
        return weights.w(number);
    }

    private static double stability(double days) {
        return Rounding.toEightDecimals(Math.clamp(days, LEAST_STABILITY, MOST_STABILITY));
    }

    private static double difficulty(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
