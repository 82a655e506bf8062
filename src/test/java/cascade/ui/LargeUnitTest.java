package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** A unit with ten thousand of something opens as soon as a small one, and every one of them can be reached. */
class LargeUnitTest {
    /** What the FX thread may work before a tab is laid out, in milliseconds; all of a long list takes half a minute. */
    private static final long LONG_ENOUGH = 2_000;
    private static final int A_PART = 60;

    private static Unit large;
    private LargeUnitApp app;

    @BeforeAll
    static void make(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        large = LargeUnitApp.unit(folder);
    }

    LargeUnitTest() {
        app = new LargeUnitApp(large);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @ParameterizedTest
    @CsvSource({"tab:glossary, term-card", "tab:numbers, card-action", "study:studies-999, table-row",
            "claim:claims-999, claim-card", "ref:references-1999, reference-card", "tab:compare, compare-cell",
            "term:term-9999, term-card", "number:numbers-999, card-action", "tab:practice, practice-begin"})
    void aTabOpensSoonHoweverLongItsList(String route, String style) {
        long took = app.go(route);
        int shown = app.styled(style).size();
        assertTrue(shown > 0 && shown <= 2 * A_PART, shown + " are made at once");
        System.out.println("LargeUnitTest: " + route + " in " + took + " ms");
        assertTrue(took < LONG_ENOUGH, route + " took " + took + " ms");
    }

    @ParameterizedTest
    @CsvSource({"term:term-9999, detail", "number:numbers-999, detail", "study:studies-999, row-detail"})
    void aLinkIntoTheMiddleOfAListLands(String route, String style) {
        app.go(route);
        assertEquals(1, app.styled(style).size(), "what is linked to is open");
        app.assertOnScreen(app.styled(style).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"claim:claims-999, claim-card", "ref:references-1999, reference-card"})
    void aLinkToACardInALaterPartMarksAndShowsIt(String route, String style) {
        app.go(route);
        List<Node> marked = app.styled(style).stream().filter(
                card -> card.getPseudoClassStates().toString().contains("selected")).toList();
        assertEquals(1, marked.size());
        app.assertOnScreen(marked.getFirst());
    }

    @Test
    void theReaderTurnsFromPartToPart() {
        app.go("tab:glossary");
        assertEquals(A_PART, app.styled("term-card").size());
        String first = App.words(app.styled("term-card").getFirst());
        assertTrue(app.button("Previous").isDisabled());
        app.press("Next");
        assertEquals(A_PART, app.styled("term-card").size());
        assertTrue(!first.equals(App.words(app.styled("term-card").getFirst())));
        app.assertOnScreen(app.styled("term-card").getFirst());
        app.press("Previous");
        assertEquals(first, App.words(app.styled("term-card").getFirst()));
        app.go("term:term-" + (10_000 - 1));
        app.press("Previous");
        app.press("Next");
        assertEquals(A_PART, app.styled("term-card").size());
    }

    @Test
    void aLetterLeadsToItsTermsInAnyPart() {
        app.go("tab:glossary");
        app.press(button -> "Terms with Z".equals(button.getAccessibleText()));
        assertTrue(app.styled("term-card").stream().anyMatch(card -> App.words(card).startsWith("Z")));
    }

    @Test
    void aFigureOfALongListSaysHowMuchOfItIsDrawnAndItsTableHasAllOfIt() {
        app.go("study:studies-999");
        assertEquals(List.of("and 210 more", "and 162 more", "and 578 more", "and 456 more", "and 227 more"),
                labels().filter(text -> text.matches("and \\d+ more")).toList());
        app.press("Show as a table");
        assertEquals(A_PART, app.styled("figure-row").size());
        app.go("tab:numbers");
        app.press("Show as a table");
        List<Node> rows = app.styled("figure-row");
        assertEquals(A_PART, rows.size());
        app.press("Next");
        assertEquals(A_PART, app.styled("figure-row").size());
        assertTrue(rows.stream().noneMatch(app.styled("figure-row")::contains));
        app.assertOnScreen(app.styled("figure-row").getFirst());
    }

    private Stream<String> labels() {
        return app.styled("figure-label").stream().map(App::words);
    }

    @Test
    void aSmallUnitHasNoRowToTurnParts() {
        app.close();
        app = new LargeUnitApp(UnitFolder.bundled());
        for (String tab : List.of("glossary", "numbers", "evidence", "compare")) {
            app.go("tab:" + tab);
            assertEquals(List.of(), app.styled("pager"), tab);
            assertEquals(0, labels().filter(text -> text.endsWith(" more")).count(), tab);
        }
    }
}
