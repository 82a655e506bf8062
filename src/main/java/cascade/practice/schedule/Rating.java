package cascade.practice.schedule;

/** How well an item was remembered, as FSRS counts it: 1 to 4 in this order. */
public enum Rating {
    /** Not remembered, or answered wrongly. */
    AGAIN,
    /** Remembered with much effort. */
    HARD,
    /** Remembered. */
    GOOD,
    /** Remembered at once. */
    EASY;

    /** Its number in FSRS, in review logs and in the study data: 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The rating of a number.
     *
     * @throws IllegalArgumentException where the number is not 1 to 4
     */
    public static Rating of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("no rating has the number " + number);
        }
        return values()[number - 1];
    }
}
