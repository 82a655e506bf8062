package cascade.ui.notes;

/** Tells the reader what was done to a mark. */
public interface Offers {

    /** Tells it; it goes by itself. */
    void tell(String message);

    /** Tells it, with a button that undoes it; it goes by itself. */
    void offer(String message, Runnable undo);
}
