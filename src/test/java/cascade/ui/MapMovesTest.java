package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Graph;
import cascade.pathway.Paths;
import cascade.pathway.ReadingTime;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.Ending;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moving about on the map: zoom, fit, find, depth, and the way back. */
class MapMovesTest extends OpenApp {
    @BeforeEach
    void arrive() {
        app.go("tab:pathway");
    }

    @Test
    void zoomedInThereIsABirdsEyeAndAPressInItLooksThere() {
        app.click("Whole map");
        assertFalse(eye().isVisible(), "the whole map is in view");
        for (int i = 0; i < 5; i++) {
            app.click("Zoom in");
        }
        assertTrue(eye().isVisible());
        Point2D before = middle("semax");
        Bounds at = App.fx(() -> eye().localToScreen(eye().getBoundsInLocal()));
        app.clickAt(at.getMinX() + at.getWidth() * 0.8, at.getCenterY());
        assertTrue(middle("semax").getX() < before.getX() - 50, "it looks further right");
        app.click("Whole map");
        assertFalse(eye().isVisible());
    }

    @Test
    void backUndoesAViewAndForwardBringsItAgain() {
        app.go("step:erk");
        Point2D first = middle("trkb-receptor");
        app.click("Zoom in");
        app.click("Zoom in");
        Point2D zoomed = middle("trkb-receptor");
        assertFalse(close(first, zoomed));
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(close(first, middle("trkb-receptor")), "the view as the walk chose it");
        app.press(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(close(zoomed, middle("trkb-receptor")), "the reader's own view");
    }

    @Test
    void backUndoesASelection() {
        app.click(node("semax"));
        app.click(node("genes"));
        assertEquals("node:genes", app.route());
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("node:semax", app.route());
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("step:arrival", app.route());
        assertTrue(app.shows("Next"), "the walk is back");
    }

    @Test
    void resetIsExact() {
        Point2D first = middle("trkb-receptor");
        app.click("Zoom in");
        app.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(first, middle("trkb-receptor"));
    }

    @Test
    void theNodeUnderTheEyeStaysThereWhileTheDepthChanges() throws Exception {
        app.close();
        app = App.startMoving();
        app.go("node:trkb-receptor");
        app.await("the camera has come to rest", app::rests);
        Point2D before = middle("trkb-receptor");
        Point2D turning = App.fx(() -> {
            ((PathwayScreen) app.screen()).model().changeDepth(Depth.ADVANCED);
            Bounds at = node("trkb").localToScene(node("trkb").getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
        assertEquals("node:trkb", app.route());
        assertTrue(close(before, turning), before + " " + turning);
        app.await("the other map is gone", () -> app.scene().getRoot().lookupAll(".map").size() == 1);
        app.await("the camera has come to rest", app::rests);
        assertTrue(App.fx(() -> map().localToScene(map().getLayoutBounds()).contains(middle("trkb"))));
    }

    private Node map() {
        return app.scene().getRoot().lookup(".map");
    }

    @Test
    void theDepthChangedBackHalfWayLeavesEverythingInItsPlace() throws Exception {
        app.close();
        app = App.startMoving();
        app.go("step:trkb-activation");
        app.await("the camera has come to rest", app::rests);
        App.fx(() -> {
            var model = ((PathwayScreen) app.screen()).model();
            model.changeDepth(Depth.ADVANCED);
            model.changeDepth(Depth.SIMPLE);
            model.changeDepth(Depth.ADVANCED);
            return null;
        });
        app.await("one map is left", () -> app.scene().getRoot().lookupAll(".map").size() == 1);
        app.await("the camera has come to rest", app::rests);
        assertTrue(app.styled("node").stream().allMatch(
                node -> node.getTranslateX() == 0 && node.getTranslateY() == 0));
    }

    @Test
    void eachDepthKeepsItsView() {
        for (int i = 0; i < 3; i++) {
            app.click("Zoom in");
        }
        double own = scale("trkb-receptor");
        app.press(KeyCode.S);
        app.press(KeyCode.S);
        assertEquals(own, scale("trkb-receptor"), 0.001);
    }

    @Test
    void findJumpsToANode() {
        app.press(KeyCode.SLASH);
        app.type("creb");
        app.press(KeyCode.ENTER);
        assertTrue(app.route().startsWith("node:"), app.route());
        assertTrue(app.route().contains("creb"), app.route());
        app.press(KeyCode.SLASH);
        app.press(KeyCode.ESCAPE);
        assertTrue(app.route().contains("creb"), "Escape closes the field only");
    }

    @Test
    void twoNodesShowThePathsBetweenThemByMouseAndByKey() {
        Graph graph = new Graph(app.unit().pathway(), Depth.SIMPLE);
        Paths paths = Paths.between(graph, "semax", "trkb-receptor");
        app.click(node("semax"));
        app.click("Paths to …");
        assertTrue(app.shows("Choose the other node, or press Esc."));
        app.press(KeyCode.F);
        app.click(node("trkb-receptor"));
        assertEquals("paths:semax--trkb-receptor", app.route());
        assertEquals(paths.lit().nodes(), lit());
        assertTrue(app.mentions(paths.ways().size() + " paths"));
        app.press(KeyCode.ESCAPE);
        assertEquals("step:arrival", app.route());
        app.focus(node("trkb-receptor"));
        app.press(KeyCode.P);
        app.focus(node("semax"));
        app.press(KeyCode.P);
        assertEquals("paths:trkb-receptor--semax", app.route());
        assertEquals(paths.lit().nodes(), lit(), "where nothing leads there, the ways back are shown");
    }

    @Test
    void escapeEndsTheChoosingOfASecondNode() {
        app.click(node("semax"));
        app.click("Paths to …");
        app.press(KeyCode.ESCAPE);
        assertEquals("node:semax", app.route());
        app.click(node("genes"));
        assertEquals("node:genes", app.route());
    }

    @Test
    void hoverAndFocusSayWhatANodeIs() {
        MapNode trkb = app.unit().pathway().nodes().stream().filter(
                n -> n.id().equals("trkb-receptor")).findFirst().orElseThrow();
        app.click("Whole map");
        app.hover(node("trkb-receptor"));
        assertTrue(app.mentions(trkb.name()), "its name");
        Node note = app.styled("hover-note").getFirst();
        assertTrue(App.fx(() -> map().localToScene(map().getLayoutBounds()).contains(
                note.localToScene(note.getLayoutBounds()))), "all of the note is in view");
        app.click("With Semax", "segment");
        app.hover(node("memory-formation"));
        assertTrue(app.mentions("no arrow that is left reaches it"), "why it is faded");
    }

    @Test
    void idsAreCopiedAndPagesOpenedOnlyWhenAskedFor() {
        app.press(KeyCode.S);
        app.go("node:trkb");
        assertEquals(0, app.desktop().browsed().size());
        app.click("Copy UniProt\u00a0Q16620");
        assertEquals("Q16620", app.desktop().copied().getLast());
        app.click("Open https://www.uniprot.org/uniprotkb/Q16620/entry in your browser");
        assertEquals("https://www.uniprot.org/uniprotkb/Q16620/entry", app.desktop().browsed().getLast());
    }

    @Test
    void whatIsLitBeyondTheEdgeIsNamedThereAndAClickLeadsToIt() {
        app.press(KeyCode.S);
        app.go("step:survival");
        Node edge = app.styled("beyond").stream().filter(Node::isVisible).findFirst().orElseThrow();
        String named = App.words(edge);
        app.click(edge);
        assertTrue(app.styled("beyond").stream().filter(Node::isVisible).noneMatch(
                other -> App.words(other).equals(named)), named);
    }

    @Test
    void thePlayedWalkEndsOnTheWholeMap() {
        app.press(KeyCode.END);
        app.press(KeyCode.HOME);
        app.press(KeyCode.SPACE);
        PathwayScreen screen = (PathwayScreen) app.screen();
        for (int i = 0; i < 200 && !screen.model().state().get().finished(); i++) {
            elapse();
        }
        assertEquals(Ending.WHOLE, screen.model().ending());
        assertTrue(app.styled("node").stream().noneMatch(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("dim"))), "nothing is dimmed");
        app.press(KeyCode.LEFT);
        assertFalse(screen.model().state().get().finished());
    }

    @Test
    void thePaceChangesHowLongAStepStays() {
        Duration time = Duration.seconds(
                ReadingTime.of(app.unit().pathway().steps().getFirst(), Depth.SIMPLE));
        assertFalse(playsOnIn(time.multiply(0.9)));
        assertTrue(playsOnIn(time.multiply(1.01)));
        app.click("Pace of the played walk: 1×");
        assertFalse(playsOnIn(time.divide(1.5).multiply(0.9)));
        assertTrue(playsOnIn(time.divide(1.5).multiply(1.01)));
    }

    /** Whether the walk, played from its first step, is at the second after a time. */
    private boolean playsOnIn(Duration time) {
        app.go("step:arrival");
        app.click("Play the walk");
        app.frame(Duration.ZERO);
        app.frame(time);
        boolean on = !app.route().equals("step:arrival");
        app.click("Pause the walk");
        return on;
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void labelsFitTheirNodesAtEveryTextSize(Depth depth) {
        for (int size : List.of(80, 100, 200)) {
            App.fx(() -> {
                app.settings().textSize().set(size);
                ((PathwayScreen) app.screen()).model().changeDepth(depth);
                return null;
            });
            app.go("step:trkb-activation");
            for (Node label : app.styled("node-label")) {
                Bounds text = App.fx(() -> label.getBoundsInParent());
                Bounds box = label.getParent().getLayoutBounds();
                assertTrue(box.contains(text.getMinX(), text.getMinY()) && box.contains(text.getMaxX(), text.getMaxY()),
                        label.getParent().getId() + " at " + size + " %");
            }
        }
    }

    private Node eye() {
        return App.fx(() -> app.scene().getRoot().lookup(".birds-eye"));
    }

    private Node node(String id) {
        return app.styled("node").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private Point2D middle(String id) {
        return App.fx(() -> {
            Bounds at = node(id).localToScene(node(id).getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        });
    }

    private double scale(String id) {
        return App.fx(() -> node(id).localToScene(node(id).getLayoutBounds()).getWidth()
                / node(id).getLayoutBounds().getWidth());
    }

    private static boolean close(Point2D a, Point2D b) {
        return a.distance(b) < 0.5;
    }

    private void elapse() {
        app.frame(Duration.ZERO);
        app.frame(Duration.minutes(2));
    }

    private Set<String> lit() {
        return app.styled("node").stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"))).map(
                        Node::getId).collect(Collectors.toSet());
    }
}
