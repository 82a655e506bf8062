package cascade.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is marked shows at once, is kept in its order, and can be undone. */
class MarksTest {
    private static final Route TRKB = new Route(Route.Kind.TERM, "trkb");
    private static final Route ERK = new Route(Route.Kind.STEP, "erk");
    private static final Consumer<Change> NOBODY = _ -> {};

    private final Ticking clock = new Ticking();
    private final Kept store = new Kept();
    private final Marks marks = new Marks(store, clock);

    @Test
    void aBookmarkIsSetAndRemovedAndEachIsKept() {
        marks.bookmark(TRKB, true, NOBODY);
        marks.bookmark(TRKB, true, NOBODY);
        assertTrue(marks.bookmark(TRKB).isPresent());
        assertTrue(marks.bookmark(ERK).isEmpty());
        marks.bookmark(TRKB, false, NOBODY);
        assertTrue(marks.bookmark(TRKB).isEmpty());
        assertEquals(List.of("keep term:trkb ", "remove term:trkb "), store.done);
    }

    @Test
    void theNewestChangeComesFirst() {
        marks.bookmark(TRKB, true, NOBODY);
        marks.write(ERK, "one");
        marks.written(ERK);
        marks.write(TRKB, "two");
        assertEquals(List.of("two", "one", ""), marks.all().stream().map(Mark::text).toList());
        List<Place> places = Place.of(marks.all());
        assertEquals(List.of("term:trkb", "step:erk"), places.stream().map(Place::route).toList());
        assertTrue(places.getFirst().bookmark().isPresent());
        assertEquals("two", places.getFirst().notes().getFirst().text());
    }

    @Test
    void whatIsWrittenInOneGoIsUndoneAsOne() {
        marks.write(TRKB, "before");
        marks.written(TRKB);
        marks.write(TRKB, "a");
        marks.write(TRKB, "a b");
        marks.write(TRKB, "a b c  \n");
        marks.written(TRKB);
        assertEquals(Optional.of("a b c"), marks.note(TRKB).map(OwnNote::text));
        assertTrue(marks.undo().isPresent());
        assertEquals(Optional.of("before"), marks.note(TRKB).map(OwnNote::text));
        assertEquals(List.of("undo a b c", "undo a b", "undo a"),
                store.done.stream().filter(done -> done.startsWith("undo")).toList());
        assertTrue(marks.undo().isPresent());
        assertTrue(marks.note(TRKB).isEmpty());
        assertTrue(marks.undo().isEmpty());
    }

    @Test
    void aNoteKeepsItsIdAndWhenItWasMade() {
        marks.write(TRKB, "one");
        OwnNote first = marks.note(TRKB).orElseThrow();
        marks.write(TRKB, "two");
        OwnNote second = marks.note(TRKB).orElseThrow();
        assertEquals(first.id(), second.id());
        assertEquals(first.created(), second.created());
        assertTrue(second.changed().isAfter(first.changed()));
    }

    @Test
    void aBlankNoteIsNone() {
        marks.write(TRKB, " \n ");
        assertEquals(List.of(), store.done);
        marks.write(TRKB, "something");
        marks.write(TRKB, "");
        assertTrue(marks.note(TRKB).isEmpty());
        marks.written(TRKB);
        marks.undo();
        assertTrue(marks.note(TRKB).isEmpty(), "it began without one");
    }

    @Test
    void whatWasNotChangedIsNotKeptAgain() {
        marks.write(TRKB, "one");
        marks.write(TRKB, "one\n");
        assertEquals(1, store.done.size());
    }

    @Test
    void aNoteIsCutAtItsGreatestLength() {
        marks.write(TRKB, "x".repeat(Marks.LONGEST - 1) + "\uD83E\uDDE0");
        assertEquals(Marks.LONGEST - 1, marks.note(TRKB).orElseThrow().text().length(), "no half of a character");
    }

    @Test
    void aRemovalIsNotUndoneOverSomethingNewer() {
        List<Change> done = new ArrayList<>();
        marks.bookmark(TRKB, true, done::add);
        marks.bookmark(TRKB, false, done::add);
        marks.bookmark(TRKB, true, done::add);
        assertFalse(marks.undo(done.get(1)));
        assertTrue(marks.undo(done.get(2)));
        assertFalse(marks.undo(done.get(2)), "twice is once");
        assertTrue(marks.undo(done.get(1)));
        assertTrue(marks.bookmark(TRKB).isPresent());
    }

    @Test
    void allThatIsAtAPlaceIsRemovedAndBroughtBackTogether() {
        marks.bookmark(TRKB, true, NOBODY);
        marks.write(TRKB, "note");
        marks.written(TRKB);
        marks.clear("term:trkb", NOBODY);
        assertEquals(List.of(), marks.all());
        marks.undo();
        assertEquals(2, marks.all().size());
    }

    @Test
    void whatIsAskedForBeforeItIsOpenIsDoneThen() {
        store.slow = true;
        marks.bookmark(TRKB, true, NOBODY);
        marks.write(ERK, "note");
        assertEquals(List.of(), store.done);
        store.answer();
        assertTrue(marks.bookmark(TRKB).isPresent());
        assertEquals(2, store.done.size());
    }

    @Test
    void lookingMakesNothingAndOpeningDoes() {
        boolean[] looked = {false};
        marks.look(() -> looked[0] = true);
        assertTrue(looked[0]);
        assertEquals(0, store.opened);
        marks.bookmark(TRKB, true, NOBODY);
        assertEquals(1, store.opened);
    }

    @Test
    void whatBecomesOtherOutsideIsShown() {
        int[] told = {0};
        marks.bookmark(TRKB, true, NOBODY);
        marks.onChange(() -> told[0]++);
        store.reader.accept(List.of(new OwnNote(UUID.randomUUID(), "step:erk", "imported", clock.instant(),
                clock.instant())));
        assertEquals(1, told[0]);
        assertTrue(marks.bookmark(TRKB).isEmpty());
        assertEquals(Optional.of("imported"), marks.note(ERK).map(OwnNote::text));
        assertTrue(marks.undo().isEmpty(), "what was done before is no more");
    }

    @Test
    void whatIsBeingWrittenIsKeptWhereverItEnds() {
        marks.bookmark(TRKB, true, NOBODY);
        marks.write(ERK, "kept");
        marks.draft(ERK, "kept and more");
        marks.draft(TRKB, "new");
        marks.close();
        assertTrue(store.done.containsAll(List.of("keep step:erk kept and more", "keep term:trkb new")),
                store.done.toString());
        marks.write(ERK, "too late");
        assertFalse(store.done.contains("keep step:erk too late"));
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }

    /** Notes what it is asked to keep. */
    private static final class Kept implements MarkStore {
        private final List<String> done = new ArrayList<>();
        private Consumer<List<Mark>> reader = _ -> {};
        private boolean slow;
        private int opened;

        @Override
        public void open(Consumer<List<Mark>> then) {
            opened++;
            reader = then;
            if (!slow) {
                answer();
            }
        }

        @Override
        public void look(Consumer<List<Mark>> then, Runnable nothing) {
            nothing.run();
        }

        void answer() {
            reader.accept(List.of());
        }

        @Override
        public Runnable keep(Mark mark) {
            return did("keep", mark);
        }

        @Override
        public Runnable remove(Mark mark) {
            return did("remove", mark);
        }

        private Runnable did(String what, Mark mark) {
            done.add(what + " " + mark.route() + " " + mark.text());
            return () -> done.add("undo " + mark.text());
        }
    }
}
