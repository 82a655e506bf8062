package cascade.ui.frame;

import javafx.util.Duration;

/** Runs something after a while, on the FX thread. Time comes in from outside, so that a test need not wait. */
public interface Timer {

    /** Real time. Nothing is drawn for the waiting. */
    Timer REAL = Tasks::after;

    /**
     * Runs something later.
     *
     * @param wait how much later
     * @param then what to run
     * @return takes it back
     */
    Runnable after(Duration wait, Runnable then);
}
