package cascade.practice;

/** How long a sitting is to be. */
public enum Length {
    /** Five minutes. */
    SHORT(5),
    /** Ten minutes. */
    MIDDLE(10),
    /** Twenty minutes. */
    LONG(20);

    /** What a question takes with its answer and the reading of why, in seconds. */
    private static final int EACH = 25;

    private final int minutes;

    Length(int minutes) {
        this.minutes = minutes;
    }

    /** In minutes. */
    public int minutes() {
        return minutes;
    }

    /** About how many questions that are. */
    public int questions() {
        return minutes * 60 / EACH;
    }

    /** How many minutes a number of questions takes, at least one. */
    public static int minutes(int questions) {
        return Math.max(1, (int) Math.round(questions * (double) EACH / 60));
    }
}
