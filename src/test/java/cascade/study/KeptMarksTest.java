package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.notes.Mark;
import cascade.notes.Marks;
import cascade.notes.OwnNote;
import cascade.unit.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was marked is there when the window is opened again; and opening a window makes nothing. */
class KeptMarksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Route TRKB = new Route(Route.Kind.TERM, "trkb");
    private static final Route ERK = new Route(Route.Kind.STEP, "erk");

    @TempDir
    Path folder;

    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    @AfterEach
    void nothingWentWrong() {
        assertEquals(List.of(), words);
        assertEquals(List.of(), faults);
    }

    @Test
    void whatWasMarkedIsThereAgain() {
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            marks.bookmark(TRKB, true, _ -> {});
            marks.write(ERK, "one");
            marks.write(ERK, "one two");
            marks.close();
        }
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            assertTrue(marks.bookmark(TRKB).isPresent());
            assertEquals(Optional.of("one two"), marks.note(ERK).map(OwnNote::text));
            assertEquals(2, marks.all().size());
        }
    }

    @Test
    void whatWasUndoneStaysUndone() {
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            marks.write(ERK, "stays");
            marks.written(ERK);
            marks.write(ERK, "stays and goes");
            marks.written(ERK);
            marks.bookmark(TRKB, true, _ -> {});
            marks.bookmark(TRKB, false, _ -> {});
            marks.undo();
            marks.bookmark(ERK, true, _ -> {});
            marks.undo();
            assertFalse(marks.bookmark(ERK).isPresent());
            assertTrue(marks.bookmark(TRKB).isPresent());
        }
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            assertTrue(marks.bookmark(TRKB).isPresent());
            assertFalse(marks.bookmark(ERK).isPresent());
            marks.write(ERK, "");
            marks.written(ERK);
            marks.undo();
            assertEquals(Optional.of("stays and goes"), marks.note(ERK).map(OwnNote::text));
        }
    }

    @Test
    void whatIsBeingWrittenIsKeptWhereTheSystemEndsTheProcess() {
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            marks.draft(ERK, "half a sent");
            // As the shutdown hook does, on a thread of its own.
            CompletableFuture.runAsync(marks::keepDrafts).join();
        }
        try (KeptNotebooks notebooks = notebooks()) {
            assertEquals(Optional.of("half a sent"), opened(notebooks).note(ERK).map(OwnNote::text));
        }
    }

    @Test
    void lookingMakesNoFile() {
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = new Marks(notebooks.marks(), CLOCK);
            CompletableFuture<Boolean> looked = new CompletableFuture<>();
            marks.look(() -> looked.complete(true));
            looked.join();
            assertEquals(List.of(), marks.all());
        }
        assertFalse(Files.exists(file().getParent()));
    }

    @Test
    void lookingReadsWhatThereIs() {
        whatWasMarkedIsThereAgain();
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = new Marks(notebooks.marks(), CLOCK);
            CompletableFuture<Boolean> looked = new CompletableFuture<>();
            marks.look(() -> looked.complete(true));
            looked.join();
            assertEquals(2, marks.all().size());
        }
    }

    @Test
    void afterAnImportTheNewOnesAreShown() throws IOException {
        Path exported = folder.resolve("elsewhere.cascade");
        try (StudyData other = StudyData.open(folder.resolve("other.db"), CLOCK).data().orElseThrow()) {
            other.keep(new OwnNote(new java.util.UUID(1, 2), "step:erk", "from elsewhere", CLOCK.instant(),
                    CLOCK.instant()));
            other.export(exported);
        }
        try (KeptNotebooks notebooks = notebooks()) {
            Marks marks = opened(notebooks);
            marks.bookmark(TRKB, true, _ -> {});
            CompletableFuture<List<Mark>> shown = new CompletableFuture<>();
            marks.onChange(() -> shown.complete(marks.all()));
            StudyData study = notebooks.data().orElseThrow();
            notebooks.write(study, () -> assertTrue(study.importFrom(exported) instanceof Imported.Done),
                    ((KeptMarks) notebooks.marks())::readAnew);
            assertEquals(List.of("from elsewhere"), shown.join().stream().map(Mark::text).toList());
        }
    }

    private KeptNotebooks notebooks() {
        return new KeptNotebooks(file(), CLOCK, "1.0", Runnable::run, words::add, faults::add);
    }

    private Path file() {
        return folder.resolve("study").resolve("unit.db");
    }

    private static Marks opened(KeptNotebooks notebooks) {
        Marks marks = new Marks(notebooks.marks(), CLOCK);
        CompletableFuture<Boolean> open = new CompletableFuture<>();
        marks.open(() -> open.complete(true));
        open.join();
        return marks;
    }
}
