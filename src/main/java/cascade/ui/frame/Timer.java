package cascade.ui.frame;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs something after a while, on the FX thread. Time comes in from outside, so that a test need not wait. */
public interface Timer {

    /** Real time. */
    Timer REAL = (wait, then) -> {
        PauseTransition pause = new PauseTransition(wait);
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
    };

    /**
     * Runs something later.
     *
     * @param wait how much later
     * @param then what to run
     * @return takes it back
     */
    Runnable after(Duration wait, Runnable then);
}
