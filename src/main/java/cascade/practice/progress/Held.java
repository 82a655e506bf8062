package cascade.practice.progress;

/** How well something is remembered, in a word. */
public enum Held {
    /** Nothing of it was asked yet. */
    NOT_ASKED,
    /** What was asked of it is worth another look. */
    FADING,
    /** What was asked of it would be remembered now. */
    WELL
}
