package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Custody;
import cascade.practice.Custody.Change;
import cascade.practice.Custody.Earlier;
import cascade.practice.Custody.Found;
import cascade.practice.Custody.Holdings;
import cascade.practice.Known;
import cascade.practice.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner does with all study data at once, and takes back. */
class KeptCustodyTest {
    private final StudyFolder at;
    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    KeptCustodyTest(@TempDir Path folder) {
        this.at = new StudyFolder(folder);
    }

    private KeptNotebooks open() {
        return new KeptNotebooks(at.file(), at.clock(), "1.0", Runnable::run, words::add, faults::add);
    }

    private static <T> T come(Consumer<Consumer<T>> asked) {
        CompletableFuture<T> came = new CompletableFuture<>();
        asked.accept(came::complete);
        return came.join();
    }

    private static Notebook notebook(KeptNotebooks notebooks) {
        return come(notebooks::open);
    }

    private static Custody.Lasting custody(Notebook notebook) {
        return assertInstanceOf(Custody.Lasting.class, notebook.custody());
    }

    private static Change.Done done(Consumer<Consumer<Change>> change) {
        return assertInstanceOf(Change.Done.class, KeptCustodyTest.<Change>come(change));
    }

    private static Set<String> known(Notebook notebook) {
        return notebook.known(Answers.BEGIN, ZoneOffset.UTC).memories().keySet();
    }

    private static long answers(Custody custody) {
        return KeptCustodyTest.<Holdings>come(custody::look).answers();
    }

    /** As after a sitting: answers of which each left its item learned. */
    private int learned(String prefix, int many) {
        try (StudyData data = at.ready()) {
            for (int i = 0; i < many; i++) {
                data.append(Learned.next(prefix + i, at.clock().instant()));
            }
        }
        return many;
    }

    @Test
    void startingOverForgetsEveryAnswerAndIsTakenBack() {
        learned("item", 12);
        Change.Done reset;
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            Custody custody = custody(notebook);
            assertEquals(12, answers(custody));
            reset = done(custody::reset);
            assertEquals(Known.NOTHING, notebook.known(Answers.BEGIN, ZoneOffset.UTC));
            assertEquals(0, answers(custody));
            Change.Done back = done(reset.back()::take);
            assertEquals(12, known(notebook).size());
            assertEquals(12, answers(custody));
            done(back.back()::take);
            assertEquals(Set.of(), known(notebook));
        }
        try (KeptNotebooks notebooks = open()) {
            assertEquals(0, answers(notebook(notebooks).custody()));
        }
        assertEquals(List.of(), words);
        assertEquals(List.of(), faults);
    }

    @Test
    void whatThereWasBeforeAFreshStartIsAmongTheEarlierStates() {
        learned("item", 3);
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            notebook.keep(KeptNotebooksTest.answer("a"), () -> {});
            Custody.Lasting custody = custody(notebook);
            done(custody::reset);
            List<Earlier> earlier = KeptCustodyTest.<Holdings>come(custody::look).earlier();
            assertTrue(earlier.stream().anyMatch(state -> state.answers() == 4), earlier.toString());
        }
    }

    @Test
    void whatIsBroughtInIsKnownAtOnceAndWhatWasBeforeIsKnownAgainWhenItIsTakenBack() {
        learned("old", 3);
        Path copy = at.folder().resolve("copy.db");
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            notebook.setRetention(0.85);
            CompletableFuture<Boolean> written = new CompletableFuture<>();
            custody(notebook).copyTo(copy, false, () -> written.complete(true), written::completeExceptionally);
            assertTrue(written.join());
            notebook.setRetention(0.95);
        }
        learned("new", 5);
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            Custody.Lasting custody = custody(notebook);
            assertEquals(new Found.Fit(3), KeptCustodyTest.<Found>come(then -> custody.examine(copy, then)));
            Change.Done brought = done(then -> custody.bringIn(copy, then));
            assertEquals(Set.of("old0", "old1", "old2"), known(notebook));
            assertEquals(0.85, notebook.retention());
            done(brought.back()::take);
            assertEquals(8, known(notebook).size());
            assertEquals(0.95, notebook.retention());
        }
        try (KeptNotebooks notebooks = open()) {
            assertEquals(8, known(notebook(notebooks)).size());
        }
        assertEquals(List.of(), words);
    }

    @Test
    void whatIsNoCopyIsRefusedAndNothingIsForgotten() throws IOException {
        learned("item", 4);
        Path letter = Files.writeString(at.folder().resolve("letter.db"), "a letter");
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            Custody.Lasting custody = custody(notebook);
            Found.Unfit unfit = assertInstanceOf(Found.Unfit.class,
                    KeptCustodyTest.<Found>come(then -> custody.examine(letter, then)));
            Change.Refused refused = assertInstanceOf(Change.Refused.class,
                    KeptCustodyTest.<Change>come(then -> custody.bringIn(letter, then)));
            assertEquals(unfit.word(), refused.word());
            assertEquals(4, known(notebook).size());
        }
    }

    @Test
    void aCopyReplacesNothingUnlessItMay() throws IOException {
        learned("item", 4);
        Path mine = Files.writeString(at.folder().resolve("mine"), "mine");
        try (KeptNotebooks notebooks = open()) {
            Custody.Lasting custody = custody(notebook(notebooks));
            CompletableFuture<Throwable> failed = new CompletableFuture<>();
            custody.copyTo(mine, false, () -> failed.complete(new AssertionError("it was replaced")),
                    failed::complete);
            assertInstanceOf(FileAlreadyExistsException.class, failed.join());
            assertEquals("mine", Files.readString(mine));
            CompletableFuture<byte[]> log = new CompletableFuture<>();
            custody.reviewLog(log::complete, log::completeExceptionally);
            assertEquals(4, Csv.rows(new String(log.join(), StandardCharsets.UTF_8)).size());
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void backupsAreListedWithTheirTimesAndCanBeGoneBackTo() {
        learned("a", 3);
        Instant first = at.clock().instant();
        at.later(Duration.ofHours(2));
        learned("b", 4);
        Instant second = at.clock().instant();
        at.later(Duration.ofHours(2));
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            Custody.Lasting custody = custody(notebook);
            List<Earlier> earlier = KeptCustodyTest.<Holdings>come(custody::look).earlier();
            assertEquals(List.of(second, first), earlier.stream().map(Earlier::time).toList());
            assertEquals(List.of(7L, 3L), earlier.stream().map(Earlier::answers).toList());
            done(then -> custody.bringIn(earlier.getLast().file(), then));
            assertEquals(3, known(notebook).size());
        }
    }

    @Test
    void whatWasPutAsideAsDamagedIsListedAndWhatCanBeReadOfItCanBeGoneBackTo() throws IOException {
        learned("item", 300);
        byte[] bytes = Files.readAllBytes(at.file());
        for (int i = bytes.length / 3; i < bytes.length / 3 + 20_000; i++) {
            bytes[i] = (byte) (bytes[i] * 7 + 1);
        }
        Files.write(at.file(), bytes);
        at.later(Duration.ofHours(1));
        try (KeptNotebooks notebooks = open()) {
            Notebook notebook = notebook(notebooks);
            assertTrue(words.getFirst().startsWith("Your study data were damaged."), words.toString());
            Custody.Lasting custody = custody(notebook);
            assertEquals(300, answers(custody));
            Earlier aside = KeptCustodyTest.<Holdings>come(custody::look).earlier().stream().filter(
                    Earlier::damaged).findFirst().orElseThrow();
            assertEquals(at.clock().instant(), aside.time());
            assertTrue(aside.answers() > 50 && aside.answers() < 300, aside.toString());
            Change.Done went = done(then -> custody.bringIn(aside.file(), then));
            assertEquals(aside.answers(), answers(custody));
            assertEquals(aside.answers(), known(notebook).size());
            done(went.back()::take);
            assertEquals(300, answers(custody));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whileAnotherWindowHasThemOpenNothingIsBroughtIn() throws IOException {
        learned("item", 2);
        Path copy = at.folder().resolve("copy.db");
        try (KeptNotebooks notebooks = open(); StudyData window = at.ready()) {
            window.export(copy);
            Custody.Lasting custody = custody(notebook(notebooks));
            assertEquals("Another program has your study data open. Nothing was changed.", assertInstanceOf(
                    Change.Refused.class,
                    KeptCustodyTest.<Change>come(then -> custody.bringIn(copy, then))).word());
        }
    }

    @Test
    void aNotebookThatIsGoneWithTheWindowCanBeEmptiedAndFilledAgain() {
        Notebook notebook = Notebook.passing();
        Custody custody = notebook.custody();
        assertTrue(!(custody instanceof Custody.Lasting), "nothing else is offered");
        notebook.keep(KeptNotebooksTest.answer("b"), () -> {});
        assertEquals(1, answers(custody));
        Known before = notebook.known(Answers.BEGIN, ZoneOffset.UTC);
        Change.Done reset = done(custody::reset);
        assertEquals(0, answers(custody));
        assertEquals(Known.NOTHING, notebook.known(Answers.BEGIN, ZoneOffset.UTC));
        done(reset.back()::take);
        assertEquals(before, notebook.known(Answers.BEGIN, ZoneOffset.UTC));
        assertEquals(1, answers(custody));
    }
}
