package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.feature.Feature;
import cascade.CascadeApp;
import cascade.ui.frame.Settings.ThemeChoice;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The window: tabs, history, search, popovers, help, text size and theme. */
class WindowTest extends OpenApp {
    @Test
    void aClickOnATabShowsIt() {
        for (Feature tab : CascadeApp.FEATURES) {
            app.click(tab.title());
            assertEquals(tab.id(), app.tab());
        }
    }

    @Test
    void controlAndADigitGoToATab() {
        for (Feature tab : CascadeApp.FEATURES) {
            app.press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (CascadeApp.FEATURES.indexOf(tab) + 1)));
            assertEquals(tab.id(), app.tab());
        }
    }

    @Test
    void arrowKeysMoveAlongTheTabs() {
        app.focus(app.find("Simple"));
        app.press(KeyCode.RIGHT);
        assertEquals("advanced", app.tab());
        app.press(KeyCode.LEFT);
        app.press(KeyCode.LEFT);
        assertEquals("compare", app.tab());
    }

    @Test
    void backAndForwardReturnToWhereTheReaderWas() {
        app.click("Glossary");
        app.go("number:bdnf-protein-rise");
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("tab:glossary", app.route());
        assertEquals("glossary", app.tab());
        app.click("Back");
        assertEquals("tab:simple", app.route());
        app.press(KeyCode.ALT, KeyCode.RIGHT);
        app.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("number:bdnf-protein-rise", app.route());
        assertEquals("numbers", app.tab());
    }

    @Test
    void searchFindsGroupsAndEnterGoesThere() {
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.type("trkb");
        assertTrue(app.shows("Terms"), "hits are grouped");
        assertTrue(app.shows("On the map"), "nodes are found too");
        app.press(KeyCode.ENTER);
        assertEquals("term:trkb", app.route());
        assertEquals("glossary", app.tab());
        assertTrue(app.styled("search-panel").isEmpty(), "the panel is closed");
    }

    @Test
    void arrowKeysChooseAHit() {
        app.press(KeyCode.CONTROL, KeyCode.F);
        app.type("trkb");
        String first = chosen();
        app.press(KeyCode.DOWN);
        assertFalse(first.equals(chosen()), "Down moves to the next hit");
        app.press(KeyCode.UP);
        assertEquals(first, chosen());
    }

    private String chosen() {
        return app.styled("search-hit").stream().filter(
                hit -> hit.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("chosen"))).map(
                        Node::getAccessibleText).findFirst().orElseThrow()
                + app.styled("search-hit").stream().filter(hit -> hit.getPseudoClassStates().stream().anyMatch(
                        p -> p.getPseudoClassName().equals("chosen"))).findFirst().orElseThrow().getLayoutY();
    }

    @Test
    void aSearchForNothingKnownSaysSo() {
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.type("xyzzy");
        assertTrue(app.mentions("xyzzy"));
        assertTrue(app.styled("search-hit").isEmpty());
        app.press(KeyCode.ESCAPE);
        assertTrue(app.styled("search-panel").isEmpty());
        assertEquals("tab:simple", app.route());
    }

    @Test
    void searchLeadsToEveryKindOfThing() {
        for (String[] wanted : new String[][]{{"Semax reaches the brain", "PATHWAY"}, {"gusev 2018", "EVIDENCE"},
                {"Val66Met", "GLOSSARY"}}) {
            app.press(KeyCode.CONTROL, KeyCode.K);
            app.type(wanted[0].toLowerCase(java.util.Locale.ROOT));
            app.press(KeyCode.ENTER);
            assertEquals(wanted[1].toLowerCase(java.util.Locale.ROOT), app.tab(), wanted[0]);
        }
    }

    @Test
    void aTermOpensBesideItsWordAndEscapeClosesIt() {
        Node link = app.all(
                node -> node.getStyleClass().contains("link-text") && App.words(node).equals("BDNF")).getFirst();
        app.focus(link);
        app.press(KeyCode.ENTER);
        assertEquals(1, app.styled("peek").size());
        assertTrue(app.mentions("Brain-derived"), "the full name stands in it");
        assertEquals("tab:simple", app.route(), "the page stays");
        app.press(KeyCode.ESCAPE);
        assertTrue(app.styled("peek").isEmpty());
    }

    @Test
    void aTermBesideItsWordLeadsToTheGlossary() {
        Node link = app.all(
                node -> node.getStyleClass().contains("link-text") && App.words(node).equals("BDNF")).getFirst();
        app.focus(link);
        app.press(KeyCode.SPACE);
        app.click("Open in the glossary");
        assertEquals("term:bdnf", app.route());
    }

    @Test
    void theHelpKeyListsEveryShortcut() {
        app.press(KeyCode.F1);
        assertTrue(app.shows("Keyboard shortcuts"));
        for (String does : new String[]{"Search everything", "On a node", "The walk", "Next step", "Play or pause",
                "Larger text"}) {
            assertTrue(app.shows(does), does);
        }
        app.press(KeyCode.ESCAPE);
        assertFalse(app.shows("Keyboard shortcuts"));
    }

    @Test
    void textGrowsAndShrinksWithinItsBounds() {
        for (int i = 0; i < 12; i++) {
            app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        assertEquals(200, app.settings().textSize().get());
        for (int i = 0; i < 12; i++) {
            app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
        assertEquals(80, app.settings().textSize().get());
    }

    @Test
    void theThemeChangesByKeyAndByMenu() {
        app.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(ThemeChoice.DARK, app.settings().theme().get());
        app.click("Light or dark");
        app.click("Light");
        assertEquals(ThemeChoice.LIGHT, app.settings().theme().get());
    }

    @Test
    void aboutSaysThatItIsNotAdviceAndNamesTheUnitsVersion() {
        app.click("Help");
        app.click("About this unit");
        assertTrue(app.mentions(app.unit().checksum().hex().substring(0, 12)));
        assertTrue(app.mentions("without a network"));
        app.click("Close");
        assertFalse(app.mentions("without a network"));
    }

    @Test
    void whatLiesUnderAPanelCantBeReached() {
        app.press(KeyCode.CONTROL, KeyCode.K);
        app.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals("simple", app.tab());
        assertTrue(app.focused().orElseThrow() instanceof TextField);
    }
}
