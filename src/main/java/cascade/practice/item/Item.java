package cascade.practice.item;

import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that is asked, and remembered or not.
 *
 * @param id made of what it asks and of the ids of what it asks about, so that a corrected unit keeps what a learner knows
 *        of it
 * @param source what of the unit it is made from
 * @param prompt what is asked, in plain words
 * @param task what is to be done
 * @param why why the answer is right (CommonMark)
 * @param references keys of what that rests on
 * @param about what it is about; the first is where a learner is led to. Never empty
 * @param hides what must not be seen, found or heard anywhere while it is asked
 * @param map the map beside it, where there is one
 */
public record Item(String id, Source source, String prompt, Task task, String why, List<String> references,
        List<Route> about, Set<Route> hides, Optional<Depth> map) {

    /** Whether one gives the other away when they come one after the other: they are about the same. */
    public boolean isSibling(Item other) {
        return !Collections.disjoint(about, other.about());
    }

    /** Grades an answer. */
    public Grade grade(Answer answer) {
        return Grade.of(task, answer);
    }
}
