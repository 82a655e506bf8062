package cascade.ui.frame;

import cascade.ui.frame.Settings.MotionChoice;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.ScaleTransition;
import javafx.animation.Timeline;
import javafx.beans.value.WritableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** The one gate for movement: with motion reduced, everything is at its end at once, and end handlers still run. */
public final class Motion {
    /** A change of state: hover, selection, dimming. */
    public static final Duration STATE = Duration.millis(180);
    /** The camera. */
    public static final Duration CAMERA = Duration.millis(450);
    /** One pulse along an arrow. */
    public static final Duration PULSE = Duration.millis(1200);

    private final BooleanSupplier reduced;

    private Motion(BooleanSupplier reduced) {
        this.reduced = reduced;
    }

    /** Motion as the reader and the system want it. */
    public static Motion of(Settings settings, BooleanSupplier systemReduced) {
        return new Motion(() -> settings.motion().get() == MotionChoice.REDUCED || systemReduced.getAsBoolean());
    }

    /** No motion at all. */
    public static Motion none() {
        return new Motion(() -> true);
    }

    /** Whether nothing may move. */
    public boolean reduced() {
        return reduced.getAsBoolean();
    }

    /** Moves a value to its end, easing in and out. The animation returned can be stopped. */
    public <T> Animation to(Duration time, WritableValue<T> value, T end, Runnable then) {
        return play(time, then, new KeyValue(value, end, Interpolator.EASE_BOTH));
    }

    /** Moves values to their ends together. */
    public Animation play(Duration time, Runnable then, KeyValue... ends) {
        Timeline timeline = new Timeline(new KeyFrame(time, ends));
        if (reduced()) {
            for (KeyValue end : ends) {
                set(end);
            }
            then.run();
            return timeline;
        }
        timeline.setOnFinished(_ -> then.run());
        timeline.play();
        return timeline;
    }

    /** Lets a node grow and shrink back a few times, to be noticed; with motion reduced it stays as it is. */
    public void swell(Node node, double to, int times) {
        if (reduced()) {
            return;
        }
        ScaleTransition swelling = new ScaleTransition(STATE, node);
        swelling.setFromX(1);
        swelling.setFromY(1);
        swelling.setToX(to);
        swelling.setToY(to);
        swelling.setAutoReverse(true);
        swelling.setCycleCount(2 * times);
        swelling.play();
    }

    // A KeyValue keeps its target and its end together, so the cast only takes apart what was put in typed.
    @SuppressWarnings("unchecked")
    private static void set(KeyValue end) {
        ((WritableValue<Object>) end.getTarget()).setValue(end.getEndValue());
    }
}
