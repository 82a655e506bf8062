package cascade.practice.progress;

/**
 * How well one thing of a unit is remembered, from all items that are about it.
 *
 * @param mean of the items that were asked, how likely each is to be remembered now: 0 to 1; 0 where none was
 * @param asked how many were asked
 * @param items how many there are
 */
public record Strength(double mean, int asked, int items) {
    /** Of something that nothing is asked about. */
    public static final Strength NONE = new Strength(0, 0, 0);
    /** From here on it is well remembered. */
    static final double WELL = 0.85;

    /** How much of it was asked: 0 to 1. */
    public double share() {
        return items == 0 ? 0 : (double) asked / items;
    }

    /** How much of all there is to ask would be remembered now, taking what was never asked for unknown: 0 to 1. */
    public double known() {
        return mean * share();
    }

    /** The same in a word. */
    public Held held() {
        return asked == 0 ? Held.NOT_ASKED : mean >= WELL ? Held.WELL : Held.FADING;
    }
}
