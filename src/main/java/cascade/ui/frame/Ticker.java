package cascade.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;

/**
 * The one source of time for what goes on from frame to frame. It asks for frames only while something goes on: when
 * nothing moves, nothing is drawn. Decoration goes through {@link Motion}, which takes its time from here; what is no
 * decoration, such as the progress of something that plays, may begin here itself. For the FX thread alone.
 */
public abstract class Ticker {

    /** Something that goes on from frame to frame. */
    @FunctionalInterface
    public interface Frame {

        /**
         * A frame is about to be drawn.
         *
         * @param since how much time has passed since the last one; none in the first, so that it shows the beginning
         * @return whether to go on
         */
        boolean passed(Duration since);
    }

    private final List<Movement> going = new ArrayList<>();

    /** Made by what knows when frames are drawn. */
    protected Ticker() {}

    /** Time as it passes while frames are drawn on the screen. */
    public static Ticker ofFrames() {
        return new Frames();
    }

    /**
     * Begins something; its first frame is the next one.
     *
     * @return ends it
     */
    public final Movement begin(Frame frame) {
        Movement movement = new Movement(frame);
        going.add(movement);
        if (going.size() == 1) {
            wake();
        }
        return movement;
    }

    /**
     * Does something in the frame after the one that is about to be drawn, and in those that follow: what is done now is seen
     * before that.
     *
     * @param then done; gives whether to go on in the frame after
     * @return ends it
     */
    public final Movement afterNext(BooleanSupplier then) {
        return begin(new Frame() {
            private boolean drawn;

            @Override
            public boolean passed(Duration since) {
                boolean on = !drawn || then.getAsBoolean();
                drawn = true;
                return on;
            }
        });
    }

    /** Whether nothing goes on. */
    public final boolean isResting() {
        return going.stream().noneMatch(Movement::isGoing);
    }

    /** Something has begun after a rest: frames are wanted. */
    protected abstract void wake();

    /** Nothing goes on any more: no frame is wanted. */
    protected abstract void rest();

    /**
     * Takes all that goes on to the next frame. What begins meanwhile has its first frame in the one after.
     *
     * @param time how much has passed since the last one
     */
    protected final void pass(Duration time) {
        try {
            List.copyOf(going).forEach(movement -> movement.pass(time));
        } finally {
            if (!going.isEmpty() && going.removeIf(movement -> !movement.isGoing()) && going.isEmpty()) {
                rest();
            }
        }
    }

    private static final class Frames extends Ticker {
        /** When the last frame was, in nanoseconds; negative in the first one after a rest. */
        private long last = -1;
        private final AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                long before = last < 0 ? now : last;
                last = now;
                pass(Duration.millis((now - before) / 1e6));
            }
        };

        @Override
        protected void wake() {
            last = -1;
            timer.start();
        }

        @Override
        protected void rest() {
            timer.stop();
        }
    }
}
