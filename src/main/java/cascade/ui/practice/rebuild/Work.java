package cascade.ui.practice.rebuild;

/** What the learner is at: what a pick on the map means. */
enum Work {
    /** Puts nodes into places. */
    NODES,
    /** Draws arrows. */
    ARROWS
}
