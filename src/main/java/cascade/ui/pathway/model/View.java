package cascade.ui.pathway.model;

/** How the pathway is looked at. */
public enum View {
    /** All of it, as a map. */
    MAP,
    /** The step alone, as a scene in which its molecules act. */
    CLOSE_UP,
    /** All of it, as a model that runs and in which something can be changed. */
    WHAT_IF
}
