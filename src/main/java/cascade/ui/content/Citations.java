package cascade.ui.content;

import java.util.ArrayList;
import java.util.List;

/** Numbers references in the order in which a text first cites them. */
public final class Citations {
    private final List<String> order = new ArrayList<>();

    /** The number of a reference, from 1. One that is asked for the first time gets the next number. */
    public int number(String reference) {
        int at = order.indexOf(reference);
        if (at < 0) {
            order.add(reference);
            at = order.size() - 1;
        }
        return at + 1;
    }

    /** Ids of what was cited so far, in order. */
    public List<String> order() {
        return List.copyOf(order);
    }
}
