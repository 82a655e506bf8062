package cascade.practice.schedule;

/**
 * Rounds as the reference implementation ts-fsrs does, in the same places, so that both give the same numbers for the
 * same history. The published formulas don't round.
 */
final class Rounding {
    private static final double EIGHT_DECIMALS = 1e8;

    private Rounding() {}

    /** To eight decimals, halves up. */
    static double toEightDecimals(double number) {
        return Math.round(number * EIGHT_DECIMALS) / EIGHT_DECIMALS;
    }
}
