package cascade.unit;

/** What an actor of a close-up can do. */
public enum Verb {
    /** Comes to its home, from a place or out of nowhere. */
    ARRIVES,
    /** Goes to another and stays there. */
    BINDS,
    /** Comes together with another of its kind. */
    PAIRS,
    /** Comes from who puts it on, and stays where it is put. */
    TAGS,
    /** Becomes active. */
    WAKES,
    /** Opens: a channel, a vesicle, a helix. */
    OPENS,
    /** Is neither active nor open any more. */
    RESTS,
    /** Streams to its home from where it was, some after others. */
    FLOWS,
    /** Parts another into what it becomes. */
    CUTS,
    /** Is read, letter by letter, into another. */
    COPIES,
    /** Builds another, link by link. */
    BUILDS,
    /** Goes somewhere. */
    MOVES_IN,
    /** Goes away and out of sight. */
    LEAVES,
    /** Becomes faint and stays so. */
    FADES,
    /** Becomes larger or smaller. */
    GROWS,
    /** Is stopped by something. */
    IS_BLOCKED;

    /** Whether it needs a second actor. */
    public boolean needsAnother() {
        return this == BINDS || this == PAIRS || this == TAGS || this == CUTS || this == COPIES || this == BUILDS;
    }

    /** Whether it needs a point. */
    public boolean needsPoint() {
        return this == BINDS || this == PAIRS || this == FLOWS || this == MOVES_IN;
    }
}
