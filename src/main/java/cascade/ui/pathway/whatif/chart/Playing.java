package cascade.ui.pathway.whatif.chart;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Timer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Lets an hour go on to the end of its scale: smoothly, or with motion reduced from tick to tick, as stills. */
final class Playing {
    /** How long the whole scale takes, in seconds. */
    static final double WHOLE = 12;
    /** How long each still stays with motion reduced. */
    static final Duration STILL = Duration.seconds(1.6);

    private final DoubleProperty hour;
    private final Supplier<TimeScale> scale;
    private final Motion motion;
    private final Timer timer;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private @Nullable Movement going;
    private @Nullable Runnable takeBack;

    Playing(DoubleProperty hour, Supplier<TimeScale> scale, Motion motion, Timer timer) {
        this.hour = hour;
        this.scale = scale;
        this.motion = motion;
        this.timer = timer;
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Goes on from where it is; from the beginning where it is at the end. */
    void play() {
        if (playing.get()) {
            return;
        }
        if (scale.get().share(hour.get()) >= 1) {
            hour.set(TimeScale.FIRST);
        }
        playing.set(true);
        if (motion.reduced()) {
            waitForNext();
        } else {
            going = motion.ticker().begin(this::passed);
        }
    }

    void pause() {
        playing.set(false);
        if (going != null) {
            going.stop();
            going = null;
        }
        if (takeBack != null) {
            takeBack.run();
            takeBack = null;
        }
    }

    private boolean passed(Duration since) {
        TimeScale on = scale.get();
        double share = on.share(hour.get()) + since.toSeconds() / WHOLE;
        hour.set(on.hour(share));
        if (share >= 1) {
            pause();
        }
        return share < 1;
    }

    private void waitForNext() {
        takeBack = timer.after(STILL, () -> {
            takeBack = null;
            TimeScale on = scale.get();
            hour.set(on.after(hour.get()));
            if (on.share(hour.get()) >= 1) {
                pause();
            } else {
                waitForNext();
            }
        });
    }
}
