package cascade.unit;

/** The arcs of SBGN Activity Flow (Level 1 Version 1.2) that a pathway uses. */
public enum Influence {
    POSITIVE, NEGATIVE, NECESSARY, UNKNOWN
}
