package cascade.unit;

/** What kind of place a lane is; decides the ground drawn under it. */
public enum LaneKind {
    OPEN, MEMBRANE, CYTOSOL, NUCLEUS, SYNAPSE, OUTCOME
}
