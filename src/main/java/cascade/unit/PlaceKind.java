package cascade.unit;

/** What kind of place it is; decides what is drawn under what is there. */
public enum PlaceKind {
    /** Between cells: nothing is drawn but its name. */
    OPEN,
    /** Where blood flows. */
    BLOOD,
    /** A cell; its outline is its membrane. */
    CELL,
    /** A cell's membrane. It has no outline of its own: what is in it stands on the cell's. */
    MEMBRANE,
    /** Inside a cell, outside its nucleus. */
    CYTOSOL,
    /** A cell's nucleus. */
    NUCLEUS,
    /** A dendritic spine: a part of its cell that stands out. */
    SPINE,
    /** What ends the story. */
    OUTCOME;

    /** Whether it is a part of a cell. */
    public boolean isPartOfACell() {
        return this == MEMBRANE || this == CYTOSOL || this == NUCLEUS || this == SPINE;
    }
}
