package cascade.practice.progress;

/**
 * How many of some were so, and how far that can be trusted.
 * <p>
 * The interval is the score interval for a proportion at 95 %. (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", Journal of the American Statistical Association 22 (1927), 209–212.) With few or with all of
 * them it stays within 0 and 1, and never shrinks to a point.
 *
 * @param hits of how many it was so: 0 to {@code of}
 * @param of how many there were: 0 or more
 */
public record Share(int hits, int of) {
    /** None. */
    public static final Share NONE = new Share(0, 0);
    /** The normal distribution has 95 % within so many standard deviations. */
    private static final double Z = 1.959963984540054;

    /** Refuses what is no part of a whole. */
    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** The same with one more. */
    Share and(boolean hit) {
        return new Share(hits + (hit ? 1 : 0), of + 1);
    }

    /** The share, from 0 to 1; 0 where there are none. */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** The lower end of the interval, from 0 to {@link #value}; 0 where there are none. */
    public double low() {
        return hits == 0 ? 0 : Math.clamp(middle() - half(), 0, value());
    }

    /** The upper end of the interval, from {@link #value} to 1; 1 where there are none. */
    public double high() {
        return hits == of ? 1 : Math.clamp(middle() + half(), value(), 1);
    }

    private double middle() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double half() {
        return Z / (of + Z * Z) * Math.sqrt(value() * (1 - value()) * of + Z * Z / 4);
    }
}
