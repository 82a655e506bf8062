package cascade.ui.pathway.model;

/** From how near the pathway is looked at. */
public enum View {
    /** All of it, as a map. */
    MAP,
    /** The step alone, as a scene in which its molecules act. */
    CLOSE_UP
}
