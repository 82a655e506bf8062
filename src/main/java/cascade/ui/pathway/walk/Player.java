package cascade.ui.pathway.walk;

import cascade.pathway.ReadingTime;
import cascade.scene.Course;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Pace;
import cascade.ui.frame.Ticker;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.ui.pathway.model.View;
import cascade.unit.Depth;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Plays the walk: leaves each step and beat on for as long as it takes to read, and waits while somebody is in it. */
public final class Player {
    /** So long after the last time something of a step is shown again, in seconds. */
    private static final double AGAIN = 8;
    /** How long each of the endings stays on, and a beat after its last act, in seconds. */
    private static final double ENDING = 4.5;
    private static final double SETTLES = 1;

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
        if (!now.isAtPlaceOf(before) || now.playing() != before.playing()) {
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
        double needed = needed();
        double seconds = since.toSeconds() * pace.getValue().times();
        read += seconds;
        shown += seconds;
        if (read >= needed) {
            model.playOn();
        } else {
            progress.set(read / needed);
            if (shown >= AGAIN && model.view() == View.MAP) {
                shown = 0;
                again.run();
            }
        }
        return model.isPlaying();
    }

    /** How long what is shown stays on, in seconds: as long as it takes to be read, and to be played. */
    private double needed() {
        PathwayState now = model.state().get();
        if (now.finished()) {
            return ENDING;
        }
        Depth depth = model.depth();
        return model.view() == View.MAP ? ReadingTime.of(model.currentStep(), depth)
                : model.closeUp().map(closeUp -> Math.max(ReadingTime.of(closeUp.beats().get(model.beat()), depth),
                        new Course(closeUp, depth).seconds(model.beat()) + SETTLES)).orElse(ENDING);
    }
}
