package cascade.practice.schedule;

/** Where an item is in its schedule, as in FSRS: numbered 0 to 3 in this order. */
public enum Phase {
    /** Never asked. */
    NEW,
    /** Asked a first time, and to come again within the day. */
    LEARNING,
    /** Learned: it comes back after days. */
    REVIEW,
    /** Forgotten, and to come again within the day. */
    RELEARNING
}
