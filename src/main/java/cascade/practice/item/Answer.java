package cascade.practice.item;

import java.util.List;
import java.util.Set;

/** What a learner answered. */
public sealed interface Answer {

    /** Options, by id; for a task to point, the one node. */
    record Chosen(Set<String> options) implements Answer {}

    /** An order, by the options' ids. */
    record Ordered(List<String> options) implements Answer {}

    /** An arrow. */
    record Built(Task.Drawn arrow) implements Answer {}

    /**
     * What the learner thinks of what was recalled.
     *
     * @param credit from 0, nothing of it, to 1, all
     */
    record Recalled(double credit) implements Answer {}
}
