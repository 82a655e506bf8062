package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.messages.Messages;
import cascade.pathway.MapContents;
import cascade.practice.rebuild.Asked;
import cascade.practice.rebuild.Blueprint;
import cascade.ui.practice.PracticeScreen;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Place;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map rebuilt from memory as a learner does it: by keyboard, by pointer, wrong and mended; and that nothing tells. */
class RebuildTest extends OpenApp {

    @BeforeEach
    void openPractice() {
        app.click("Practice");
    }

    @Test
    void aRelayIsRebuiltByKeyboardAlone() {
        Blueprint akt = relay("akt-arm");
        app.focus(app.find(Messages.text("rebuild.relay.spoken", "Akt relay")));
        app.press(KeyCode.ENTER);
        for (MapNode node : akt.nodes()) {
            choose(node.plainLabel());
            app.press(KeyCode.ENTER);
            choose(placeName(akt, node));
            app.press(KeyCode.ENTER);
        }
        assertTrue(app.mentions("5 of 5 placed"), "after the last node come the arrows");
        for (Asked asked : akt.arrows()) {
            String sign = Messages.word(asked.arrow().influence());
            walk(node -> isSign(App.words(node)), KeyCode.SHIFT, KeyCode.TAB);
            walk(node -> sign.equals(App.words(node)), KeyCode.RIGHT);
            app.press(KeyCode.SPACE);
            walk(node -> node instanceof ListView, KeyCode.TAB);
            choose(label(akt, asked.ends().from()));
            app.press(KeyCode.ENTER);
            choose(label(akt, asked.ends().to()));
            app.press(KeyCode.ENTER);
        }
        walk(node -> Messages.text("rebuild.check").equals(App.words(node)), KeyCode.TAB);
        app.press(KeyCode.ENTER);
        assertTrue(app.shows(Messages.text("rebuild.credit", 100)), app.styled("label-strong").toString());
        assertTrue(app.shows(Messages.text("rebuild.whole")));
        assertEquals(Messages.text("rebuild.over"), App.words(app.focused().orElseThrow()));
    }

    @Test
    void aRelayIsRebuiltByPointerAlone() {
        Blueprint erk = relay("erk-arm");
        app.click(app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
        for (MapNode node : erk.nodes()) {
            app.click(row(node.plainLabel()));
            clickInsideTheNeuron();
        }
        assertTrue(app.mentions("4 of 4 placed"));
        for (Asked asked : erk.arrows()) {
            app.click(Messages.word(asked.arrow().influence()), "segment");
            app.click(onMap(asked.ends().from()));
            app.click(onMap(asked.ends().to()));
        }
        app.click(Messages.text("rebuild.check"));
        assertTrue(app.shows(Messages.text("rebuild.credit", 100)));
        app.click(Messages.text("rebuild.over"));
        assertTrue(app.mentions("0 of 4 placed · 0 of 8 arrows drawn"));
    }

    @Test
    void aNodeIsPutInAnotherPlaceMovedTakenBackAndUndone() {
        Blueprint erk = relay("erk-arm");
        app.click(app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
        MapNode mek = erk.node("mek").orElseThrow();
        app.click(row("MEK"));
        app.click(row("Brain fluid"));
        assertTrue(app.mentions("1 of 4 placed"));
        Bounds wrong = bounds(onMap("mek"));
        app.click(onMap("mek"));
        clickInsideTheNeuron();
        assertFalse(wrong.equals(bounds(onMap("mek"))), "it stands elsewhere");
        app.click(Messages.text("rebuild.undo"));
        assertEquals(wrong, bounds(onMap("mek")));
        app.click(onMap("mek"));
        app.click(Messages.text("rebuild.take"));
        assertTrue(app.mentions("0 of 4 placed"));
        assertEquals(0, app.all(node -> mek.id().equals(node.getId())).size());
        app.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(app.mentions("1 of 4 placed"));
    }

    @Test
    void aNodeIsDraggedFromTheTrayToItsPlace() {
        app.click(app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
        Bounds beside = bounds(onMap("plcg-arm"));
        app.drag(row("MEK"), beside.getCenterX() + beside.getWidth() * 2.5, beside.getCenterY());
        assertTrue(app.mentions("1 of 4 placed"));
        Bounds panel = bounds(app.find(Messages.text("rebuild.check")));
        app.drag(row("Ras"), panel.getCenterX(), panel.getCenterY());
        assertTrue(app.mentions("1 of 4 placed"), "let go of beside the map, it goes back");
        assertEquals(List.of(), app.styled("drag-ghost"));
    }

    @Test
    void anArrowIsTurnedAndTakenAway() {
        app.click(app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
        app.click(Messages.text("work.arrows"));
        app.click(onMap("semax"));
        app.click(onMap("survival-outcome"));
        app.click(row("Semax switches on Survival"));
        app.click(Messages.word(Influence.NEGATIVE), "segment");
        assertTrue(!rows("Semax holds back Survival").isEmpty());
        app.click(Messages.text("rebuild.turn"));
        assertTrue(!rows("Survival holds back Semax").isEmpty());
        app.click(Messages.text("rebuild.remove"));
        assertTrue(app.mentions("0 of 8 arrows drawn"));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasRightIsKept() {
        app.click(app.find(Messages.text("rebuild.relay.spoken", "ERK relay")));
        app.click(row("MEK"));
        clickInsideTheNeuron();
        app.click(row("Ras"));
        app.click(row("Brain fluid"));
        app.click(Messages.text("work.arrows"));
        app.click(onMap("ras"));
        app.click(onMap("mek"));
        app.click(onMap("mek"));
        app.click(onMap("semax"));
        app.click(Messages.text("rebuild.check"));
        assertTrue(app.shows(Messages.text("rebuild.credit.nodes", 1, 4)));
        assertTrue(app.shows(Messages.text("rebuild.credit.arrows", 1, 8)));
        assertTrue(app.shows(Messages.text("rebuild.nodes.other-place", 1)));
        assertTrue(app.shows(Messages.text("rebuild.nodes.missing", 2)));
        assertTrue(app.shows(Messages.text("rebuild.arrows.missing", 7)));
        assertTrue(app.shows(Messages.text("rebuild.arrows.extra", 1)));
        assertTrue(app.styled("sketch-missing").size() > 2, "the map shows it too");
        assertTrue(app.shows(Messages.text("mark.missing")), "and says what its marks mean");
        app.click(Messages.text("rebuild.again"));
        assertTrue(app.mentions("1 of 4 placed · 1 of 8 arrows drawn"));
        app.click(Messages.text("rebuild.check"));
        app.click(Messages.text("rebuild.rest"));
        assertTrue(app.shows(Messages.text("rebuild.shown")));
        assertEquals(4, List.of("shc-grb2", "ras", "mek", "erk").stream().filter(
                id -> !app.all(node -> id.equals(node.getId())).isEmpty()).count());
    }

    @Test
    void whatIsAskedForIsNowhereToBeFound() {
        for (Depth depth : Depth.values()) {
            app.click(Messages.text(depth == Depth.SIMPLE ? "rebuild.simple" : "rebuild.advanced"));
            assertEquals(List.of(), app.styled("node"), "the map is empty");
            assertEquals(List.of(), app.styled("arrow"));
            for (MapNode node : app.unit().pathway().nodes()) {
                assertTrue(hides(new Route(Route.Kind.NODE, node.id())), node.id());
            }
            app.unit().pathway().arrows().forEach(
                    arrow -> assertTrue(hides(new Route(Route.Kind.ARROW, arrow.id())), arrow.id()));
            app.click(Messages.text("rebuild.leave"));
            assertFalse(hides(new Route(Route.Kind.NODE, "trkb")), "nothing is asked any more");
        }
    }

    @Test
    void aDraftIsThereAgainAfterEscapeBackAndAnotherTab() {
        app.click(Messages.text("rebuild.simple"));
        app.click(row("Binding site"));
        app.click(row("Brain fluid"));
        assertTrue(app.mentions("1 of 14 placed"));
        app.press(KeyCode.ESCAPE);
        assertTrue(app.shows(Messages.text("practice.lead")));
        app.click(Messages.text("rebuild.simple"));
        assertTrue(app.mentions("1 of 14 placed"));
        app.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(app.shows(Messages.text("practice.lead")), "Back leads to the start");
        app.press(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(app.mentions("1 of 14 placed"), "and Forward to where it was");
        app.click("Glossary");
        app.click("Practice");
        assertTrue(app.mentions("1 of 14 placed"));
    }

    private Blueprint relay(String id) {
        return Blueprint.of(app.unit().pathway(), new MapContents(app.unit().pathway()),
                Blueprint.relays(app.unit().pathway()).stream().filter(
                        node -> node.id().equals(id)).findFirst().orElseThrow());
    }

    private boolean hides(Route route) {
        return App.fx(() -> app.shell().screen(PracticeScreen.FEATURE).orElseThrow().hides(route));
    }

    private static String label(Blueprint blueprint, String node) {
        return blueprint.node(node).orElseThrow().plainLabel();
    }

    private static String placeName(Blueprint blueprint, MapNode node) {
        return blueprint.places().stream().filter(place -> place.id().equals(node.place())).findFirst().map(
                Place::name).orElseThrow();
    }

    private static boolean isSign(String words) {
        return Stream.of(Influence.values()).map(Messages::word).anyMatch(words::equals);
    }

    /** Presses keys until what is wanted has the focus. */
    private void walk(Predicate<Node> wanted, KeyCode... keys) {
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 40 && !wanted.test(app.focused().orElseThrow()); i++) {
            way.add(app.focused().orElseThrow() + " " + App.words(app.focused().orElseThrow()));
            app.press(keys);
        }
        assertTrue(wanted.test(app.focused().orElseThrow()), way.toString());
    }

    /** Goes with the arrow keys to the row of the list that has the focus. */
    private void choose(String words) {
        ListView<?> list = (ListView<?>) app.focused().orElseThrow();
        app.press(KeyCode.HOME);
        for (int i = 0; i < list.getItems().size() && !words.equals(selected(list)); i++) {
            app.press(KeyCode.DOWN);
        }
        assertEquals(words, selected(list));
    }

    private static String selected(ListView<?> list) {
        return App.fx(() -> Nodes.visible(list).stream().filter(
                node -> node instanceof ListCell<?> cell && cell.isSelected()).map(App::words).findFirst().orElse(""));
    }

    private Node row(String words) {
        return rows(words).getFirst();
    }

    private List<Node> rows(String words) {
        return app.all(node -> node instanceof ListCell<?> && words.equals(App.words(node)));
    }

    private Node onMap(String id) {
        return app.all(node -> id.equals(node.getId())).getFirst();
    }

    private static Bounds bounds(Node node) {
        return App.fx(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    /** Beside the PLCγ relay, where an arrow lies over the ground. */
    private void clickInsideTheNeuron() {
        Bounds beside = bounds(onMap("plcg-arm"));
        app.clickAt(beside.getCenterX() + beside.getWidth() * 1.6, beside.getCenterY());
    }
}
