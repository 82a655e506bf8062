package cascade.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that was done to the marks of one address, and can be undone as a whole. Made by {@link Marks}. */
public final class Change {
    /**
     * One mark before and after.
     *
     * @param before as it was; null where there was none
     * @param after as it is now; null where there is none any more
     * @param undo undoes it in the store
     */
    record Step(@Nullable Mark before, @Nullable Mark after, Runnable undo) {}

    private final String route;
    private final List<Step> steps = new ArrayList<>();
    /** Whether more of the same, as what is still being written, belongs to it. */
    private boolean goesOn;

    Change(String route, boolean goesOn) {
        this.route = route;
        this.goesOn = goesOn;
    }

    /** The address that it was done at. */
    public String route() {
        return route;
    }

    /** Whether a bookmark or a note was there before and is no more. */
    public boolean isRemoval() {
        return steps.getFirst().before() != null && steps.getLast().after() == null;
    }

    /** The note as it was before; empty where there was none. */
    public Optional<OwnNote> noteBefore() {
        return steps.getFirst().before() instanceof OwnNote note ? Optional.of(note) : Optional.empty();
    }

    void add(Step step) {
        steps.add(step);
    }

    List<Step> steps() {
        return steps;
    }

    boolean goesOn() {
        return goesOn;
    }

    void end() {
        goesOn = false;
    }
}
