package cascade.practice.rebuild;

/** How much of the map is rebuilt. */
public enum Extent {
    /** What one node of the simple map stands for; the rest of that map is given. */
    RELAY,
    /** All of the simple map. */
    SIMPLE,
    /** All of the advanced map. */
    ADVANCED
}
