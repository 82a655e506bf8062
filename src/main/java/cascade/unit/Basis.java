package cascade.unit;

/** What a statement rests on. */
public enum Basis {
    /** Measured in animals, people or cells that were given the unit's subject. */
    SUBJECT,
    /** Known biology that nobody has tested with the subject. */
    GENERAL,
    /** Proposed; not shown by anybody. */
    PROPOSED
}
