package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.pathway.PathwayScreen;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.View;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.text.PlainText;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps seen from near by: how the reader comes there, through the beats, and back. */
class CloseUpTest extends OpenApp {
    private static final String STEP = "trkb-activation";

    @BeforeEach
    void atAStep() {
        app.go("step:" + STEP);
    }

    private PathwayModel model() {
        return ((PathwayScreen) app.screen()).model();
    }

    private CloseUp closeUp() {
        return app.unit().pathway().closeUp(STEP).orElseThrow();
    }

    private void assertAtBeat(int number) {
        Beat beat = closeUp().beats().get(number);
        assertEquals(View.CLOSE_UP, model().view());
        assertEquals("beat:" + STEP + "--" + beat.id(), app.route());
        assertEquals(1, app.styled("close-up").size(), "the scene is there");
        assertTrue(app.shows(beat.title()), beat.title());
        assertTrue(app.styled("map-stage").getFirst().getAccessibleText().contains(beat.spoken()), beat.id());
        assertTrue(app.mentions("Step 6 of 13, beat " + (number + 1)));
    }

    private void assertAtTheMap() {
        // A scene goes once it has given back its bitmap, which takes a frame.
        app.frame(Duration.millis(16));
        assertEquals(View.MAP, model().view());
        assertEquals(1, app.styled("map").size(), "the map is there");
        assertTrue(app.styled("close-up").isEmpty(), "and nothing of the scene");
    }

    @Test
    void theKeyLeadsInAndBack() {
        app.press(KeyCode.Z);
        assertAtBeat(0);
        assertTrue(app.styled("map").isEmpty(), "the map has made room");
        assertTrue(app.shows("Shapes are a sketch and not to scale"));
        app.press(KeyCode.Z);
        assertAtTheMap();
        app.press(KeyCode.Z);
        assertAtBeat(0);
        app.press(KeyCode.ESCAPE);
        assertAtTheMap();
    }

    @Test
    void theButtonLeadsInAndBackAndSoDoesTheLittleMap() {
        app.click("Close-up", "segment");
        assertAtBeat(0);
        app.click("Map", "segment");
        assertAtTheMap();
        app.resize(1280, 800);
        app.click("Close-up", "segment");
        app.click(app.find("Where this is: back to the map"));
        assertAtTheMap();
    }

    @Test
    void aDoubleClickOnANodeOfTheStepLeadsIn() {
        Node node = app.styled("node").stream().filter(
                it -> "trkb-receptor".equals(it.getId())).findFirst().orElseThrow();
        App.fx(() -> {
            for (int count = 1; count <= 2; count++) {
                node.fireEvent(
                        new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, count, false, false,
                                false, false, false, false, false, false, false, true, null));
            }
            return true;
        });
        assertAtBeat(0);
    }

    @Test
    void theWheelLeadsFromNearByInAndOutAgain() {
        wheel(app.styled("map").getFirst(), 400);
        assertEquals(View.MAP, model().view(), "it only zooms at first");
        for (int i = 0; i < 20 && model().view() == View.MAP; i++) {
            wheel(app.styled("map").getFirst(), 200);
        }
        assertAtBeat(0);
        wheel(app.styled("close-up").getFirst(), -40);
        assertAtTheMap();
    }

    /** The wheel turns over the TrkB node where the map is, in the middle of the scene where that is. */
    private void wheel(Node over, double by) {
        App.fx(() -> {
            Node at = over.getStyleClass().contains("map") ? ((Parent) over).lookup("#trkb-receptor") : over;
            // Where an event says it is, is in the scene.
            Bounds on = at.localToScene(at.getLayoutBounds());
            over.fireEvent(
                    new ScrollEvent(ScrollEvent.SCROLL, on.getCenterX(), on.getCenterY(), 0, 0, false, false, false,
                            false, true, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                            ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            app.scene().getRoot().layout();
            return true;
        });
    }

    @Test
    void nextGoesThroughTheBeatsAndOnToTheNextStepAndBackComesTheSameWay() {
        app.press(KeyCode.Z);
        int beats = closeUp().beats().size();
        for (int i = 0; i < beats; i++) {
            assertAtBeat(i);
            app.press(KeyCode.RIGHT);
        }
        assertEquals(6, model().step(), "the next step");
        app.press(KeyCode.LEFT);
        if (model().view() == View.MAP) {
            // The next step had no close-up, so the map was shown, and so it is here.
            app.press(KeyCode.Z);
        } else {
            assertAtBeat(beats - 1);
        }
    }

    @Test
    void theRowOfBeatsLeadsToEachOfThem() {
        app.press(KeyCode.Z);
        for (int i = closeUp().beats().size() - 1; i >= 0; i--) {
            int number = i + 1;
            app.click(app.styled("beat").stream().filter(
                    beat -> String.valueOf(beat.getAccessibleText()).startsWith(
                            "Beat " + number + " ")).findFirst().orElseThrow());
            assertAtBeat(i);
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aBeatIsTheSameForwardsBackwardsJumpedToAndBrokenOff(Depth depth) throws Exception {
        List<TreeMap<String, String>> still;
        App.fx(() -> {
            model().changeDepth(depth);
            return true;
        });
        app.press(KeyCode.Z);
        still = forwards();
        for (int i = still.size() - 1; i >= 0; i--) {
            to(i);
            assertEquals(still.get(i), picture(), "backwards to beat " + (i + 1));
        }
        for (int i : new int[]{2, 0, 1, 4, 3}) {
            to(Math.min(i, still.size() - 1));
            assertEquals(still.get(Math.min(i, still.size() - 1)), picture(), "jumped to beat " + (i + 1));
        }
        app.close();
        app = App.startMoving();
        app.go("step:" + STEP);
        App.fx(() -> {
            model().changeDepth(depth);
            return true;
        });
        app.press(KeyCode.Z);
        for (int i = 0; i < still.size(); i++) {
            int end = i;
            to((i + 2) % still.size());
            to(i);
            app.await("beat " + (i + 1) + " has come to rest", () -> still.get(end).equals(picture()));
        }
    }

    private List<TreeMap<String, String>> forwards() {
        java.util.ArrayList<TreeMap<String, String>> all = new java.util.ArrayList<>();
        for (int i = 0; i < closeUp().beats().size(); i++) {
            to(i);
            all.add(picture());
        }
        return all;
    }

    private void to(int beat) {
        App.fx(() -> {
            model().goToBeat(beat);
            app.scene().getRoot().layout();
            return true;
        });
    }

    /** Where every actor stands that is to be seen, and how much of it. */
    private TreeMap<String, String> picture() {
        TreeMap<String, String> all = new TreeMap<>();
        app.styled("actor").forEach(actor -> all.put(actor.getId(), Math.round(actor.getTranslateX() * 10) + " "
                + Math.round(actor.getTranslateY() * 10) + " " + Math.round(actor.getOpacity() * 100) + " "
                + actor.getPseudoClassStates()));
        return all;
    }

    @Test
    void aLabelLeadsToItsTermWithoutLeavingTheScene() {
        app.press(KeyCode.Z);
        Node label = app.styled("scene-label").getFirst();
        app.focus(label);
        app.press(KeyCode.ENTER);
        assertTrue(app.shows("BDNF") || app.mentions("BDNF"), "the definition is there");
        assertEquals(View.CLOSE_UP, model().view());
        app.press(KeyCode.ESCAPE);
        assertEquals(View.CLOSE_UP, model().view(), "Escape closed the definition");
    }

    @Test
    void aLinkToABeatOpensItOnAFirstVisitAndOnASecond() {
        String second = "beat:" + STEP + "--" + closeUp().beats().get(1).id();
        app.go(second);
        assertAtBeat(1);
        app.go("tab:glossary");
        app.go(second);
        assertAtBeat(1);
        app.go("step:" + STEP);
        assertAtTheMap();
    }

    @Test
    void theTextTwinHoldsTheBeats() {
        app.press(KeyCode.Z);
        app.press(KeyCode.O);
        Beat beat = closeUp().beats().get(1);
        app.focus(app.find("Filter the outline"));
        app.type(beat.title().toLowerCase(java.util.Locale.ROOT));
        assertTrue(app.mentions(PlainText.of(beat.line().simple())), beat.title());
        app.click(app.all(node -> node.getStyleClass().contains("list-cell")
                && App.words(node).contains(PlainText.of(beat.line().simple()))).getFirst());
        assertEquals("beat:" + STEP + "--" + beat.id(), app.route());
    }

    @Test
    void aCardTakesThePlaceOfTheSceneAndWhatIsHiddenHasNone() {
        app.press(KeyCode.Z);
        app.go("node:trkb-receptor");
        assertAtTheMap();
        app.press(KeyCode.ESCAPE);
        app.press(KeyCode.Z);
        App.fx(() -> {
            model().hide(new cascade.pathway.Lit(java.util.Set.of("creb-switch"), java.util.Set.of()));
            app.scene().getRoot().layout();
            return true;
        });
        assertAtTheMap();
        app.press(KeyCode.Z);
        assertAtTheMap();
    }

    @Test
    void nothingMovesWhenTheBeatIsOver() throws Exception {
        app.press(KeyCode.Z);
        app.press(KeyCode.RIGHT);
        app.frame(Duration.ZERO);
        app.frame(Duration.minutes(1));
        app.frame(Duration.minutes(1));
        assertTrue(app.rests());
    }

    @Test
    void theFilmGoesInThroughTheBeatsAndOut() {
        app.press(KeyCode.SPACE);
        elapse();
        for (int i = 0; i < closeUp().beats().size(); i++) {
            assertAtBeat(i);
            elapse();
        }
        assertAtTheMap();
        assertEquals(Route.Kind.STEP, model().place().kind());
        assertEquals(6, model().step());
        assertTrue(model().isPlaying());
    }

    private void elapse() {
        app.frame(Duration.ZERO);
        app.frame(Duration.minutes(2));
    }
}
