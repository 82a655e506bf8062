package cascade.practice.item;

/** What of a unit an item is made from. */
public enum Source {
    /** The arrows of the map. */
    ARROW,
    /** What breaks an arrow, and what follows from it. */
    BREAK,
    /** The walk. */
    STEP,
    /** The beats of close-ups. */
    BEAT,
    /** The key numbers. */
    NUMBER,
    /** The glossary. */
    TERM,
    /** The claims. */
    CLAIM,
    /** The comparison. */
    COMPARISON,
    /** Who was studied, and what was seen with the subject. */
    EVIDENCE,
    /** What can be tried with the model. */
    MODEL,
    /** Written by hand. */
    WRITTEN
}
