package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.map.LabelSize;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Depth;
import cascade.pathway.Lens;
import cascade.ui.pathway.model.Ending;
import cascade.ui.pathway.model.View;
import cascade.unit.Route;
import java.util.List;
import cascade.unit.Step;
import cascade.unit.text.PlainText;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk on the map: every step, by button, key and dot. */
class WalkTest extends OpenApp {
    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
    }

    private PathwayModel model() {
        return ((PathwayScreen) app.screen()).model();
    }

    private void assertShows(int number) {
        Step step = app.unit().pathway().steps().get(number);
        assertTrue(app.shows(step.title()), step.title());
        Step.Scene scene = step.scene(app.settings().depth().get());
        assertEquals(Set.copyOf(scene.nodes()), lit(), "lit at step " + (number + 1));
        assertEquals("step:" + step.id(), app.route());
    }

    private Set<String> lit() {
        Set<String> labels = app.styled("node").stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))).map(
                        Node::getId).collect(Collectors.toSet());
        return labels;
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void nextLeadsThroughTheWholeStory(Depth depth) {
        app.click(depth == Depth.SIMPLE ? "Simple" : "Advanced", "segment");
        for (int i = 0; i < app.unit().pathway().steps().size(); i++) {
            assertShows(i);
            app.click("Next");
        }
        assertEquals(Ending.WHOLE, model().ending());
        assertTrue(app.shows("All of it"));
        app.click("Next");
        assertTrue(app.shows("Measured with Semax"));
        app.click("Next");
        assertTrue(app.shows("Seen in people"));
        assertEquals(Lens.PEOPLE, model().lens());
        app.press(KeyCode.LEFT);
        assertEquals(Lens.SUBJECT, model().lens());
        app.click("Next");
        app.click("Again");
        assertShows(0);
        assertEquals(Lens.ALL, model().lens(), "the reader's own lens is as it was");
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyStepIsCloseEnoughToRead(Depth depth) {
        app.click(depth == Depth.SIMPLE ? "Simple" : "Advanced", "segment");
        for (Step step : app.unit().pathway().steps()) {
            app.go("step:" + step.id());
            double least = App.fx(() -> app.styled("node").stream().mapToDouble(
                    node -> node.localToScene(node.getLayoutBounds()).getWidth()
                            / node.getLayoutBounds().getWidth()).min().orElse(0));
            double label = least * LabelSize.of(depth);
            assertTrue(label >= LabelSize.READABLE - 0.01, step.id() + " has labels of " + label + " pixels");
        }
    }

    @Test
    void theKeysWalkForwardsBackwardsAndToTheEnds() {
        app.press(KeyCode.RIGHT);
        app.press(KeyCode.RIGHT);
        assertShows(2);
        app.press(KeyCode.LEFT);
        assertShows(1);
        app.press(KeyCode.END);
        assertShows(app.unit().pathway().steps().size() - 1);
        app.press(KeyCode.HOME);
        assertShows(0);
    }

    @Test
    void aDotJumpsToItsStep() {
        Step seventh = app.unit().pathway().steps().get(6);
        app.click("Step 7: " + seventh.title());
        assertShows(6);
    }

    @Test
    void playGoesOnByItselfAndStopsAtTheEnd() {
        app.click("Play the walk");
        for (int i = 0; i < app.unit().pathway().steps().size(); i++) {
            assertShows(i);
            elapse();
            for (int beat = 0; beat < beats(i); beat++) {
                assertEquals(beat, model().beat());
                assertEquals(View.CLOSE_UP, model().view(), "beat " + (beat + 1) + " of step " + (i + 1));
                elapse();
            }
        }
        for (Ending ending : List.of(Ending.WHOLE, Ending.SUBJECT, Ending.PEOPLE)) {
            assertEquals(ending, model().ending());
            elapse();
        }
        assertEquals(Ending.PEOPLE, model().ending());
        assertFalse(model().isPlaying(), "it stops by itself");
        app.frame(Duration.ZERO);
        assertTrue(app.rests(), "nothing moves any more");
    }

    @Test
    void spacePausesThePlayedWalk() {
        app.press(KeyCode.SPACE);
        assertTrue(model().isPlaying());
        elapse();
        Route after = model().place();
        assertNotEquals(Route.parse("step:" + model().steps().getFirst().id()).orElseThrow(), after);
        app.press(KeyCode.SPACE);
        elapse();
        assertEquals(after, model().place());
    }

    @Test
    void leavingTheTabEndsThePlay() {
        app.press(KeyCode.SPACE);
        app.go("tab:glossary");
        app.frame(Duration.ZERO);
        assertTrue(app.rests(), "nothing moves any more");
        app.go("tab:pathway");
        assertEquals("pathway", app.tab());
        assertShows(0);
    }

    @Test
    void onSimpleEveryCaptionFitsItsPanel() {
        for (Step step : app.unit().pathway().steps()) {
            app.go("step:" + step.id());
            // The window of the tests is smaller than 1280×800, so what fits here fits there.
            ScrollPane panel = (ScrollPane) app.styled("panel-scroll").getFirst();
            double room = panel.getViewportBounds().getHeight();
            double needed = panel.getContent().getLayoutBounds().getHeight();
            assertTrue(room > 0 && needed <= room + 0.5, step.id() + ": " + needed + " in " + room);
            Button line = (Button) app.styled("evidence-line").getFirst();
            assertTrue(line.getHeight() < 2.4 * line.getFont().getSize(), step.id() + ": the evidence is one line");
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void theEvidenceIsOneLineThatOpens(Depth depth) {
        app.click(depth == Depth.SIMPLE ? "Simple" : "Advanced", "segment");
        Step step = app.unit().pathway().steps().getFirst();
        app.go("step:" + step.id());
        String measured = start(step.measured().text().at(depth));
        assertFalse(reads(measured), "closed at first");
        assertFalse(app.shows("What breaks it"));
        Node line = app.styled("evidence-line").getFirst();
        assertEquals("Measured with Semax, in rats", App.words(line));
        app.click(line);
        assertTrue(reads(measured), "a click opens it");
        assertTrue(reads(start(step.breaks().at(depth))));
        Depth other = depth == Depth.SIMPLE ? Depth.ADVANCED : Depth.SIMPLE;
        assertFalse(reads(start(step.measured().text().at(other))), "each depth has its own");
        app.focus(app.styled("evidence-line").getFirst());
        app.press(KeyCode.ENTER);
        assertFalse(reads(measured), "Enter closes it");
        app.press(KeyCode.ENTER);
        assertTrue(reads(measured), "and opens it");
        app.click("Next");
        app.click("Back");
        assertFalse(reads(measured), "nothing is remembered");
    }

    /** Whether the prose on the screen has this in it, links and all. */
    private boolean reads(String part) {
        return app.all(Text.class::isInstance).stream().map(text -> ((Text) text).getText()).collect(
                Collectors.joining()).contains(part);
    }

    private static String start(String markdown) {
        return PlainText.of(markdown).split("[.,;]")[0];
    }

    @Test
    void changingTheDepthKeepsTheStep() {
        app.go("step:erk");
        app.press(KeyCode.S);
        assertEquals(Depth.ADVANCED, app.settings().depth().get());
        assertEquals("step:erk", app.route());
        app.press(KeyCode.S);
        assertEquals("step:erk", app.route());
    }

    @Test
    void aNodesCardOpensByClickAndByEnterAndEscapeReturnsToTheStep() {
        app.click(node("semax"));
        assertEquals("node:semax", app.route());
        assertTrue(app.shows("Acts on"));
        assertTrue(app.shows("On the advanced map"));
        app.press(KeyCode.ESCAPE);
        assertShows(0);
        app.focus(node("creb-switch"));
        app.press(KeyCode.ENTER);
        assertEquals("node:creb-switch", app.route());
        app.click("Back to the walk");
        assertShows(0);
    }

    @Test
    void anArrowsCardSaysWhatWasFoundAndWhatBreaksIt() {
        app.go("arrow:bdnf-protein-to-trkb-receptor");
        assertTrue(app.shows("BDNF → TrkB"));
        assertTrue(app.shows("What breaks it"));
        assertTrue(app.shows("Known biology") && app.shows("not tested with Semax"));
        app.go("arrow:semax-to-genes");
        assertTrue(app.mentions("Measured with Semax"));
        assertTrue(app.shows("Nobody is known to have blocked it"));
        app.go("arrow:erk-arm-to-creb-switch");
        assertTrue(app.mentions("Disputed"));
    }

    @Test
    void aLinkToAnAdvancedNodeOpensItsStandInOnTheSimpleMap() {
        app.go("node:mek");
        assertEquals(Depth.SIMPLE, app.settings().depth().get());
        assertEquals("node:mek", app.route());
    }

    @Test
    void aLinkToWhatOnlyTheAdvancedMapHasChangesTheDepth() {
        app.go("node:serotonin");
        assertEquals(Depth.ADVANCED, app.settings().depth().get());
        assertEquals("node:serotonin", app.route());
    }

    private Node node(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private int beats(int step) {
        return app.unit().pathway().closeUp(model().steps().get(step).id()).map(
                closeUp -> closeUp.beats().size()).orElse(0);
    }

    private void elapse() {
        app.frame(Duration.ZERO);
        app.frame(Duration.minutes(2));
    }
}
