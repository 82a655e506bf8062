package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Answered;
import cascade.practice.Confidence;
import cascade.practice.Known;
import cascade.practice.Notebook;
import cascade.practice.Past;
import cascade.practice.Session;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is known when the notebook is opened again. */
class KeptNotebooksTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

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
    void theFileIsOpenBeforeWhatIsKnownIsRead() {
        try (KeptNotebooks notebooks = open()) {
            List<String> came = new CopyOnWriteArrayList<>();
            CompletableFuture<Notebook> known = new CompletableFuture<>();
            notebooks.whenOpen(() -> {
                came.add("open");
                notebooks.whenOpen(() -> came.add("open already"));
            });
            notebooks.open(notebook -> {
                came.add("known");
                known.complete(notebook);
            });
            known.join();
            assertEquals(List.of("open", "open already", "known"), came);
        }
    }

    @Test
    void theHistoryIsAsItWasAnswered() {
        Answered answered = answer("b");
        try (KeptNotebooks notebooks = open()) {
            keep(notebook(notebooks), answered);
        }
        try (KeptNotebooks again = open()) {
            Past past = history(notebook(again)).getFirst();
            assertEquals("item", past.item());
            assertEquals("b", past.answer());
            assertEquals(answered.after(), past.after());
            assertEquals(answered.sure(), past.sure());
            assertFalse(past.isRemembered());
        }
    }

    @Test
    void howWellOneWantsToRememberIsKept() {
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            assertEquals(0.90, notebook.retention());
            notebook.setRetention(0.85);
        }
        try (KeptNotebooks again = open()) {
            assertEquals(0.85, notebook(again).retention());
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        KeptNotebooks notebooks = open();
        keep(notebook(notebooks), answer("a"));
        notebooks.close();
        notebooks.close();
        try (KeptNotebooks again = open()) {
            assertEquals(1, history(notebook(again)).size());
        }
    }

    @Test
    void anAnswerIsKnownWhenTheNotebookIsOpenedAgain() {
        Answered answered = answer("b");
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            assertTrue(notebook.lasts());
            keep(notebook, answered);
        }
        assertTrue(Files.isRegularFile(file()));
        try (KeptNotebooks again = open()) {
            Known known = notebook(again).known(NOW, ZoneOffset.UTC);
            assertEquals(Map.of("item", answered.after()), known.memories());
            assertEquals(Set.of("item"), known.sureButWrong());
            assertEquals(1, known.newToday());
        }
    }

    @Test
    void whatWasTakenBackIsNotKnownAgain() {
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            Answered answered = answer("a");
            keep(notebook, answered);
            notebook.takeBack(answered);
            assertEquals(Known.NOTHING, notebook.known(NOW, ZoneOffset.UTC));
        }
        try (KeptNotebooks again = open()) {
            assertEquals(Known.NOTHING, notebook(again).known(NOW, ZoneOffset.UTC));
        }
    }

    private KeptNotebooks open() {
        return new KeptNotebooks(file(), CLOCK, "1.0", Runnable::run, words::add, faults::add);
    }

    private Path file() {
        return folder.resolve("study").resolve("unit.db");
    }

    private static Notebook notebook(KeptNotebooks notebooks) {
        CompletableFuture<Notebook> opened = new CompletableFuture<>();
        notebooks.open(opened::complete);
        return opened.join();
    }

    private static void keep(Notebook notebook, Answered answered) {
        CompletableFuture<Boolean> kept = new CompletableFuture<>();
        notebook.keep(answered, () -> kept.complete(true));
        kept.join();
    }

    private static List<Past> history(Notebook notebook) {
        CompletableFuture<List<Past>> history = new CompletableFuture<>();
        notebook.history(history::complete);
        return history.join();
    }

    static Answered answer(String option) {
        Route about = new Route(Route.Kind.TERM, "bdnf");
        Item item = new Item("item", Source.TERM, "What?",
                new Task.Choose(List.of(option("a", true), option("b", false), option("c", false)), false), "So.",
                List.of("ref"), List.of(about), Set.of(about), Optional.empty());
        return new Session(List.of(item), Map.of(), new Scheduler(Parameters.PUBLISHED), CLOCK).answer(
                new Answer.Chosen(Set.of(option)), Optional.of(Confidence.SURE));
    }

    private static Option option(String id, boolean right) {
        return new Option(id, "Says " + id, right, right ? "" : "No.", List.of("ref"), Optional.empty());
    }
}
