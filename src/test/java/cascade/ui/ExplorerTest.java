package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Graph;
import cascade.pathway.Lens;
import cascade.unit.Depth;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map explored: thinned by evidence, lit up and down, and walked with the arrow keys. */
class ExplorerTest extends OpenApp {
    private Graph graph;

    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
        graph = new Graph(app.unit().pathway(), Depth.SIMPLE);
    }

    private String lensWord(Lens lens) {
        return switch (lens) {
        case ALL -> "All";
        case ANIMALS -> "Animals";
        case SUBJECT -> "With " + app.unit().subject();
        case PEOPLE -> "People";
        };
    }

    @ParameterizedTest
    @EnumSource(Lens.class)
    void aLensLeavesItsArrowsAndSaysHowMany(Lens lens) {
        app.click(lensWord(lens), "segment");
        Set<String> left = lens.kept(graph).arrows();
        long shown = app.styled("arrow").stream().filter(arrow -> arrow.getOpacity() == 1).count();
        assertEquals(left.size(), shown);
        long counted = lens == Lens.ALL ? Lens.SUBJECT.kept(graph).arrows().size() : left.size();
        assertTrue(app.mentions(counted + " of " + graph.arrows().size() + " arrows"));
    }

    @Test
    void aNodeThatNoArrowLeftReachesFadesAndSaysWhy() {
        app.click("With Semax", "segment");
        Set<String> left = Lens.SUBJECT.kept(graph).nodes();
        for (Node node : app.styled("node")) {
            assertEquals(left.contains(node.getId()), node.getOpacity() == 1, node.getId());
        }
        app.go("node:memory-formation");
        assertTrue(app.mentions("no arrow that is left reaches it"));
        app.click("All", "segment");
        assertFalse(app.mentions("no arrow that is left reaches it"));
    }

    @Test
    void tabComesToOneNodeAndTheArrowKeysLeadAlongTheArrows() {
        assertEquals(1, app.styled("node").stream().filter(Node::isFocusTraversable).count());
        app.focus(node("semax"));
        app.press(KeyCode.RIGHT);
        assertEquals("site", focused());
        app.press(KeyCode.RIGHT);
        assertEquals("genes", focused());
        app.press(KeyCode.RIGHT);
        app.press(KeyCode.RIGHT);
        assertEquals("trkb-receptor", focused());
        app.press(KeyCode.DOWN);
        assertEquals("trka-receptor", focused());
        app.press(KeyCode.UP);
        app.press(KeyCode.LEFT);
        assertEquals("bdnf-protein", focused());
        app.press(KeyCode.HOME);
        assertEquals("semax", focused());
        assertTrue(node("semax").isFocusTraversable(), "Tab comes back to it");
    }

    @Test
    void everyNodeCanBeReachedWithTheArrowKeys() {
        Set<String> seen = new java.util.HashSet<>();
        for (var start : graph.nodes()) {
            app.focus(node(start.id()));
            for (KeyCode key : new KeyCode[]{KeyCode.RIGHT, KeyCode.DOWN}) {
                app.focus(node(start.id()));
                app.press(key);
                seen.add(focused());
            }
        }
        assertTrue(seen.size() >= graph.nodes().size() - 1, "reached: " + seen);
    }

    @Test
    void upstreamAndDownstreamAreLitByKeyAndCounted() {
        app.focus(node("creb-switch"));
        app.press(KeyCode.U);
        assertEquals(graph.upstream("creb-switch").nodes(), lit());
        assertTrue(app.mentions("Upstream: " + (graph.upstream("creb-switch").nodes().size() - 1) + " nodes"));
        app.press(KeyCode.D);
        assertEquals(graph.downstream("creb-switch").nodes(), lit());
        app.press(KeyCode.D);
        assertEquals(graph.around("creb-switch").nodes(), lit(), "the same key again lights the neighbours only");
        app.press(KeyCode.ESCAPE);
        assertEquals("step:arrival", app.route());
    }

    @Test
    void theCardLightsUpstreamByMouseToo() {
        app.click(node("semax"));
        app.click("Show all downstream");
        assertEquals(graph.downstream("semax").nodes(), lit());
    }

    @Test
    void theOutlineSaysTheWholeMapAndLeadsThroughIt() {
        app.press(KeyCode.O);
        assertEquals(1, app.styled("outline").size());
        assertTrue(app.styled("map").isEmpty(), "the outline is instead of the map");
        assertTrue(app.mentions("Steps (" + app.unit().pathway().steps().size() + ")"));
        app.focus(app.find("Filter the outline"));
        app.type("bdnf switches on trkb seen");
        assertTrue(app.mentions("BDNF switches on TrkB"));
        app.click(app.all(node -> node.getStyleClass().contains("list-cell")
                && App.words(node).startsWith("BDNF switches on TrkB")).getFirst());
        assertEquals("arrow:bdnf-protein-to-trkb-receptor", app.route());
        assertTrue(app.shows("What breaks it"), "the card is the same");
    }

    @Test
    void theOutlineCanBeWalkedByKeysAndLeftAgain() {
        app.press(KeyCode.O);
        app.press(KeyCode.DOWN);
        app.press(KeyCode.ENTER);
        assertEquals("step:" + app.unit().pathway().steps().get(1).id(), app.route());
        app.press(KeyCode.O);
        assertTrue(app.styled("outline").isEmpty());
        assertEquals(1, app.styled("map").size());
    }

    @Test
    void theLensGoesOnByKey() {
        app.press(KeyCode.E);
        app.press(KeyCode.E);
        assertTrue(app.mentions(Lens.SUBJECT.kept(graph).arrows().size() + " of " + graph.arrows().size()
                + " arrows"));
    }

    @Test
    void aNodeIsSpokenWithWhatItDoesAndWhen() {
        String spoken = node("trkb-receptor").getAccessibleText();
        assertTrue(spoken.contains("switched on by BDNF"), spoken);
        assertTrue(spoken.contains("switches on"), spoken);
        assertTrue(spoken.contains("step "), spoken);
    }

    @Test
    void anArrowIsHitFromAFingertipAwayAndSaysWhatItIs() {
        app.go("step:trkb-activation");
        Node arrow = app.styled("arrow").stream().filter(
                each -> "bdnf-protein-to-trkb-receptor".equals(each.getId())).findFirst().orElseThrow();
        Bounds at = App.fx(() -> arrow.localToScreen(arrow.getBoundsInLocal()));
        app.pointAt(at.getCenterX(), at.getCenterY() + 5);
        assertTrue(app.mentions("BDNF switches on TrkB"), "the note");
        app.clickAt(at.getCenterX(), at.getCenterY() + 5);
        assertEquals("arrow:bdnf-protein-to-trkb-receptor", app.route());
    }

    private Node node(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private String focused() {
        return app.focused().map(Node::getId).orElse("");
    }

    private Set<String> lit() {
        return app.styled("node").stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))).map(
                        Node::getId).collect(Collectors.toSet());
    }
}
