package cascade.search;

import cascade.notes.Mark;
import cascade.notes.OwnNote;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A learner’s notes, as entries that can be found. */
public final class NoteEntries {
    private NoteEntries() {}

    /**
     * The entries of notes, each where the note is. A note on what the unit no longer has is none.
     *
     * @param marks bookmarks and notes
     * @param titles what the thing at an address is called; empty where the unit has no such thing
     */
    public static List<Entry> of(List<Mark> marks, Function<Route, Optional<String>> titles) {
        return marks.stream().filter(OwnNote.class::isInstance).flatMap(
                note -> note.place().stream().flatMap(route -> entry(route, note, titles))).toList();
    }

    private static Stream<Entry> entry(Route route, Mark note, Function<Route, Optional<String>> titles) {
        return titles.apply(route).stream().map(title -> new Entry(route, title, List.of(), note.text()));
    }
}
