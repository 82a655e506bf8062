package cascade.ui.frame;

/** How fast the walk plays. */
public enum Pace {
    STEADY(1), QUICK(1.5), SLOW(0.7);

    private final double times;

    Pace(double times) {
        this.times = times;
    }

    /** How many times as fast as the steady pace. */
    public double times() {
        return times;
    }

    /** The one after it; after the last comes the first. */
    public Pace next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
