package cascade.unit;

/** In whom a study of the unit's subject was done. */
public enum Tier {
    SUBJECT_HUMAN, SUBJECT_RODENT, SUBJECT_CELLS
}
