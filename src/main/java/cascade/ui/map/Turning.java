package cascade.ui.map;

/** Whether a node can be opened into what it stands for, or came from opening one. */
enum Turning {
    /** Neither. */
    NONE,
    /** It can be opened. */
    OPENS,
    /** It came from opening one, which it can close again. */
    CLOSES
}
