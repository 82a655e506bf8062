package cascade.ui.practice.rebuild;

/** How far a rebuild is. */
enum Phase {
    /** It is drawn, and nothing tells what is right. */
    BUILDING,
    /** It was graded, and the map shows how it compares. */
    CHECKED,
    /** The map stands as it should be. */
    SHOWN
}
