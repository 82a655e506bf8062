package cascade.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.read.UnitFolder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepthMapTest {
    private final DepthMap map = new DepthMap(SmallPathway.make());

    @Test
    void whatIsOnAMapStandsForItself() {
        assertEquals(Optional.of("ab"), map.node("ab", Depth.SIMPLE));
        assertEquals(Optional.of("b"), map.node("b", Depth.ADVANCED));
        assertEquals(Optional.of("b-c"), map.arrow("b-c", Depth.ADVANCED));
    }

    @Test
    void aMemberIsShownAsItsGroup() {
        assertEquals(Optional.of("ab"), map.node("b", Depth.SIMPLE));
        assertEquals(Optional.of("ab-cd"), map.arrow("b-c", Depth.SIMPLE));
    }

    @Test
    void aGroupIsShownAsItsFirstMember() {
        assertEquals(Optional.of("a"), map.node("ab", Depth.ADVANCED));
        assertEquals(Optional.of("b-c"), map.arrow("ab-cd", Depth.ADVANCED));
    }

    @Test
    void whatHasNoCounterpartIsNotShown() {
        assertEquals(Optional.empty(), map.node("e", Depth.SIMPLE));
        assertEquals(Optional.empty(), map.arrow("c-b", Depth.SIMPLE));
        assertEquals(Optional.empty(), map.node("nowhere", Depth.SIMPLE));
        assertEquals(Optional.empty(), map.arrow("nowhere", Depth.ADVANCED));
    }

    @Test
    void everyAnswerForTheBundledUnitIsOnTheMapThatWasAskedFor() {
        Pathway pathway = UnitFolder.bundled().pathway();
        DepthMap depths = new DepthMap(pathway);
        for (Depth depth : Depth.values()) {
            Graph graph = new Graph(pathway, depth);
            for (MapNode node : pathway.nodes()) {
                depths.node(node.id(), depth).ifPresent(id -> assertTrue(graph.node(id).isPresent(), id));
            }
            for (Arrow arrow : pathway.arrows()) {
                depths.arrow(arrow.id(), depth).ifPresent(id -> assertTrue(graph.arrow(id).isPresent(), id));
            }
        }
    }

    @Test
    void everyNodeOfTheSimpleMapHasACounterpartOnTheAdvancedOne() {
        Pathway pathway = UnitFolder.bundled().pathway();
        DepthMap depths = new DepthMap(pathway);
        for (MapNode node : new Graph(pathway, Depth.SIMPLE).nodes()) {
            assertTrue(depths.node(node.id(), Depth.ADVANCED).isPresent(), node.id());
        }
    }
}
