package cascade.ui.pathway.walk;

import cascade.ui.frame.Pace;
import cascade.ui.frame.Timer;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.unit.text.PlainText;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Plays the walk: leaves each step on for as long as its caption takes to read, and waits while somebody is in it. */
public final class Player {
    /** How fast a caption is read, in words a second, and the least time for a step. */
    private static final double WORDS_A_SECOND = 2.8;
    private static final double LEAST_SECONDS = 5;

    private final PathwayModel model;
    private final Timer timer;
    private final ObservableValue<Pace> pace;
    private final BooleanSupplier held;
    private Runnable stopWaiting = () -> {};

    /**
     * @param model what it moves on
     * @param timer what waits
     * @param pace how fast it plays
     * @param held whether somebody is in the caption
     */
    public Player(PathwayModel model, Timer timer, ObservableValue<Pace> pace, BooleanSupplier held) {
        this.model = model;
        this.timer = timer;
        this.pace = pace;
        this.held = held;
        model.state().subscribe(this::follow);
    }

    private void follow(PathwayState before, PathwayState now) {
        if (!now.playing()) {
            stopWaiting.run();
        } else if (!before.playing() || before.step() != now.step() || before.depth() != now.depth()) {
            read();
        }
    }

    /** Waits while the step is read. */
    private void read() {
        String text = PlainText.of(model.scene().caption()) + " "
                + PlainText.of(model.currentStep().measured().text());
        double seconds = Math.max(LEAST_SECONDS, text.split("\\s+", -1).length / WORDS_A_SECOND);
        pause(seconds / pace.getValue().times());
    }

    private void pause(double seconds) {
        stopWaiting.run();
        stopWaiting = timer.after(Duration.seconds(seconds), this::stepOn);
    }

    private void stepOn() {
        if (held.getAsBoolean()) {
            pause(1);
        } else if (model.atEnd()) {
            model.finish();
        } else {
            model.next();
        }
    }
}
