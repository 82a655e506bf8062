package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.notes.Marks;
import cascade.notes.OwnNote;
import cascade.study.KeptNotebooks;
import cascade.ui.practice.PracticeScreen;
import cascade.unit.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Bookmarks and notes as a reader makes them and finds them again, kept in a file as in the window of a reader. */
class MarksInTheAppTest {
    private static final String NODE = "node:trkb-receptor";
    private static final Route TRKB = new Route(Route.Kind.NODE, "trkb-receptor");

    @TempDir
    Path folder;

    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private KeptNotebooks notebooks;
    private App app;

    @BeforeEach
    void open() throws TimeoutException {
        notebooks = new KeptNotebooks(folder.resolve("study").resolve("unit.db"), Clock.systemUTC(), "1.0",
                Platform::runLater, words::add, faults::add);
        app = App.startWith(notebooks.marks());
    }

    @AfterEach
    void close() {
        app.close();
        notebooks.close();
        assertEquals(List.of(), words);
        assertEquals(List.of(), faults);
    }

    private void reopen() throws TimeoutException {
        close();
        open();
        App.fx(() -> {
            marks().look(() -> {});
            return null;
        });
        until(() -> !marks().all().isEmpty());
    }

    @Test
    void aNodeIsBookmarkedByPointerAndThatIsThereAgain() throws TimeoutException {
        app.go(NODE);
        app.click(bookmarkButton());
        until(() -> marks().bookmark(TRKB).isPresent());
        assertEquals("Remove the bookmark: TrkB", App.words(bookmarkButton()));
        reopen();
        app.go(NODE);
        assertEquals("Remove the bookmark: TrkB", App.words(bookmarkButton()));
        app.click(bookmarkButton());
        assertEquals("Bookmark: TrkB", App.words(bookmarkButton()));
        assertTrue(app.mentions("Bookmark removed: TrkB."));
        app.click(Messages.text("marks.undo"));
        assertEquals("Remove the bookmark: TrkB", App.words(bookmarkButton()));
        assertFalse(app.mentions("Bookmark removed: TrkB."));
    }

    @Test
    void theKeyBookmarksWhatHasTheFocusAndAgainNotAnyMore() {
        app.go("tab:pathway");
        focusNode("trkb-receptor");
        app.press(KeyCode.B);
        until(() -> marks().bookmark(TRKB).isPresent());
        assertTrue(app.mentions("Bookmarked: TrkB."), "no button on screen shows it");
        app.press(KeyCode.B);
        assertTrue(marks().bookmark(TRKB).isEmpty());
        app.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(marks().bookmark(TRKB).isPresent());
    }

    @Test
    void aNoteIsWrittenByKeyAloneAndIsThereAgainInPlaceInTheListAndInTheSearch() throws TimeoutException {
        app.go("tab:pathway");
        focusNode("trkb-receptor");
        app.press(KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        assertEquals(NODE, app.route(), "the note is on its card");
        app.type("binds quagga");
        app.press(KeyCode.ENTER);
        app.type("twice");
        app.press(KeyCode.ESCAPE);
        assertTrue(app.styled("growing-area").isEmpty());
        assertTrue(app.shows("binds quagga\ntwice"));
        assertEquals(Optional.of("trkb-receptor"), app.focused().map(Node::getId), "the focus is where it was");

        reopen();
        app.go(NODE);
        assertTrue(app.shows("binds quagga\ntwice"));

        app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertTrue(app.shows(Messages.text("marks.title")));
        assertTrue(app.styled("own-note-text").stream().anyMatch(
                node -> in(node, "marks-panel") && App.words(node).startsWith("binds")));
        app.press(KeyCode.ESCAPE);

        app.go("tab:simple");
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.type("quagga");
        assertTrue(app.shows(Messages.text("marks.search")));
        app.press(KeyCode.ENTER);
        assertEquals(NODE, app.route());
    }

    @Test
    void aNoteIsKeptAfterAPauseAndWhenTheWindowCloses() throws TimeoutException {
        app.go("step:erk");
        app.press(KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        app.type("first");
        app.pass(Duration.seconds(2));
        assertEquals(Optional.of("first"), note("step:erk"));
        assertFalse(app.styled("growing-area").isEmpty(), "the reader goes on");
        app.type(" second");
        reopen();
        assertEquals(Optional.of("first second"), note("step:erk"));
    }

    @Test
    void goingElsewhereKeepsWhatWasWritten() {
        app.go("step:erk");
        app.press(KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        app.type("on the way");
        app.go("tab:compare");
        assertEquals(Optional.of("on the way"), note("step:erk"));
        app.go("step:erk");
        assertTrue(app.shows("on the way"));
    }

    @Test
    void aNoteThatIsRemovedComesBack() {
        write("step:erk", "a thought");
        app.click(noteButton());
        until(() -> !app.styled("growing-area").isEmpty());
        app.click(Messages.text("marks.note.remove"));
        assertEquals(Optional.empty(), note("step:erk"));
        assertTrue(app.styled("own-note").isEmpty());
        app.click(Messages.text("marks.undo"));
        assertEquals(Optional.of("a thought"), note("step:erk"));
        assertTrue(app.shows("a thought"));
    }

    @Test
    void aNoteHasAGreatestLengthAndSaysSo() {
        app.go("step:erk");
        app.press(KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        TextInputControl area = (TextInputControl) app.styled("growing-area").getFirst();
        App.fx(() -> {
            area.setText("x".repeat(Marks.LONGEST - 2));
            area.end();
            return null;
        });
        app.type("abc");
        assertEquals(Marks.LONGEST, App.fx(area::getLength));
        assertTrue(app.shows(Messages.text("marks.note.full", Marks.LONGEST)));
        app.press(KeyCode.BACK_SPACE);
        assertFalse(app.shows(Messages.text("marks.note.full", Marks.LONGEST)));
    }

    @Test
    void lettersOfANoteAreNoShortcuts() {
        write("step:erk", "bend");
        assertEquals("step:erk", app.route());
        assertTrue(marks().bookmark(new Route(Route.Kind.STEP, "erk")).isEmpty());
        assertEquals(Optional.of("bend"), note("step:erk"));
    }

    @Test
    void inTheGlossaryLettersGoIntoItsFieldAndTheOtherKeysMark() {
        app.go("term:trkb");
        app.focus(app.styled("term-card").stream().filter(
                card -> App.words(card).startsWith("TrkB")).findFirst().orElseThrow());
        app.press(KeyCode.CONTROL, KeyCode.B);
        until(() -> marks().bookmark(new Route(Route.Kind.TERM, "trkb")).isPresent());
        assertFalse(app.styled("mark-sign").isEmpty(), "its closed card shows it too");
        app.type("b");
        assertEquals("b", App.fx(((TextInputControl) app.find("Find a term"))::getText));
        assertEquals(1, marks().all().size());
    }

    @Test
    void everythingThatHasAnAddressCanBeMarkedInPlace() {
        for (String route : List.of("step:erk", "beat:trkb-activation--tags", "node:trkb-receptor",
                "arrow:erk-arm-to-creb-switch",
                "paths:trkb-receptor--creb-switch", "term:trkb", "number:bdnf-protein-rise", "study:gusev2018",
                "claim:lasts-24-hours", "ref:gusev2018", "tab:compare",
                "section:" + app.unit().simple().id(), "section:" + app.unit().advanced().getLast().id())) {
            app.go(route);
            app.press(KeyCode.CONTROL, KeyCode.B);
            Route at = Route.parse(route).orElseThrow();
            until(() -> marks().bookmark(at).isPresent(), route);
            write(route, "on " + route);
            assertTrue(app.shows("on " + route), route);
        }
        assertEquals(26, marks().all().size());
        app.click(Messages.text("marks.title"));
        assertEquals(13, links().size(), "and all of it is in the list");
    }

    @Test
    void theDefinitionBesideAWordIsMarkedWhereItIs() {
        app.go("tab:simple");
        Node word = app.styled("link-text").stream().filter(
                link -> !link.getStyleClass().contains("citation")).findFirst().orElseThrow();
        app.focus(word);
        app.press(KeyCode.ENTER);
        assertFalse(app.styled("peek").isEmpty());
        app.press(KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        double before = App.fx(() -> app.styled("peek").getFirst().getBoundsInParent().getHeight());
        app.type("one");
        app.press(KeyCode.ENTER);
        app.press(KeyCode.ENTER);
        app.press(KeyCode.ENTER);
        app.type("two");
        assertTrue(App.fx(() -> app.styled("peek").getFirst().getBoundsInParent().getHeight()) > before,
                "it grows with the note");
        app.press(KeyCode.ESCAPE);
        assertFalse(app.styled("peek").isEmpty(), "Escape has ended the writing alone");
        assertTrue(app.shows("one\n\n\ntwo"));
        assertEquals(Route.Kind.TERM, marks().all().getFirst().place().orElseThrow().kind());
    }

    @Test
    void theListLeadsToPlacesNarrowsDownAndRemovesWithAWayBack() {
        write("step:erk", "alpha");
        write("term:trkb", "beta");
        app.click(Messages.text("marks.title"));
        assertEquals(List.of("TrkB", title("step:erk")), links());
        app.type("alph");
        assertEquals(List.of(title("step:erk")), links());
        app.click(Messages.text("field.clear"));
        app.click(Messages.text("marks.remove", "TrkB"));
        assertEquals(List.of(title("step:erk")), links());
        app.click(Messages.text("marks.undo"));
        assertEquals(2, links().size());
        app.click(app.all(node -> node instanceof Hyperlink && title("step:erk").equals(App.words(node))).getFirst());
        assertEquals("step:erk", app.route());
        assertTrue(app.styled("marks-panel").isEmpty());
    }

    @Test
    void whatTheUnitNoLongerHasStaysInTheList() {
        App.fx(() -> {
            marks().write(new Route(Route.Kind.NODE, "gone-from-here"), "I wrote this once");
            return null;
        });
        until(() -> !marks().all().isEmpty());
        app.click(Messages.text("marks.title"));
        assertTrue(app.shows(Messages.text("marks.gone")));
        assertTrue(app.shows("node:gone-from-here"));
        assertTrue(app.shows("I wrote this once"));
        assertEquals(List.of(), links());
    }

    @Test
    void theyAreSavedAsText() throws IOException {
        write("step:erk", "alpha *one*");
        app.desktop().answer(folder.resolve("mine.md"));
        app.click(Messages.text("marks.title"));
        app.click(Messages.text("marks.save"));
        String text = Files.readString(folder.resolve("mine.md"));
        assertTrue(text.contains("## " + title("step:erk")), text);
        assertTrue(text.contains("`step:erk`"), text);
        assertTrue(text.contains("> alpha \\*one\\*"), text);
        assertTrue(app.mentions("mine.md"), "the list says that it is saved");
    }

    @Test
    void whatPracticeHidesIsNeitherListedNorFound() {
        app.go("tab:practice");
        app.click(Messages.text("practice.length", 5));
        PracticeScreen practice = (PracticeScreen) app.screen();
        Route hidden = App.fx(() -> practice.model().orElseThrow().item().orElseThrow().hides().stream().filter(
                route -> app.shell().has(route) && route.kind() != Route.Kind.TAB).findFirst().orElseThrow());
        App.fx(() -> {
            marks().write(hidden, "quagga one");
            marks().write(new Route(Route.Kind.SECTION, app.unit().simple().id()), "quagga two");
            return null;
        });
        until(() -> marks().all().size() == 2);
        assertTrue(practice.hides(hidden));
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.type("quagga");
        assertEquals(1, app.styled("search-hit").size());
        app.press(KeyCode.ESCAPE);
        app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertFalse(app.shows("quagga one"));
        assertTrue(app.shows("quagga two"));
        assertTrue(app.shows(Messages.text("marks.held-back")));
    }

    @Test
    void openingTheWindowAndLookingAroundMakesNoFile() {
        for (Route tab : app.features().all().stream().map(feature -> feature.route()).toList()) {
            if (!tab.id().equals("practice")) {
                app.go(tab.toString());
            }
        }
        app.click(Messages.text("marks.title"));
        until(() -> app.shows(Messages.text("marks.empty")));
        assertFalse(Files.exists(folder.resolve("study")));
    }

    private void write(String route, String text) {
        app.go(route);
        app.press(KeyCode.CONTROL, KeyCode.N);
        until(() -> !app.styled("growing-area").isEmpty());
        app.type(text);
        app.press(KeyCode.ESCAPE);
        until(() -> note(route).equals(Optional.of(text)));
    }

    private List<String> links() {
        return app.styled("mark-link").stream().map(App::words).toList();
    }

    private String title(String route) {
        return app.shell().features().title(Route.parse(route).orElseThrow()).orElseThrow();
    }

    private Optional<String> note(String route) {
        return App.fx(() -> marks().note(Route.parse(route).orElseThrow()).map(OwnNote::text));
    }

    private Marks marks() {
        return app.shell().marks();
    }

    private Node bookmarkButton() {
        return app.styled("mark-button").getFirst();
    }

    private Node noteButton() {
        return app.styled("mark-button").get(1);
    }

    private void focusNode(String id) {
        App.fx(() -> {
            app.scene().lookup("#" + id).requestFocus();
            return null;
        });
        app.frame(Duration.millis(16));
    }

    private static boolean in(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /** Waits for what the file's own thread does. */
    private void until(Callable<Boolean> so) {
        until(so, "");
    }

    private void until(Callable<Boolean> so, String what) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> App.fx(so::call));
        } catch (TimeoutException never) {
            throw new AssertionError(
                    "it never came about " + what + " at " + app.route() + "; " + marks().all() + words + " " + faults,
                    never);
        }
        app.frame(Duration.millis(16));
    }
}
