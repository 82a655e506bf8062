package cascade.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does things one after another and measures from each to the end of the frame that first shows it. */
final class Frames {
    /** What is done, and who is told the milliseconds it took. */
    record Act(Runnable what, DoubleConsumer took) {}

    private final Deque<Act> acts = new ArrayDeque<>();
    private final Runnable end;

    Frames(Runnable end) {
        this.end = end;
    }

    void add(Runnable what, DoubleConsumer took) {
        acts.add(new Act(what, took));
    }

    /**
     * Starts with the next frame. What is done in a frame is laid out and drawn in the same; the next one begins when it
     * has been handed over. So the time taken is never less than a frame's sixteen milliseconds.
     */
    void start() {
        new AnimationTimer() {
            private Act now;
            private long began;

            @Override
            public void handle(long time) {
                if (now != null) {
                    now.took().accept(Figures.millis(System.nanoTime() - began));
                    now = null;
                }
                if (now == null) {
                    if (acts.isEmpty()) {
                        stop();
                        Platform.runLater(end);
                        return;
                    }
                    now = acts.remove();
                    began = System.nanoTime();
                    now.what().run();
                }
            }
        }.start();
    }
}
