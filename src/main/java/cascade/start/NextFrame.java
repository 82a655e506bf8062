package cascade.start;

import javafx.animation.AnimationTimer;

/** Does something when what is there now has been drawn. */
public final class NextFrame {
    private NextFrame() {}

    /**
     * Does something after the next frame. A frame is laid out and drawn after its timers have run, and the next one
     * begins when it has been handed over.
     */
    public static void then(Runnable next) {
        new AnimationTimer() {
            private boolean begun;

            @Override
            public void handle(long now) {
                if (begun) {
                    stop();
                    next.run();
                }
                begun = true;
            }
        }.start();
    }
}
