package cascade.ui.practice;

import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.unit.Route;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How a task is answered: what stands in the panel, and what the learner has put together so far. */
abstract class TaskView extends VBox {
    private Runnable listener = () -> {};

    /** With some parts, one under the other. */
    TaskView(Node... parts) {
        super(parts);
        getStyleClass().add("choices");
    }

    /** Tells who listens each time the answer changes. */
    final void onChange(Runnable changed) {
        listener = changed;
    }

    /** The answer has changed. */
    final void changed() {
        listener.run();
    }

    /** The answer as it is now; empty where it isn't whole yet. */
    abstract Optional<Answer> answer();

    /** The learner has picked something on the map. */
    void pick(Route route) {
        // Most tasks have nothing to do with a map.
    }

    /** The learner has pressed the key of a number, from 1. */
    void digit(int number) {
        // Most tasks have nothing that is numbered.
    }

    /** Shows what was right. */
    abstract void reveal(Answered answered);
}
