package cascade.ui.pathway.model;

import cascade.pathway.Lens;

/** How far past its last step the walk is: the whole map lights, and drains to what was seen nearer and nearer to the claim. */
public enum Ending {
    /** It isn't. */
    NONE(Lens.ALL),
    /** All of the map. */
    WHOLE(Lens.ALL),
    /** What was measured with the unit's subject. */
    SUBJECT(Lens.SUBJECT),
    /** What was seen in people. */
    PEOPLE(Lens.PEOPLE);

    private final Lens lens;

    Ending(Lens lens) {
        this.lens = lens;
    }

    /** What is left of the map. */
    public Lens lens() {
        return lens;
    }

    /** What comes after; the last one stays. */
    public Ending next() {
        return this == PEOPLE ? this : values()[ordinal() + 1];
    }

    /** What comes before; the first one stays. */
    public Ending back() {
        return this == NONE ? this : values()[ordinal() - 1];
    }
}
