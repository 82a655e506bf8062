package cascade.unit;

/** How a fact was checked when the unit was written. */
public enum Certainty {
    /** Seen in the paper or its abstract. */
    STATED,
    /** Seen only in a secondary source; the screen says "reported". */
    REPORTED
}
