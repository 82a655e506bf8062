package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.CascadeApp;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.kit.Page;
import cascade.ui.shell.Shell;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.LargeUnit;
import cascade.unit.read.UnitFolder;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
    private static final int A_PART = 100;

    private static Unit large;
    private Shell shell;
    private Scene scene;

    @BeforeAll
    static void make(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        large = new LargeUnit(UnitFolder.copyTo(folder)).terms(10_000).references(2_000).studies(1_000).numbers(
                1_000).claims(1_000).comparison(60, 20).read();
    }

    LargeUnitTest() {
        App.fx(() -> {
            shell = new Shell(large, new Settings(), CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            scene = new Scene(shell.root(), 980, 720);
            return null;
        });
        // What every unit needs once, such as the style sheet, is no part of what is measured.
        go("tab:simple");
    }

    @AfterEach
    void close() {
        App.fx(() -> {
            shell.close();
            return null;
        });
    }

    /** Goes somewhere, and gives the milliseconds that the FX thread worked for it; on a busy machine it waits longer. */
    private long go(String route) {
        return App.fx(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            shell.go(Route.parse(route).orElseThrow());
            layOut();
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        });
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private List<Node> styled(String style) {
        return App.fx(() -> Nodes.visible(shell.root()).stream().filter(
                node -> node.getStyleClass().contains(style)).toList());
    }

    private Button button(String words) {
        return styled("button").stream().filter(Button.class::isInstance).map(Button.class::cast).filter(
                button -> words.equals(button.getText())).findFirst().orElseThrow();
    }

    private void press(String words) {
        App.fx(() -> {
            button(words).fire();
            layOut();
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"tab:glossary, term-card", "tab:numbers, card-action", "study:studies-999, table-row",
            "claim:claims-999, claim-card", "ref:references-1999, reference-card", "tab:compare, compare-cell",
            "term:term-9999, term-card", "number:numbers-999, card-action"})
    void aTabOpensSoonHoweverLongItsList(String route, String style) {
        long took = go(route);
        int shown = styled(style).size();
        assertTrue(shown > 0 && shown <= 120, shown + " are made at once");
        System.out.println("LargeUnitTest: " + route + " in " + took + " ms");
        assertTrue(took < LONG_ENOUGH, route + " took " + took + " ms");
    }

    @ParameterizedTest
    @CsvSource({"term:term-9999, detail", "number:numbers-999, detail", "study:studies-999, row-detail"})
    void aLinkIntoTheMiddleOfAListLands(String route, String style) {
        go(route);
        assertEquals(1, styled(style).size(), "what is linked to is open");
        assertOnScreen(styled(style).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"claim:claims-999, claim-card", "ref:references-1999, reference-card"})
    void aLinkToACardInALaterPartMarksAndShowsIt(String route, String style) {
        go(route);
        List<Node> marked = styled(style).stream().filter(
                card -> card.getPseudoClassStates().toString().contains("selected")).toList();
        assertEquals(1, marked.size());
        assertOnScreen(marked.getFirst());
    }

    /** Some of it is in the part of the page that shows. */
    private void assertOnScreen(Node node) {
        App.fx(() -> {
            layOut();
            Node above = node;
            while (!(above instanceof Page)) {
                above = above.getParent();
            }
            Bounds at = above.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double height = ((Page) above).getHeight();
            assertTrue(at.getMinY() < height - 40 && at.getMaxY() > 40, at + " in a page " + height + " high");
            return null;
        });
    }

    @Test
    void theReaderTurnsFromPartToPart() {
        go("tab:glossary");
        assertEquals(A_PART, styled("term-card").size());
        String first = App.words(styled("term-card").getFirst());
        assertTrue(button("Previous").isDisabled());
        press("Next");
        assertEquals(A_PART, styled("term-card").size());
        assertTrue(!first.equals(App.words(styled("term-card").getFirst())));
        assertOnScreen(styled("term-card").getFirst());
        press("Previous");
        assertEquals(first, App.words(styled("term-card").getFirst()));
        go("term:term-" + (10_000 - 1));
        press("Previous");
        press("Next");
        assertEquals(A_PART, styled("term-card").size());
    }

    @Test
    void aLetterLeadsToItsTermsInAnyPart() {
        go("tab:glossary");
        App.fx(() -> {
            ((Button) Nodes.visible(shell.root()).stream().filter(node -> "Terms with Z".equals(
                    node.getAccessibleText())).findFirst().orElseThrow()).fire();
            layOut();
            return null;
        });
        assertTrue(styled("term-card").stream().anyMatch(card -> App.words(card).startsWith("Z")));
    }

    @Test
    void aSmallUnitHasNoRowToTurnParts() {
        App.fx(() -> {
            shell.close();
            shell = new Shell(UnitFolder.bundled(), new Settings(), CascadeApp.FEATURES,
                    TestWindowServices.of(Motion.none(), new ManualTimer()));
            scene = new Scene(shell.root(), 980, 720);
            return null;
        });
        for (String tab : List.of("glossary", "numbers", "evidence", "compare")) {
            go("tab:" + tab);
            assertEquals(List.of(), styled("pager"), tab);
        }
    }
}
