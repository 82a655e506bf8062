package cascade.ui.practice;

/** Where the learner is on the Practice tab. */
enum Stage {
    /** Chooses what to practise. */
    TODAY,
    /** Sees how far it has come. */
    PROGRESS,
    /** Is asked, or reads why. */
    ASKING,
    /** Sees what came of it. */
    OVER,
    /** Looks after all study data. */
    DATA
}
