package cascade.ui.drawing;

/** A part of a picture that has something to say to who can't see it. */
public interface Described {

    /** What it is, in a few words. */
    String title();

    /** What it is and does, in a sentence or two. */
    String description();
}
