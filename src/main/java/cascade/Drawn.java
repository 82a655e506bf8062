package cascade;

import javafx.animation.AnimationTimer;

/** Does something when what is there now has been drawn. */
final class Drawn {
    private Drawn() {}

    /**
     * Does something after the next frame. A frame is laid out and drawn after its timers have run, and the next one
     * begins when it has been handed over.
     */
    static void then(Runnable next) {
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
