package cascade.ui.frame;

import cascade.ui.frame.Settings.MotionChoice;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyValue;
import javafx.beans.value.WritableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The one gate for movement: with motion reduced, everything is at its end at once, and end handlers still run. How fast
 * time passes is up to a {@link Ticker}.
 */
public final class Motion {
    /** A change of state: hover, selection, dimming. */
    public static final Duration STATE = Duration.millis(180);
    /** The camera. */
    public static final Duration CAMERA = Duration.millis(450);
    /** One pulse along an arrow. */
    public static final Duration PULSE = Duration.millis(1200);

    private final BooleanSupplier reduced;
    private final Ticker ticker;
    private final boolean forPictures;

    private Motion(BooleanSupplier reduced, Ticker ticker, boolean forPictures) {
        this.reduced = reduced;
        this.ticker = ticker;
        this.forPictures = forPictures;
    }

    /** Motion as the reader and the system want it. */
    public static Motion of(Settings settings, BooleanSupplier systemReduced, Ticker ticker) {
        return new Motion(() -> settings.motion().get() == MotionChoice.REDUCED || systemReduced.getAsBoolean(),
                ticker, false);
    }

    /** No motion at all, as for a picture. */
    public static Motion none() {
        return new Motion(() -> true, Ticker.ofFrames(), true);
    }

    /** Whether nothing may move. */
    public boolean reduced() {
        return reduced.getAsBoolean();
    }

    /** Whether all is to be there at once, as for a picture: there may be no frame in which to go on. */
    public boolean isForPictures() {
        return forPictures;
    }

    /** The time that movement takes; what begins there itself goes on with motion reduced too. */
    public Ticker ticker() {
        return ticker;
    }

    /**
     * Does something in the frame after the one that is about to be drawn, with motion reduced too; for a picture at once.
     *
     * @return takes it back
     */
    public Movement afterNext(Runnable then) {
        if (forPictures) {
            then.run();
            return Movement.over();
        }
        return ticker.afterNext(() -> {
            then.run();
            return false;
        });
    }

    /** Moves a value to its end, easing in and out. */
    public <T> Movement to(Duration time, WritableValue<T> value, T end, Runnable then) {
        return play(time, then, new KeyValue(value, end, Interpolator.EASE_BOTH));
    }

    /**
     * Moves values to their ends together.
     *
     * @param time how long it takes
     * @param then run when they have come there, and not where they are stopped on the way
     * @param ends what comes to be what, and how it eases there; with none it only waits
     */
    public Movement play(Duration time, Runnable then, KeyValue... ends) {
        List<Way> ways = Arrays.stream(ends).map(Way::from).toList();
        return repeat(time, 1, share -> ways.forEach(way -> way.place(share)), () -> {
            ways.forEach(Way::end);
            then.run();
        });
    }

    /**
     * Goes through something from its beginning to its end a few times.
     *
     * @param round how long each time takes
     * @param times how often
     * @param share told in every frame how far the round is, from 0 to below 1; never with motion reduced
     * @param then run when it is over, and not where it is stopped on the way
     */
    public Movement repeat(Duration round, int times, DoubleConsumer share, Runnable then) {
        if (reduced()) {
            then.run();
            return Movement.over();
        }
        return ticker.begin(new Ticker.Frame() {
            private Duration at = Duration.ZERO;

            @Override
            public boolean passed(Duration since) {
                at = at.add(since);
                boolean on = at.lessThan(round.multiply(times));
                if (on) {
                    share.accept(at.toMillis() / round.toMillis() % 1);
                } else {
                    then.run();
                }
                return on;
            }
        });
    }

    /** Lets a node grow and shrink back a few times, to be noticed; with motion reduced it stays as it is. */
    public Movement swell(Node node, double to, int times) {
        return repeat(STATE.multiply(2), times, share -> scale(node,
                Interpolator.EASE_BOTH.interpolate(1.0, to, 1 - Math.abs(1 - 2 * share))), () -> scale(node, 1));
    }

    private static void scale(Node node, double to) {
        node.setScaleX(to);
        node.setScaleY(to);
    }

    /** From what a value was to what it is to be. */
    private record Way(WritableValue<Object> value, Object start, KeyValue to) {

        // A KeyValue keeps its target and its end together, so the cast only takes apart what was put in typed.
        @SuppressWarnings("unchecked")
        static Way from(KeyValue to) {
            WritableValue<Object> value = (WritableValue<Object>) to.getTarget();
            return new Way(value, value.getValue(), to);
        }

        void place(double share) {
            value.setValue(to.getInterpolator().interpolate(start, to.getEndValue(), share));
        }

        void end() {
            value.setValue(to.getEndValue());
        }
    }
}
