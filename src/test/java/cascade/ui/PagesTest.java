package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.ui.kit.Page;
import cascade.unit.Verdict;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** What is alike on all pages: fields, segments, notices, lists. */
class PagesTest extends OpenApp {
    @Test
    void typingInTheGlossaryGoesIntoItsField() {
        app.click("Glossary");
        app.type("trkb");
        assertEquals("trkb", typed());
        assertTrue(app.styled("term-card").size() < app.unit().terms().size(), "and narrows the list");
    }

    @Test
    void slashReachesTheFieldOfTheGlossaryAndIsNotTyped() {
        app.click("Glossary");
        app.focus(app.styled("term-card").getFirst());
        app.press(KeyCode.SLASH);
        assertTrue(app.focused().orElseThrow() instanceof TextField);
        assertEquals("", typed());
        app.type("ca2+");
        assertEquals("ca2+", typed());
    }

    @Test
    void noCaretBlinksInAFieldThatIsTypedInto() {
        app.click("Glossary");
        app.press(KeyCode.SLASH);
        app.type("trkb");
        app.press(KeyCode.BACK_SPACE);
        app.press(KeyCode.LEFT);
        assertEquals("trk", typed());
        assertEquals(List.of(), App.fx(Restless::animations));
    }

    private String typed() {
        Node field = app.find("Find a term");
        return App.fx(((TextField) field)::getText);
    }

    @Test
    void segmentsStandInOneRowWhereThereIsRoomAtEveryTextSize() {
        for (int size : List.of(80, 90, 100, 110, 125)) {
            write(size);
            for (String tab : List.of("tab:evidence", "step:" + app.unit().pathway().steps().getFirst().id())) {
                app.go(tab);
                for (Node segments : app.styled("segments")) {
                    double box = App.fx(() -> segments.getLayoutBounds().getHeight());
                    double one = App.fx(() -> segments.lookup(".segment").getLayoutBounds().getHeight());
                    assertTrue(box < one * 1.7, tab + " at " + size + " %: " + box + " for segments of " + one);
                }
            }
        }
    }

    @Test
    void whatWasDoneIsToldForAWhile() {
        tell("It is saved.");
        assertTrue(app.mentions("It is saved."));
        app.pass(Duration.seconds(4));
        assertTrue(app.mentions("It is saved."), "long enough to be read");
        app.pass(Duration.seconds(5));
        assertFalse(app.mentions("It is saved."));
    }

    @Test
    void aNoticeStaysWhileTheReaderIsAtIt() {
        tell("It is saved.");
        app.focus(app.styled("notice").getFirst().lookup(".icon-button"));
        app.pass(Duration.seconds(30));
        assertTrue(app.mentions("It is saved."));
        app.press(KeyCode.SPACE);
        assertFalse(app.mentions("It is saved."));
        assertTrue(app.focused().isPresent(), "something has the focus then");
    }

    @Test
    void whatWentWrongStaysUntilItIsClosed() {
        App.fx(() -> {
            app.shell().warn("It could not be saved.");
            return null;
        });
        app.pass(Duration.minutes(5));
        assertTrue(app.mentions("It could not be saved."));
        app.click(app.styled("notice").getFirst().lookup(".icon-button"));
        assertFalse(app.mentions("It could not be saved."));
    }

    @Test
    void aNoticeLiesOverNothingAndIsNotToldTwice() {
        for (int size : List.of(80, 100, 200)) {
            write(size);
            app.go("step:" + app.unit().pathway().steps().getFirst().id());
            tell("It is saved.");
            tell("It is saved.");
            assertEquals(1, app.styled("notice").size());
            Bounds notice = bounds(app.styled("notice").getFirst());
            for (Node part : app.all(node -> node instanceof javafx.scene.control.ButtonBase
                    && !node.getStyleClass().contains("icon-button"))) {
                assertFalse(bounds(part).intersects(notice), part + " at " + size + " %");
            }
            app.pass(Duration.seconds(9));
        }
    }

    private static Bounds bounds(Node node) {
        return App.fx(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void theListOfKeysNeedNotScrollWhereThereIsRoom() {
        // As large a window as 1225 to 900 px at 100 %.
        write(80);
        app.press(KeyCode.F1);
        Page page = (Page) app.styled("help-panel").getFirst().lookup(".page");
        double high = App.fx(() -> page.getContent().getLayoutBounds().getHeight());
        double room = App.fx(() -> page.getViewportBounds().getHeight());
        assertTrue(high <= room + 1, "it is " + high + " px high, in " + room);
        assertTrue(app.mentions("Find a term"));
    }

    @Test
    void theVerdictsAreExplainedInTheWordsOfTheirChips() {
        String lead = app.unit().claimsLead().toLowerCase(Locale.ROOT);
        for (Verdict verdict : List.of(Verdict.UNSUPPORTED, Verdict.UNTESTED, Verdict.WRONG)) {
            assertTrue(lead.contains("*" + Messages.word(verdict).toLowerCase(Locale.ROOT) + "*"), lead);
        }
    }

    @Test
    void rowsThatWereOpenedAndClosedAreLetGo() {
        app.go("study:" + app.unit().studies().getFirst().id());
        List<WeakReference<Node>> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Node row = app.styled("table-row").getFirst();
            rows.add(new WeakReference<>(row));
            app.focus(row);
            app.press(KeyCode.ENTER);
        }
        // The one that is shown, and the one that JavaFX last gave the focus.
        app.await("the rows before are gone", () -> {
            System.gc();
            return rows.stream().filter(row -> row.get() != null).count() <= 2;
        });
    }

    private void tell(String message) {
        App.fx(() -> {
            app.shell().tell(message);
            return null;
        });
        app.pass(Duration.millis(32));
    }

    private void write(int size) {
        App.fx(() -> {
            app.settings().textSize().set(size);
            return null;
        });
        app.pass(Duration.millis(32));
    }
}
