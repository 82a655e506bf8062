package cascade.practice.rebuild;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft with the way back and forth.
 *
 * @param before the drafts before it, the latest last
 * @param now the draft
 * @param after those that were undone, the next last
 */
public record Drafts(List<Draft> before, Draft now, List<Draft> after) {
    /** A draft without a past. */
    public static final Drafts NONE = new Drafts(List.of(), Draft.EMPTY, List.of());
    /** So many steps back are kept. */
    static final int KEPT = 300;

    /** Keeps copies that can't change. */
    public Drafts {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Goes on to another draft; where it is the same, nothing changes. */
    public Drafts to(Draft next) {
        return next.equals(now) ? this
                : new Drafts(with(before.subList(Math.max(0, before.size() - KEPT + 1), before.size()), now), next,
                        List.of());
    }

    /** One step back, where there is one. */
    public Drafts undo() {
        return before.isEmpty() ? this
                : new Drafts(before.subList(0, before.size() - 1), before.getLast(), with(after, now));
    }

    /** Does again what was undone last, where anything was. */
    public Drafts redo() {
        return after.isEmpty() ? this
                : new Drafts(with(before, now), after.getLast(), after.subList(0, after.size() - 1));
    }

    private static List<Draft> with(List<Draft> drafts, Draft last) {
        List<Draft> all = new ArrayList<>(drafts);
        all.add(last);
        return all;
    }
}
