package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Claim;
import cascade.unit.KeyNumber;
import cascade.unit.Route;
import cascade.unit.Study;
import cascade.unit.Term;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What each tab holds, as a reader finds it. */
class ScreensTest extends OpenApp {
    @Test
    void simpleLeadsToTheWalkAndShowsTheKeyTerms() {
        assertEquals(app.unit().keyTerms().size(), app.styled("key-tile").size());
        app.click("Walk the pathway");
        assertEquals("step:" + app.unit().pathway().steps().getFirst().id(), app.route());
        assertEquals("pathway", app.tab());
    }

    @Test
    void aKeyTermTileOpensItsTermBesideIt() {
        app.click(app.styled("key-tile").getFirst());
        assertEquals(1, app.styled("peek").size());
    }

    @Test
    void advancedNumbersItsReferencesInTheOrderOfTheText() {
        app.click("Advanced");
        List<Node> citations = app.styled("citation");
        assertEquals("1", App.fx(() -> ((javafx.scene.text.Text) citations.getFirst()).getText()).strip());
        assertEquals(app.unit().advanced().size(), app.styled("source-list").size());
        app.focus(citations.getFirst());
        app.press(KeyCode.ENTER);
        assertEquals(1, app.styled("peek").size(), "a reference opens beside its number");
    }

    @Test
    void aNumberOpensToWhatWasMeasuredAndClosesAgain() {
        app.click("Key numbers");
        assertEquals(app.unit().numbers().size(), app.styled("card-action").size());
        KeyNumber first = app.unit().numbers().getFirst();
        Node card = app.styled("card-action").getFirst();
        app.focus(card);
        app.press(KeyCode.ENTER);
        assertEquals("number:" + first.id(), app.route());
        assertTrue(app.shows(first.measurand()));
        assertTrue(app.shows("What it does not say"));
        app.press(KeyCode.ENTER);
        assertFalse(app.shows("What it does not say"));
    }

    @Test
    void everyNumberHasItsOwnAddress() {
        for (KeyNumber number : app.unit().numbers()) {
            app.go("number:" + number.id());
            assertTrue(app.shows(number.measurand()), number.id());
        }
    }

    @Test
    void typingNarrowsTheGlossary() {
        app.click("Glossary");
        int all = app.styled("term-card").size();
        assertEquals(app.unit().terms().size(), all);
        app.focus(app.find("Find a term"));
        app.type("nerve growth");
        assertTrue(app.styled("term-card").size() < all);
        assertTrue(app.shows("NGF"));
        app.type("zzz");
        assertTrue(app.styled("term-card").isEmpty());
        assertTrue(app.mentions("No term has"));
    }

    @Test
    void aLetterLeadsToItsTerms() {
        app.click("Glossary");
        app.click("Terms with P");
        Node focused = app.focused().orElseThrow();
        assertTrue(App.words(focused).startsWith("P") || App.words(focused).startsWith("p"), App.words(focused));
    }

    @Test
    void aTermSaysWhereItAppearsAndLeadsThere() {
        Term term = app.unit().terms().stream().filter(t -> t.id().equals("trkb")).findFirst().orElseThrow();
        app.go("term:" + term.id());
        assertTrue(app.shows("Appears in"));
        app.click("BDNF switches TrkB on");
        assertEquals("step:trkb-activation", app.route());
    }

    @Test
    void theChainLeadsFromEachLinkToItsStep() {
        app.click("Evidence");
        assertEquals(app.unit().chain().size(), app.styled("chain-card").size());
        app.click("See the step");
        assertEquals("step:" + app.unit().chain().getFirst().step(), app.route());
    }

    @Test
    void studiesFilterSortAndOpen() {
        app.click("Evidence");
        app.click("Where it was studied");
        assertEquals(app.unit().studies().size(), app.styled("table-row").size());
        app.click("People 6");
        assertEquals(6, app.styled("table-row").size());
        app.click("Imaging");
        assertEquals(2, app.styled("table-row").size());
        app.click("All 22");
        String first = App.words(app.styled("table-row").getFirst());
        app.click("Study, sorted upwards");
        assertFalse(first.equals(App.words(app.styled("table-row").getFirst())), "the order is turned round");
        Node row = app.styled("table-row").getFirst();
        app.focus(row);
        app.press(KeyCode.ENTER);
        assertTrue(app.shows("What limits it"));
        assertTrue(app.focused().orElseThrow().getStyleClass().contains("table-row"), "the focus stays on the row");
        app.press(KeyCode.SPACE);
        assertFalse(app.shows("What limits it"));
    }

    @Test
    void everyStudyClaimAndReferenceHasItsOwnAddress() {
        for (Study study : app.unit().studies()) {
            app.go("study:" + study.id());
            assertTrue(app.shows("What limits it"), study.id());
        }
        for (Claim claim : app.unit().claims()) {
            app.go("claim:" + claim.id());
            assertTrue(app.shows("“" + claim.claim() + "”"), claim.id());
        }
        app.go("ref:gusev2018");
        assertTrue(app.styled("reference-card").stream().anyMatch(
                card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))));
    }

    @Test
    void verdictsFilterTheClaims() {
        app.go("claim:lasts-24-hours");
        long wrong = app.unit().claims().stream().filter(c -> c.verdict().name().equals("WRONG")).count();
        app.click("Wrong " + wrong);
        assertEquals(wrong, app.styled("claim-card").size());
    }

    @Test
    void compareShowsEveryCellWithItsReferencesAndTheRulers() {
        app.click("Compare");
        int cells = app.unit().comparison().rows().size() * app.unit().comparison().columns().size();
        assertEquals(cells, app.styled("compare-cell").size());
        long rulers = app.unit().comparison().rows().stream().flatMap(row -> row.cells().values().stream()).filter(
                cell -> !cell.ruler().isEmpty()).count();
        assertEquals(rulers, app.styled("ruler").size());
    }

    @Test
    void theHeadOfTheComparisonStaysInSight() {
        app.click("Compare");
        assertTrue(app.styled("compare-sticky").isEmpty());
        App.fx(() -> {
            ((cascade.ui.kit.Page) app.styled("page").getFirst()).setVvalue(0.6);
            return null;
        });
        app.await("the head is over the page", () -> !app.styled("compare-sticky").isEmpty());
    }

    @Test
    void everyAddressInTheUnitLeadsToItsTab() {
        for (String route : List.of("section:plasticity", "section:neuroprotection", "term:ltp", "node:trkb",
                "arrow:erk-to-creb", "step:survival", "number:platelets", "study:kaplan1996", "ref:adan1994",
                "claim:cumulative")) {
            app.go(route);
            assertEquals(app.features().showing(Route.parse(route).orElseThrow()).orElseThrow().id(), app.tab(), route);
        }
    }
}
