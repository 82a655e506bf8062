package cascade.practice.schedule;

/**
 * How the chance of remembering falls with time. In FSRS-6 a power function whose decay is a weight:
 * {@code R(t,S) = (1 + factor · t/S)^decay}, where {@code decay = −w20} and {@code factor = 0.9^(1/decay) − 1}, so that R
 * is 0.9 where as many days went by as the stability says. (FSRS-6 in
 * <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The Algorithm</a>.)
 */
public final class ForgettingCurve {
    /** The retrievability that stability is measured at. */
    private static final double AT_STABILITY = 0.9;
    private final double decay;
    private final double factor;

    /** The curve that some weights give. */
    public ForgettingCurve(Weights weights) {
        decay = -weights.w(20);
        factor = Rounding.toEightDecimals(StrictMath.exp(1 / decay * StrictMath.log(AT_STABILITY)) - 1);
    }

    /**
     * The retrievability R, from 0 to 1: how likely an item is to be remembered.
     *
     * @param days how many went by since it was last reviewed, 0 or more
     * @param stability after that review, in days
     */
    public double retrievability(double days, double stability) {
        return Rounding.toEightDecimals(StrictMath.pow(1 + factor * days / stability, decay));
    }

    /**
     * After how many days the retrievability is down to a retention: the curve the other way round,
     * {@code I(r,S) = S · (r^(1/decay) − 1) / factor}.
     *
     * @param retention more than 0, at most 1
     * @param stability in days
     */
    public double days(double retention, double stability) {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("a retention of " + retention + " is not above 0 and at most 1");
        }
        return stability * Rounding.toEightDecimals((StrictMath.pow(retention, 1 / decay) - 1) / factor);
    }
}
