package cascade.unit;

/** Whom a study looked at. */
public enum Species {
    RAT, MOUSE, HUMAN, CELLS
}
