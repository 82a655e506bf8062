package cascade.ui.shell;

import cascade.notes.Mark;
import cascade.notes.Marks;
import cascade.search.NoteEntries;
import cascade.search.SearchIndex;
import cascade.ui.frame.Tasks;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The index over the reader’s notes. It is made anew, away from the FX thread, when it is asked for after a change. */
final class OwnNotes {
    private final Marks marks;
    private final Function<Route, Optional<String>> titles;
    private final Tasks tasks;
    private List<Mark> indexed = List.of();
    private SearchIndex index = new SearchIndex(List.of());

    OwnNotes(Marks marks, Function<Route, Optional<String>> titles, Tasks tasks) {
        this.marks = marks;
        this.titles = titles;
        this.tasks = tasks;
    }

    /** Gives the index of what is known now, and once more where something is read first. */
    void index(Consumer<SearchIndex> then) {
        indexOfKnown(then);
        marks.look(() -> {
            if (marks.all() != indexed) {
                indexOfKnown(then);
            }
        });
    }

    private void indexOfKnown(Consumer<SearchIndex> then) {
        List<Mark> all = marks.all();
        if (all == indexed) {
            then.accept(index);
            return;
        }
        tasks.run(() -> new SearchIndex(NoteEntries.of(all, titles)), made -> {
            index = made;
            indexed = all;
            then.accept(made);
        });
    }
}
