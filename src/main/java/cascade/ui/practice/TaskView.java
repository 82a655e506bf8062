package cascade.ui.practice;

import cascade.practice.Answered;
import cascade.practice.item.Answer;
import cascade.unit.Route;
import java.util.Optional;
import javafx.scene.Node;

/** How a task is answered: what stands in the panel, and what the learner has put together so far. */
interface TaskView {

    /** What is shown. */
    Node node();

    /** Tells who listens each time the answer changes. */
    void onChange(Runnable changed);

    /** The answer as it is now; empty where it isn't whole yet. */
    Optional<Answer> answer();

    /** The learner has picked something on the map. */
    default void pick(Route route) {}

    /** The learner has pressed the key of a number, from 1. */
    default void digit(int number) {}

    /** Shows what was right. */
    void reveal(Answered answered);
}
