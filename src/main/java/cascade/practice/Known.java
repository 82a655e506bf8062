package cascade.practice;

import cascade.practice.schedule.Memory;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a learner.
 *
 * @param memories how each item is remembered, by its id; those that were never asked are not among them
 * @param sureButWrong ids of the items that were last answered wrongly and with confidence
 * @param newToday how many were asked for the first time today
 */
public record Known(Map<String, Memory> memories, Set<String> sureButWrong, int newToday) {
    /** Nothing. */
    public static final Known NOTHING = new Known(Map.of(), Set.of(), 0);

    /** Keeps copies that can't change. */
    public Known {
        memories = memories instanceof Overlay ? memories : Map.copyOf(memories);
        sureButWrong = Set.copyOf(sureButWrong);
    }
}
