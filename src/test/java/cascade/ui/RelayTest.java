package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.pathway.PathwayScreen;
import cascade.unit.Depth;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One node of the simple map opened in place, and closed again. */
class RelayTest extends OpenApp {
    private static final Set<String> MEMBERS = Set.of("shc-grb2", "ras", "mek", "erk");

    @BeforeEach
    void atTheMap() {
        app.resize(1280, 800);
        app.go("step:erk");
    }

    private Set<String> nodes() {
        return app.styled("node").stream().map(Node::getId).collect(Collectors.toSet());
    }

    private Node node(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private void assertOpen() {
        assertTrue(nodes().containsAll(MEMBERS), "its members are there");
        assertFalse(nodes().contains("erk-arm"));
        assertTrue(nodes().contains("akt-arm"), "the rest stays simple");
        assertEquals(Depth.SIMPLE, ((PathwayScreen) app.screen()).model().depth());
    }

    private void assertClosed() {
        assertTrue(nodes().contains("erk-arm"));
        assertFalse(nodes().contains("mek"));
    }

    @Test
    void thePlusOpensAndTheMinusCloses() {
        app.click(((Parent) node("erk-arm")).lookup(".turn-mark"));
        assertOpen();
        app.click(((Parent) node("mek")).lookup(".turn-mark"));
        assertClosed();
    }

    @Test
    void enterOpensTheCardAndEnterAgainTheNode() {
        app.focus(node("erk-arm"));
        app.press(KeyCode.ENTER);
        assertEquals("node:erk-arm", app.route());
        assertClosed();
        app.press(KeyCode.ENTER);
        assertOpen();
        assertTrue(MEMBERS.contains(String.valueOf(app.focused().orElseThrow().getId())),
                "the focus is at " + app.focused());
        app.press(KeyCode.ENTER);
        assertClosed();
        assertEquals("node:erk-arm", app.route());
    }

    @Test
    void aLinkToAMemberOpensWhatItNeeds() {
        for (int visit = 0; visit < 2; visit++) {
            app.go("node:mek");
            assertOpen();
            assertEquals("node:mek", app.route());
            assertTrue(app.scene().getRoot().localToScene(app.scene().getRoot().getLayoutBounds()).contains(
                    node("mek").localToScene(node("mek").getLayoutBounds())), "it is on screen");
            app.go("tab:glossary");
        }
        app.go("arrow:ras-to-mek");
        assertEquals("arrow:ras-to-mek", app.route());
        assertOpen();
    }

    @Test
    void theStepLightsItsMembersAndTheOutlineNamesThem() {
        app.go("node:mek");
        app.go("step:erk");
        Set<String> lit = app.styled("node").stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))).map(
                        Node::getId).collect(Collectors.toSet());
        assertEquals(Set.of("trkb-receptor", "shc-grb2", "ras", "mek", "erk"), lit);
    }

    @Test
    void theCardOffersIt() {
        app.go("node:erk-arm");
        app.click("Open it on the map");
        assertOpen();
        app.click("Close it again");
        assertClosed();
    }

    @Test
    void aLinkToTheOpenedNodeItselfClosesItAndBackOpensItAgain() {
        app.go("node:mek");
        app.go("node:erk-arm");
        assertClosed();
        assertEquals("node:erk-arm", app.route());
        assertTrue(app.shows("ERK relay"), "its card is open");
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertOpen();
        assertEquals("node:mek", app.route());
        app.go("arrow:erk-arm-to-creb-switch");
        assertClosed();
        assertEquals("arrow:erk-arm-to-creb-switch", app.route());
    }

    @Test
    void theCardOfAnotherNodeStaysWhileOneIsOpened() {
        app.go("node:akt-arm");
        app.click(((Parent) node("erk-arm")).lookup(".turn-mark"));
        assertOpen();
        assertEquals("node:akt-arm", app.route());
    }

    @Test
    void pathsBetweenMembersStayOnTheMapThatIsShown() {
        app.go("node:mek");
        app.go("paths:shc-grb2--erk");
        assertOpen();
        assertEquals("paths:shc-grb2--erk", app.route());
    }
}
