package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.practice.Custody;
import cascade.practice.Notebook;
import cascade.study.Csv;
import cascade.study.GivenAnswers;
import cascade.study.KeptNotebooks;
import cascade.ui.frame.Settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A learner looks after all study data on the page that the Practice tab has for that. */
class StudyDataPageTest {
    private final Path folder;
    private final Path store;
    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final KeptNotebooks notebooks;
    private App app;

    StudyDataPageTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = folder.resolve("study/unit.db");
        this.notebooks = new KeptNotebooks(store, Clock.systemUTC(), "1.0", Platform::runLater, words::add,
                faults::add);
    }

    @BeforeEach
    void openThePage() throws Exception {
        GivenAnswers.in(store, 12);
        app = App.startWith(notebooks);
        app.click("Practice");
        come();
        app.click(Messages.text("data.title"));
        come();
    }

    @AfterEach
    void nothingWentWrong() {
        app.close();
        notebooks.close();
        assertEquals(List.of(), faults);
    }

    /** Waits until all that was asked of the study data has been answered, and what that asked for too. */
    private void come() {
        CompletableFuture<Notebook> opened = new CompletableFuture<>();
        App.fx(() -> {
            notebooks.open(opened::complete);
            return true;
        });
        Custody custody = opened.join().custody();
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Custody.Holdings> looked = new CompletableFuture<>();
            App.fx(() -> {
                custody.look(looked::complete);
                return true;
            });
            looked.join();
        }
        app.frame(javafx.util.Duration.millis(16));
    }

    private void press(String key) {
        app.click(Messages.text(key));
        come();
    }

    private void assertAnswers(int many) {
        assertTrue(app.shows(Messages.count("data.kept", many)),
                "not " + many + " answers");
    }

    @Test
    void itSaysWhereTheyAreAndHowManyAnswersThereAre() {
        assertAnswers(12);
        TextField place = (TextField) app.styled("data-place").getFirst();
        assertEquals(store.toString(), App.fx(place::getText));
        assertFalse(place.isEditable());
        press("practice.again");
        assertTrue(app.shows(Messages.text("practice.length", 5)));
    }

    @Test
    void aLearnerStartsOverAndTakesItBack() {
        press("data.reset");
        assertTrue(app.shows(Messages.text("data.reset.ask", Messages.count("study.answers", 12))));
        press("data.no");
        assertAnswers(12);
        press("data.reset");
        app.click(Messages.text("data.reset"), "primary");
        come();
        assertAnswers(0);
        assertTrue(app.shows(Messages.text("data.reset.done")));
        assertTrue(app.find(Messages.text("data.log")).isDisabled(), "nothing is to be taken elsewhere");
        press("practice.undo");
        assertAnswers(12);
        assertTrue(app.shows(Messages.text("data.taken-back")));
        assertFalse(app.shows(Messages.text("practice.undo")));
    }

    @Test
    void aLearnerImportsACopyAndTakesItBack() {
        Path other = folder.resolve("other.db");
        GivenAnswers.in(other, 5);
        app.desktop().answerToOpen(other);
        press("data.import");
        assertTrue(app.shows(Messages.text("data.import.ask", "other.db", Messages.count("study.answers", 5),
                Messages.count("study.answers", 12))));
        assertAnswers(12);
        press("data.import.yes");
        assertAnswers(5);
        press("practice.undo");
        assertAnswers(12);
    }

    @Test
    void whatIsNoCopyIsNotImported() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "a letter");
        app.desktop().answerToOpen(letter);
        press("data.import");
        assertTrue(app.shows(Messages.text("study.import.unfit", letter)));
        assertFalse(app.shows(Messages.text("data.import.yes")));
        assertAnswers(12);
    }

    @Test
    void aLearnerGoesBackToAnEarlierStateByKeyboardAlone() {
        assertEquals(1, app.styled("data-row").size());
        Path other = folder.resolve("other.db");
        GivenAnswers.in(other, 5);
        app.desktop().answerToOpen(other);
        app.focus(app.find(Messages.text("practice.again")));
        tabTo(Messages.text("data.import"));
        app.press(KeyCode.ENTER);
        come();
        assertEquals(Messages.text("data.import.yes"), App.words(app.focused().orElseThrow()));
        app.press(KeyCode.ENTER);
        come();
        assertEquals(Messages.text("practice.undo"), App.words(app.focused().orElseThrow()));
        assertAnswers(5);
        tabTo(Messages.text("data.back"));
        app.press(KeyCode.ENTER);
        come();
        assertEquals(Messages.text("data.back.yes"), App.words(app.focused().orElseThrow()));
        app.press(KeyCode.ENTER);
        come();
        assertAnswers(12);
    }

    private void tabTo(String words) {
        for (int i = 0; i < 60 && !words.equals(App.words(app.focused().orElseThrow())); i++) {
            app.press(KeyCode.TAB);
        }
        assertEquals(words, App.words(app.focused().orElseThrow()));
    }

    @Test
    void everythingIsTakenElsewhere() throws IOException {
        Path copy = folder.resolve("copy.db");
        app.desktop().answer(copy);
        press("data.copy");
        assertTrue(app.shows(Messages.text("save.saved", copy)));
        assertEquals(12, GivenAnswers.count(copy));
        Path csv = folder.resolve("log.csv");
        app.desktop().answer(csv);
        press("data.log");
        assertEquals(12, Csv.rows(Files.readString(csv)).size());
        Path cards = folder.resolve("cards.apkg");
        app.desktop().answer(cards);
        press("data.cards");
        assertTrue(Files.size(cards) > 10_000);
        Path text = folder.resolve("cards.txt");
        app.desktop().answer(text);
        press("data.cards-text");
        assertTrue(Files.readString(text).startsWith("#separator:tab"));
    }

    @Test
    void aCopyWhoseNameLacksItsEndingReplacesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("copy.db"), "mine");
        app.desktop().answer(folder.resolve("copy"));
        press("data.copy");
        assertTrue(app.shows(Messages.text("save.exists", there)));
        assertEquals("mine", Files.readString(there));
    }

    static Stream<Arguments> looks() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK).flatMap(
                theme -> Stream.of(Arguments.of(theme, 800, 600, 100), Arguments.of(theme, 1280, 800, 100),
                        Arguments.of(theme, 800, 600, 200)));
    }

    @ParameterizedTest(name = "{0} {1}×{2} at {3} %")
    @MethodSource("looks")
    void nothingOfItIsCutOffOrTooFaint(ThemeChoice theme, int width, int height, int text) {
        App.fx(() -> {
            app.settings().theme().set(theme);
            app.settings().textSize().set(text);
            return true;
        });
        app.resize(width, height);
        TreeSet<String> found = new TreeSet<>();
        look(found);
        press("data.reset");
        look(found);
        app.click(Messages.text("data.reset"), "primary");
        come();
        look(found);
        assertEquals(new TreeSet<>(), found);
    }

    private void look(TreeSet<String> found) {
        App.fx(() -> {
            for (Node node : Nodes.visible(app.scene().getRoot())) {
                if (node.isFocusTraversable() && App.words(node).isBlank()) {
                    found.add("no name: " + node);
                }
                if (node instanceof Text shown && !shown.getText().isBlank()) {
                    Contrast.fault(shown).ifPresent(fault -> found.add("contrast " + fault));
                    if (!shown.getText().equals(store.toString())) {
                        // A path has no blanks to wrap at: its field scrolls.
                        Clipping.fault(shown, app.scene()).ifPresent(fault -> found.add("clipped " + fault));
                    }
                }
            }
            return true;
        });
    }
}
