package cascade.ui.pathway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Lit;
import cascade.pathway.SmallPathway;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Route.Kind;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PathwayModelTest {
    private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.SIMPLE);
    private final PathwayModel model = new PathwayModel(SmallPathway.make(), depth);

    @Test
    void theWalkBeginsWithTheFirstStepLit() {
        assertEquals("first", model.currentStep().id());
        assertEquals(new Lit(Set.of("ab"), Set.of()), model.lit().get());
        assertFalse(model.atEnd());
        assertFalse(model.playing().get());
    }

    @Test
    void nextAndBackStayWithinTheWalk() {
        model.back();
        assertEquals(0, model.step().get());
        model.next();
        assertEquals(new Lit(Set.of("ab", "cd"), Set.of("ab-cd")), model.lit().get());
        model.next();
        assertTrue(model.atEnd());
        model.next();
        assertEquals(2, model.step().get());
        model.goTo(-5);
        assertEquals(0, model.step().get());
        model.goTo(99);
        assertEquals(2, model.step().get());
    }

    @Test
    void changingTheDepthKeepsTheStep() {
        model.goTo(1);
        model.changeDepth(Depth.ADVANCED);
        assertEquals(1, model.step().get());
        assertEquals(new Lit(Set.of("b", "c"), Set.of("b-c")), model.lit().get());
        assertEquals(Depth.ADVANCED, model.graph().depth());
    }

    @Test
    void changingTheDepthKeepsTheSelectionsCounterpart() {
        open("node:ab");
        model.changeDepth(Depth.ADVANCED);
        assertSelected("node:a");
        model.changeDepth(Depth.SIMPLE);
        assertSelected("node:ab");
        open("arrow:ab-cd");
        model.changeDepth(Depth.ADVANCED);
        assertSelected("arrow:b-c");
    }

    @Test
    void changingTheDepthClosesTheCardOfWhatTheOtherMapHasNot() {
        model.changeDepth(Depth.ADVANCED);
        open("node:e");
        model.changeDepth(Depth.SIMPLE);
        assertEquals(Optional.empty(), model.selection().get());
        assertEquals(Lit.of(model.scene()), model.lit().get());
    }

    @Test
    void changingToTheDepthThatIsShownChangesNothing() {
        open("node:ab");
        model.changeDepth(Depth.SIMPLE);
        assertSelected("node:ab");
    }

    @Test
    void aSelectedNodeIsLitWithItsNeighbours() {
        model.changeDepth(Depth.ADVANCED);
        open("node:c");
        assertEquals(new Lit(Set.of("b", "c", "d"), Set.of("b-c", "c-d", "c-b")), model.lit().get());
    }

    @Test
    void aSelectedArrowIsLitWithItsEnds() {
        open("arrow:ab-cd");
        assertEquals(new Lit(Set.of("ab", "cd"), Set.of("ab-cd")), model.lit().get());
    }

    @Test
    void walkingOnClosesTheCard() {
        open("node:ab");
        model.next();
        assertEquals(Optional.empty(), model.selection().get());
        assertEquals(Lit.of(model.scene()), model.lit().get());
    }

    @Test
    void aStepIsOpenedByItsRoute() {
        open("node:ab");
        open("step:third");
        assertEquals(2, model.step().get());
        assertEquals(Optional.empty(), model.selection().get());
    }

    @Test
    void aNodeWithAStandInIsOpenedOnTheMapThatIsShown() {
        open("node:b");
        assertEquals(Depth.SIMPLE, depth.get());
        assertSelected("node:ab");
    }

    @Test
    void aNodeWithoutAStandInIsOpenedOnTheOtherMap() {
        open("node:e");
        assertEquals(Depth.ADVANCED, depth.get());
        assertSelected("node:e");
        assertEquals(new Lit(Set.of("e"), Set.of()), model.lit().get());
    }

    @Test
    void aRouteThatLeadsNowhereOnTheMapChangesNothing() {
        model.goTo(1);
        for (String route : List.of("node:nowhere", "arrow:nowhere", "step:nowhere", "term:trkb", "tab:pathway")) {
            open(route);
            assertEquals(1, model.step().get(), route);
            assertEquals(Depth.SIMPLE, depth.get(), route);
            assertEquals(Optional.empty(), model.selection().get(), route);
        }
    }

    @Test
    void aDepthChosenElsewhereIsFollowed() {
        List<Lit> seen = new ArrayList<>();
        model.lit().subscribe(lit -> seen.add(lit));
        depth.set(Depth.ADVANCED);
        assertEquals(List.of(new Lit(Set.of("ab"), Set.of()), new Lit(Set.of("a", "b"), Set.of("a-b"))), seen);
    }

    @Test
    void everyNodeAndArrowOfTheBundledUnitOpensAndIsLitOnItsOwnMap() {
        Pathway pathway = UnitFolder.bundled().pathway();
        for (Depth shown : Depth.values()) {
            for (MapNode node : pathway.nodes()) {
                assertOpens(pathway, shown, new Route(Kind.NODE, node.id()));
            }
            for (Arrow arrow : pathway.arrows()) {
                assertOpens(pathway, shown, new Route(Kind.ARROW, arrow.id()));
            }
        }
    }

    @Test
    void aGraphIsThereForEveryDepth() {
        for (Depth each : Depth.values()) {
            assertEquals(each, model.graph(each).depth());
        }
        assertThrows(UnsupportedOperationException.class, () -> model.graph().nodes().clear());
    }

    private static void assertOpens(Pathway pathway, Depth shown, Route route) {
        PathwayModel fresh = new PathwayModel(pathway, new SimpleObjectProperty<>(shown));
        fresh.open(route);
        assertTrue(fresh.selection().get().isPresent(), route + " does not open");
        Lit lit = fresh.lit().get();
        assertFalse(lit.isNothing(), route + " lights nothing");
        assertTrue(lit.nodes().stream().allMatch(id -> fresh.graph().node(id).isPresent()), route.toString());
        assertTrue(lit.arrows().stream().allMatch(id -> fresh.graph().arrow(id).isPresent()), route.toString());
    }

    private void open(String route) {
        model.open(Route.parse(route).orElseThrow());
    }

    private void assertSelected(String route) {
        assertEquals(Route.parse(route), model.selection().get());
    }
}
