package cascade.unit;

/** What a change is read from. Changes on different rulers can't be compared. */
public enum Ruler {
    MESSAGE, PROTEIN, TAGGED_RECEPTOR, SERUM
}
