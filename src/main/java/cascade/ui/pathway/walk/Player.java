package cascade.ui.pathway.walk;

import cascade.pathway.ReadingTime;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Pace;
import cascade.ui.frame.Ticker;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Plays the walk: leaves each step on for as long as its caption takes to read, and waits while somebody is in it. */
public final class Player {
    /** So long after the last time something of a step is shown again, in seconds. */
    private static final double AGAIN = 8;

    private final PathwayModel model;
    private final Ticker ticker;
    private final ObservableValue<Pace> pace;
    private final BooleanSupplier held;
    private final Runnable again;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private double read;
    private double shown;
    private @Nullable Movement going;

    /**
     * @param model what it moves on
     * @param ticker the time that it takes
     * @param pace how fast it plays
     * @param held whether somebody is in the caption
     * @param again shows once more what happens in a step, while that is read
     */
    public Player(PathwayModel model, Ticker ticker, ObservableValue<Pace> pace, BooleanSupplier held,
            Runnable again) {
        this.model = model;
        this.ticker = ticker;
        this.pace = pace;
        this.held = held;
        this.again = again;
        model.state().subscribe(this::follow);
    }

    /** How far the reading of the step is, from 0 to 1; 0 while nothing plays. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it waits for the reader, who is in the caption. */
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    private void follow(PathwayState before, PathwayState now) {
        if (now.step() != before.step() || now.depth() != before.depth() || now.playing() != before.playing()) {
            begin();
        }
        if (now.playing() && (going == null || !going.isGoing())) {
            going = ticker.begin(this::passed);
        } else if (!now.playing() && going != null) {
            going.stop();
            going = null;
            waiting.set(false);
        }
    }

    private void begin() {
        read = 0;
        shown = 0;
        progress.set(0);
    }

    private boolean passed(Duration since) {
        if (held.getAsBoolean()) {
            waiting.set(true);
            return true;
        }
        waiting.set(false);
        double needed = ReadingTime.of(model.currentStep(), model.depth());
        double seconds = since.toSeconds() * pace.getValue().times();
        read += seconds;
        shown += seconds;
        if (read >= needed) {
            stepOn();
        } else {
            progress.set(read / needed);
            if (shown >= AGAIN) {
                shown = 0;
                again.run();
            }
        }
        return model.isPlaying();
    }

    private void stepOn() {
        if (model.atEnd()) {
            model.finish();
        } else {
            model.next();
        }
    }
}
