package cascade.practice.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for at each size, where it stands, and what is kept from the learner meanwhile. */
class BlueprintTest {

    static List<Blueprint> blueprints() {
        return Blueprints.all();
    }

    @Test
    void aWholeMapAsksForAllOfIt() {
        for (Depth depth : Depth.values()) {
            Blueprint blueprint = Blueprints.of(depth);
            assertEquals(blueprint.content().graph().nodes(), blueprint.nodes());
            assertEquals(blueprint.content().graph().arrows().size(), blueprint.arrows().size());
            assertEquals(List.of(), blueprint.given());
            assertEquals(List.of(), blueprint.drawn());
        }
    }

    @Test
    void aRelayAsksForItsMembersAndTheirArrowsAndGivesTheRest() {
        Blueprint erk = Blueprints.relay("erk-arm");
        assertEquals(Set.of("shc-grb2", "ras", "mek", "erk"),
                erk.nodes().stream().map(MapNode::id).collect(Collectors.toSet()));
        assertTrue(erk.given().stream().anyMatch(node -> node.id().equals("trkb-receptor")));
        assertFalse(erk.node("erk-arm").isPresent());
        assertTrue(erk.arrows().stream().anyMatch(
                asked -> asked.ends().equals(new Ends("trkb-receptor", "shc-grb2"))), "what comes in from a neighbour");
        assertTrue(erk.arrows().stream().allMatch(
                asked -> erk.asks(asked.ends().from()) || erk.asks(asked.ends().to())));
        assertTrue(erk.drawn().stream().noneMatch(arrow -> erk.asks(arrow.from()) || erk.asks(arrow.to())));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void everyPlaceThatIsRightIsOffered(Blueprint blueprint) {
        Set<String> offered = blueprint.places().stream().map(place -> place.id()).collect(Collectors.toSet());
        blueprint.nodes().forEach(node -> assertTrue(offered.contains(node.place()), node.id()));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void inItsPlaceANodeStandsWhereItDoesOnTheMap(Blueprint blueprint) {
        Picture picture = new Picture(Blueprints.UNIT.pathway(), blueprint);
        Map<String, Box> boxes = picture.boxes(blueprint.solution());
        assertEquals(blueprint.content().layout().nodes(), boxes);
    }

    @Test
    void elsewhereANodeStandsOnAFreeSpotOfThatPlaceAndStaysThere() {
        Blueprint blueprint = Blueprints.of(Depth.ADVANCED);
        Picture picture = new Picture(Blueprints.UNIT.pathway(), blueprint);
        Draft draft = Draft.EMPTY.put("erk", "maker-cytosol");
        Box alone = java.util.Objects.requireNonNull(picture.boxes(draft).get("erk"));
        assertEquals("maker-cytosol", picture.placeAt(new Point(alone.x(), alone.y())).orElseThrow().id());
        Random chance = new Random(11);
        for (MapNode node : blueprint.nodes()) {
            if (!node.id().equals("erk")) {
                draft = draft.put(node.id(), Blueprints.place(blueprint, chance));
                assertEquals(alone, picture.boxes(draft).get("erk"), "it doesn't move because something else came");
            }
        }
        assertEquals(blueprint.nodes().size(), Set.copyOf(picture.boxes(draft).values()).size(),
                "no two stand on each other");
    }

    @Test
    void everyPointOfTheMapIsInAPlaceAndEveryPlaceHasPoints() {
        Blueprint blueprint = Blueprints.of(Depth.SIMPLE);
        Terrain terrain = new Terrain(Blueprints.UNIT.pathway(), blueprint.places(),
                blueprint.content().layout().geography());
        Set<String> met = new java.util.HashSet<>();
        for (double x = 5; x < blueprint.content().layout().width(); x += 10) {
            for (double y = 5; y < blueprint.content().layout().height(); y += 10) {
                met.add(terrain.at(new Point(x, y)).orElseThrow().id());
            }
        }
        assertEquals(blueprint.places().stream().map(place -> place.id()).collect(Collectors.toSet()), met);
    }

    @Test
    void whereAMapHasItsNodesIsTheirPlace() {
        for (Depth depth : Depth.values()) {
            Blueprint blueprint = Blueprints.of(depth);
            Picture picture = new Picture(Blueprints.UNIT.pathway(), blueprint);
            for (MapNode node : blueprint.nodes()) {
                Box home = picture.home(node.id());
                String found = picture.placeAt(new Point(home.x(), home.y())).orElseThrow().id();
                boolean open = Set.of("brain", "outside", "outcome").contains(node.place());
                // Between the cells, a place is where its name is, and a node may stand far from that.
                assertTrue(found.equals(node.place()) || open && Set.of("brain", "outside", "outcome").contains(found),
                        node.id() + " is in " + found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void everyArrowOfADraftHasAWayFromItsStartToItsEnd(Blueprint blueprint) {
        Picture picture = new Picture(Blueprints.UNIT.pathway(), blueprint);
        Draft draft = blueprint.solution();
        Map<String, Box> boxes = picture.boxes(draft);
        Map<Ends, List<Point>> ways = picture.ways(draft, boxes);
        assertEquals(draft.arrows().keySet(), ways.keySet());
        assertEquals(ways, picture.ways(draft, boxes), "what stands clear stays");
    }

    @Test
    void anArrowWaitsForItsEnds() {
        Blueprint blueprint = Blueprints.relay("erk-arm");
        Picture picture = new Picture(Blueprints.UNIT.pathway(), blueprint);
        Draft draft = blueprint.solution();
        Draft kept = draft.put("ras", "outside").keep(Grade.of(blueprint, draft.put("ras", "outside")));
        assertEquals(draft.arrows(), kept.arrows());
        assertFalse(picture.ways(kept, picture.boxes(kept)).containsKey(new Ends("ras", "mek")));
        Draft again = kept.put("ras", "inside");
        assertTrue(picture.ways(again, picture.boxes(again)).containsKey(new Ends("ras", "mek")));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void whatIsAskedForIsKeptFromEverywhere(Blueprint blueprint) {
        Concealed concealed = new Concealed(Blueprints.UNIT.pathway(), blueprint);
        blueprint.nodes().forEach(node -> assertTrue(concealed.hides(new Route(Route.Kind.NODE, node.id()))));
        for (Asked asked : blueprint.arrows()) {
            Arrow arrow = asked.arrow();
            assertTrue(concealed.hides(new Route(Route.Kind.ARROW, arrow.id())), arrow.id());
            assertTrue(concealed.hides(Route.paths(arrow.from(), arrow.to())));
            for (Arrow other : Blueprints.UNIT.pathway().arrows()) {
                if (other.stands().contains(arrow.id()) || arrow.stands().contains(other.id())) {
                    assertTrue(concealed.hides(new Route(Route.Kind.ARROW, other.id())), "it says the same");
                }
            }
        }
        assertFalse(concealed.hides(Route.tab("glossary")));
    }
}
