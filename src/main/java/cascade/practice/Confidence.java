package cascade.practice;

/** How sure a learner was of an answer, said before it was known whether it was right. */
public enum Confidence {
    /** A guess. */
    GUESS,
    /** Thinks so. */
    THINK_SO,
    /** Sure. */
    SURE
}
