package cascade.unit;

/** How deep the reader wants to go: the small map or the large one, the plain caption or the exact one. */
public enum Depth {
    SIMPLE, ADVANCED
}
