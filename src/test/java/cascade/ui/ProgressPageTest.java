package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.practice.Confidence;
import cascade.practice.Notebook;
import cascade.practice.Notebooks;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.ui.kit.Page;
import cascade.unit.UnitIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about progress, with answers of which it is known by hand what they come to. */
class ProgressPageTest {
    private static final Instant NOW = TestWindowServices.NOON.instant();
    private static final List<Item> ITEMS = Items.of(new UnitIndex(App.bundled()), "compare");

    private final List<Past> past = new ArrayList<>();
    private final AtomicReference<Notebook> notebook = new AtomicReference<>();
    private App app;

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void withoutAnswersItSaysWhatIsMissing() throws Exception {
        open();
        assertTrue(app.shows(Messages.text("progress.none")));
        assertTrue(app.shows(Messages.text("progress.due.missing")));
        assertTrue(app.shows(Messages.count("progress.held.missing", 0, 10)));
        assertTrue(app.shows(Messages.count("progress.sure.missing", 0, 10)));
        assertTrue(app.shows("Not asked yet"));
        assertEquals(List.of(), app.styled("figure-mark"), "no empty plot");
    }

    @Test
    void whatItSaysIsWhatTheAnswersComeTo() throws Exception {
        // Twelve were learned ten days ago, for ten days: 0.9 was predicted of each. Nine were remembered, three not.
        for (int i = 0; i < 12; i++) {
            learn(i, 10, Confidence.THINK_SO);
        }
        for (int i = 0; i < 12; i++) {
            boolean kept = i < 9;
            answer(i, NOW.minusSeconds(3600 - i), kept, i < 10 ? Confidence.SURE : Confidence.GUESS,
                    kept ? memory(Phase.REVIEW, 20, 0, Duration.ofDays(i < 4 ? 3 : 5))
                            : memory(Phase.RELEARNING, 2, 0, Duration.ofMinutes(-5)));
        }
        open();
        // Nine would be remembered now; the three that were missed would not.
        assertTrue(app.shows(Messages.text("progress.stands", 12, ITEMS.size(), 9)));
        assertTrue(app.shows(Messages.count("progress.ahead", 12)));
        assertEquals(List.of("3", "4", "5"), app.styled("figure-value").stream().map(App::words).filter(
                word -> !word.contains("%") && !word.isEmpty()).toList());
        // Three today, four in three days, five in five.
        assertTrue(app.mentions("Today, Sun: 3, In 3 days, Wed: 4, In 5 days, Fri: 5"));
        // Wilson's interval for 9 of 12 is 0.468 to 0.911, in which the 0.90 that are wanted lie.
        assertTrue(app.shows(Messages.text("progress.held.fits", 9, 12, "90 %")));
        assertTrue(app.mentions("75 % were remembered, the true share lies between 47 % and 91 %; wanted are 90 %, "
                + "predicted were 90 %."));
        // Sure ten times and right nine times, a guess twice and never right, and twelve times right when thinking so.
        assertTrue(app.shows("When you were sure, you were right 9 of 10 times."));
        assertTrue(app.shows("A guess: 0 of 2 answers right"));
        assertTrue(app.shows("I think so: 12 of 12 answers right"));
        assertTrue(app.shows("Sure: 9 of 10 answers right"));
        assertTrue(app.shows(Messages.text("progress.different")));
        assertTrue(app.shows(ITEMS.get(9).prompt()), "the tenth was missed, though surely");
        assertFalse(app.shows(ITEMS.get(10).prompt()), "the eleventh was a guess");
        assertEquals(1, app.all(node -> App.words(node).startsWith("See “")).size());
        // The same as a table.
        app.click(Messages.text("figure.table-of", Messages.text("progress.sure")));
        assertTrue(app.shows("90 %, 9 of 10"));
        assertTrue(app.shows("60 % to 98 %"), "Wilson's interval for 9 of 10");
    }

    @Test
    void itsFiguresAreSaved(@TempDir Path folder) throws Exception {
        learnMany();
        open();
        for (String figure : List.of("progress.due", "progress.held", "progress.sure")) {
            Path file = folder.resolve(figure + ".svg");
            app.desktop().answer(file);
            app.click(Messages.text("figure.save-of", Messages.text(figure)));
            String svg = Files.readString(file);
            assertTrue(svg.contains("<svg") && svg.contains(Messages.text(figure)), figure);
        }
        assertTrue(Files.readString(folder.resolve("progress.due.svg")).contains("Today"));
    }

    @Test
    void howMuchIsWantedIsSetByKeyboardAndKept() throws Exception {
        open();
        Slider slider = (Slider) app.all(Slider.class::isInstance).getFirst();
        assertTrue(app.mentions("90 % is the usual choice"));
        app.focus(slider);
        app.press(KeyCode.RIGHT);
        app.press(KeyCode.RIGHT);
        assertEquals(0.92, App.fx(() -> notebook.get().retention()), 1e-9);
        assertTrue(app.shows("92 %"));
        assertTrue(app.mentions("At 92 %, what usually comes back after 10 days comes back after"));
        app.press(KeyCode.END);
        assertEquals(0.95, App.fx(() -> notebook.get().retention()), 1e-9);
        app.press(KeyCode.HOME);
        assertEquals(0.80, App.fx(() -> notebook.get().retention()), 1e-9);
    }

    @Test
    void theWayBackLeadsToTheStartAndFromALinkBackToThePage() throws Exception {
        learn(0, 10, Confidence.SURE);
        answer(0, NOW.minusSeconds(60), false, Confidence.SURE, memory(Phase.RELEARNING, 2, 0, Duration.ofMinutes(9)));
        open();
        app.click(Messages.text("practice.again"));
        assertTrue(app.shows(Messages.text("practice.lead")));
        app.click(Messages.text("progress.open"));
        app.click(app.all(node -> App.words(node).startsWith("See “")).getFirst());
        assertFalse(app.shows(Messages.text("progress.title")));
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(app.shows(Messages.text("progress.strength")), "back on the page");
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(app.shows(Messages.text("practice.lead")), "back at the start");
    }

    @Test
    void nothingIsCutOffOrUnnamedAtAnySize() throws Exception {
        learnMany();
        open();
        for (int text : List.of(100, 200)) {
            App.fx(() -> {
                app.settings().textSize().set(text);
                return null;
            });
            app.resize(800, 600);
            for (Node node : app.all(_ -> true)) {
                if (node instanceof javafx.scene.text.Text shown && !shown.getText().isBlank()) {
                    assertEquals(Optional.empty(), App.fx(() -> Clipping.fault(shown, app.scene())));
                    assertEquals(Optional.empty(), App.fx(() -> Contrast.fault(shown)));
                }
                assertFalse(node.isFocusTraversable() && App.words(node).isBlank(), node + " has no name");
                assertEquals(Optional.empty(), App.fx(() -> Words.of(app.unit()).fault(node)));
            }
        }
    }

    private void learnMany() {
        for (int i = 0; i < 60; i++) {
            learn(i, 10, Confidence.values()[i % 3]);
            answer(i, NOW.minusSeconds(3600 - i), i % 4 > 0, Confidence.values()[i % 3],
                    memory(i % 4 > 0 ? Phase.REVIEW : Phase.RELEARNING, 20, 0, Duration.ofDays(i % 20)));
        }
    }

    private void learn(int item, int daysAgo, Confidence sure) {
        answer(item, NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(3600 - item), true, sure,
                memory(Phase.REVIEW, 10, daysAgo, Duration.ofDays(10)));
    }

    private void answer(int item, Instant at, boolean right, Confidence sure, Memory after) {
        past.add(new Past(ITEMS.get(item).id(), at, "", right ? 1 : 0, Optional.of(sure),
                right ? Rating.GOOD : Rating.AGAIN, after, Duration.ofSeconds(20)));
    }

    private static Memory memory(Phase phase, double stability, int daysAgo, Duration dueAfter) {
        Instant last = NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(3600);
        return new Memory(phase, stability, 5, Optional.of(last.plus(dueAfter)), Optional.of(last), 0, 2, 0, 0);
    }

    private void open() throws Exception {
        Notebooks notebooks = Studied.of(past);
        notebooks.open(notebook::set);
        app = App.startWith(notebooks);
        app.click("Practice");
        app.click(Messages.text("progress.open"));
        assertTrue(app.styled("page").stream().anyMatch(Page.class::isInstance));
    }
}
