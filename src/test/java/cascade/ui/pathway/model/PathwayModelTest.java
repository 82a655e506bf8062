package cascade.ui.pathway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Lens;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.pathway.Reach;
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
import org.junit.jupiter.api.Test;

class PathwayModelTest {
    private final List<Route> left = new ArrayList<>();
    private final PathwayModel model = new PathwayModel(SmallPathway.make(), Depth.SIMPLE, left::add);

    @Test
    void theWalkBeginsWithTheFirstStepLit() {
        assertEquals("first", model.currentStep().id());
        assertEquals(new Lit(Set.of("ab"), Set.of()), model.lit());
        assertFalse(model.atEnd());
        assertFalse(model.isPlaying());
    }

    @Test
    void nextAndBackStayWithinTheWalk() {
        model.back();
        assertEquals(0, model.step());
        model.next();
        assertEquals(new Lit(Set.of("ab", "cd"), Set.of("ab-cd")), model.lit());
        model.next();
        assertTrue(model.atEnd());
        model.next();
        assertEquals(2, model.step());
        model.goTo(-5);
        assertEquals(0, model.step());
        model.goTo(99);
        assertEquals(2, model.step());
    }

    @Test
    void changingTheDepthKeepsTheStep() {
        model.goTo(1);
        model.changeDepth(Depth.ADVANCED);
        assertEquals(1, model.step());
        assertEquals(new Lit(Set.of("b", "c"), Set.of("b-c")), model.lit());
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
        assertEquals(Optional.empty(), model.selection());
        assertEquals(Lit.of(model.scene()), model.lit());
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
        assertEquals(new Lit(Set.of("b", "c", "d"), Set.of("b-c", "c-d", "c-b")), model.lit());
    }

    @Test
    void aSelectedArrowIsLitWithItsEnds() {
        open("arrow:ab-cd");
        assertEquals(new Lit(Set.of("ab", "cd"), Set.of("ab-cd")), model.lit());
    }

    @Test
    void walkingOnClosesTheCard() {
        open("node:ab");
        model.next();
        assertEquals(Optional.empty(), model.selection());
        assertEquals(Lit.of(model.scene()), model.lit());
    }

    @Test
    void aStepIsOpenedByItsRoute() {
        open("node:ab");
        open("step:third");
        assertEquals(2, model.step());
        assertEquals(Optional.empty(), model.selection());
    }

    @Test
    void aNodeWithAStandInIsShownOnTheMapThatIsShownByOpeningThat() {
        open("node:b");
        assertEquals(Depth.SIMPLE, model.depth());
        assertEquals(Set.of("ab"), model.state().get().opened());
        assertSelected("node:b");
        model.turn("b");
        assertEquals(Set.of(), model.state().get().opened());
        assertSelected("node:ab");
    }

    @Test
    void aNodeWithoutAStandInIsOpenedOnTheOtherMap() {
        open("node:e");
        assertEquals(Depth.ADVANCED, model.depth());
        assertSelected("node:e");
        assertEquals(new Lit(Set.of("e"), Set.of()), model.lit());
    }

    @Test
    void aRouteThatLeadsNowhereOnTheMapChangesNothing() {
        model.goTo(1);
        for (String route : List.of("node:nowhere", "arrow:nowhere", "step:nowhere", "term:trkb", "tab:pathway")) {
            open(route);
            assertEquals(1, model.step(), route);
            assertEquals(Depth.SIMPLE, model.depth(), route);
            assertEquals(Optional.empty(), model.selection(), route);
        }
    }

    @Test
    void aCommandIsOneChangeWhateverItTouches() {
        open("node:ab");
        model.reach("ab", Reach.DOWNSTREAM);
        List<PathwayState> seen = new ArrayList<>();
        model.state().subscribe((_, now) -> seen.add(now));
        model.changeDepth(Depth.ADVANCED);
        assertEquals(1, seen.size());
        model.finish();
        assertEquals(2, seen.size());
        model.finish();
        assertEquals(2, seen.size(), "nothing changed");
    }

    @Test
    void thePlaceIsToldBeforeAnythingHasChanged() {
        List<Route> before = new ArrayList<>();
        PathwayModel[] own = new PathwayModel[1];
        own[0] = new PathwayModel(SmallPathway.make(), Depth.SIMPLE, _ -> before.add(own[0].place()));
        own[0].next();
        own[0].open(new Route(Kind.NODE, "ab"));
        own[0].look(Lens.PEOPLE);
        assertEquals(List.of(new Route(Kind.STEP, "first"), new Route(Kind.STEP, "second")), before);
    }

    @Test
    void playingFromTheLastStepBeginsAnew() {
        model.goTo(99);
        model.play();
        assertEquals(0, model.step());
        assertTrue(model.isPlaying());
        open("node:ab");
        assertFalse(model.isPlaying(), "whoever reads a card is not moved on");
    }

    @Test
    void whatIsHiddenIsInNoGraphAndCannotBeOpened() {
        model.changeDepth(Depth.ADVANCED);
        open("node:c");
        model.hide(new Lit(Set.of("c"), Set.of()));
        assertEquals(Optional.empty(), model.selection());
        assertTrue(model.graph().node("c").isEmpty());
        assertTrue(model.graph().arrows().stream().noneMatch(
                arrow -> arrow.from().equals("c") || arrow.to().equals("c")));
        open("node:c");
        assertEquals(Optional.empty(), model.selection());
        assertTrue(model.hides(new Route(Kind.NODE, "c")));
        assertTrue(model.hides(new Route(Kind.ARROW, "b-c")));
        assertTrue(model.withholdsTexts());
        model.hide(Lit.NOTHING);
        open("node:c");
        assertSelected("node:c");
    }

    @Test
    void upstreamAndDownstreamFadeWithTheDistance() {
        model.changeDepth(Depth.ADVANCED);
        model.reach("a", Reach.DOWNSTREAM);
        Levels levels = model.map().levels();
        assertEquals(1, levels.node("a"));
        assertTrue(levels.node("b") > levels.node("c"), "b is nearer than c");
        assertTrue(levels.node("d") >= 0.4, "it can still be read");
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
        PathwayModel fresh = new PathwayModel(pathway, shown, _ -> {});
        fresh.open(route);
        assertTrue(fresh.selection().isPresent(), route + " does not open");
        Lit lit = fresh.lit();
        assertFalse(lit.isNothing(), route + " lights nothing");
        assertTrue(lit.nodes().stream().allMatch(id -> fresh.graph().node(id).isPresent()), route.toString());
        assertTrue(lit.arrows().stream().allMatch(id -> fresh.graph().arrow(id).isPresent()), route.toString());
    }

    private void open(String route) {
        model.open(Route.parse(route).orElseThrow());
    }

    private void assertSelected(String route) {
        assertEquals(Route.parse(route), model.selection());
    }
}
