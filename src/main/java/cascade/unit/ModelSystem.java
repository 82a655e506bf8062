package cascade.unit;

/** Where something was seen: the model system, in the laboratory's sense of the word. */
public enum ModelSystem {
    HUMAN, RODENT, CELLS
}
