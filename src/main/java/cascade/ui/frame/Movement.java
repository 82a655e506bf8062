package cascade.ui.frame;

import javafx.util.Duration;

/** Something that goes on from frame to frame until it comes to its end or is stopped. */
public final class Movement {
    private final Ticker.Frame frame;
    private boolean going = true;
    private boolean begun;

    Movement(Ticker.Frame frame) {
        this.frame = frame;
    }

    /** One that is over before it began. */
    public static Movement over() {
        Movement over = new Movement(_ -> false);
        over.stop();
        return over;
    }

    /** Whether it has neither ended nor been stopped. */
    public boolean isGoing() {
        return going;
    }

    /** Ends it where it is: no frame is passed on to it any more, and what was to follow its end doesn't. */
    public void stop() {
        going = false;
    }

    /** Goes on to the next frame. What throws there is over. */
    void pass(Duration time) {
        if (going) {
            Duration since = begun ? time : Duration.ZERO;
            begun = true;
            boolean on = false;
            try {
                on = frame.passed(since);
            } finally {
                going = going && on;
            }
        }
    }
}
