package cascade.ui;

import cascade.ui.frame.Ticker;
import com.sun.javafx.tk.Toolkit;
import javafx.util.Duration;

/**
 * Time that passes only when a test says so, frame by frame: waits end, what moves goes on, and then every window is laid
 * out, as in a frame of the platform. However busy the machine is, the same happens. For the FX thread alone.
 */
public final class ManualTime {
    /** As long as a frame lasts. */
    public static final Duration FRAME = Duration.millis(16);

    private final ManualTimer timer = new ManualTimer();
    private final Frames frames = new Frames();

    /** What waits in this time. */
    public ManualTimer timer() {
        return timer;
    }

    /** What goes on from frame to frame in this time. */
    public Ticker ticker() {
        return frames;
    }

    /** Whether frames are asked for. */
    public boolean wantsFrames() {
        return frames.wanted;
    }

    /** Lets one frame pass. */
    public void frame() {
        frame(FRAME);
    }

    /** Lets time pass. What has just begun first shows its beginning; while nothing moves there is nothing to draw. */
    public void pass(Duration time) {
        frame(Duration.ZERO);
        Duration left = time;
        while (left.greaterThan(Duration.ZERO)) {
            Duration wanted = frames.wanted ? FRAME : timer.untilNext().orElse(left);
            Duration next = wanted.lessThan(left) ? wanted : left;
            frame(next);
            left = left.subtract(next);
        }
    }

    /** Lets one frame pass that lasts so long, as on a machine that is busy. */
    public void frame(Duration since) {
        timer.pass(since);
        frames.advance(since);
        Toolkit.getToolkit().firePulse();
    }

    private static final class Frames extends Ticker {
        private boolean wanted;

        void advance(Duration since) {
            pass(since);
        }

        @Override
        protected void wake() {
            wanted = true;
        }

        @Override
        protected void rest() {
            wanted = false;
        }
    }
}
