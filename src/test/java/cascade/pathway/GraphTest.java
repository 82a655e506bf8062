package cascade.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Graph graph = new Graph(SmallPathway.make(), Depth.ADVANCED);

    @Test
    void aGraphHoldsItsDepthOnlyInTheUnitsOrder() {
        assertEquals(List.of("a", "b", "c", "d", "e", "x"), graph.nodes().stream().map(MapNode::id).toList());
        assertEquals(List.of("a-b", "b-c", "c-d", "c-b", "x-d"), graph.arrows().stream().map(Arrow::id).toList());
        assertEquals(Depth.ADVANCED, graph.depth());
        assertEquals(Optional.empty(), graph.node("ab"));
        assertEquals(Optional.empty(), graph.arrow("ab-cd"));
        assertTrue(graph.node("a").isPresent() && graph.arrow("a-b").isPresent());
    }

    @Test
    void downstreamFollowsArrowsForwardThroughACycle() {
        assertEquals(lit(Set.of("a", "b", "c", "d"), "a-b", "b-c", "c-d", "c-b"), graph.downstream("a"));
    }

    @Test
    void upstreamFollowsArrowsBackwardThroughACycle() {
        assertEquals(lit(Set.of("b", "a", "c"), "a-b", "b-c", "c-b"), graph.upstream("b"));
        assertEquals(lit(Set.of("a", "b", "c", "d", "x"), "a-b", "b-c", "c-d", "c-b", "x-d"), graph.upstream("d"));
    }

    @Test
    void anEndReachesOnlyItself() {
        assertEquals(lit(Set.of("d")), graph.downstream("d"));
        assertEquals(lit(Set.of("a")), graph.upstream("a"));
        assertEquals(lit(Set.of("e")), graph.downstream("e"));
    }

    @Test
    void whatIsUpstreamOfANodeHasThatNodeDownstream() {
        for (MapNode from : graph.nodes()) {
            for (MapNode to : graph.nodes()) {
                assertEquals(graph.downstream(from.id()).nodes().contains(to.id()),
                        graph.upstream(to.id()).nodes().contains(from.id()), from.id() + " and " + to.id());
            }
        }
    }

    @Test
    void aroundIsOneArrowFarBothWays() {
        assertEquals(lit(Set.of("c", "b", "d"), "b-c", "c-d", "c-b"), graph.around("c"));
        assertEquals(lit(Set.of("x", "d"), "x-d"), graph.around("x"));
        assertEquals(lit(Set.of("e")), graph.around("e"));
    }

    @Test
    void arrowsAreFoundByEitherEnd() {
        assertEquals(List.of("c-d", "c-b"), graph.from("c").stream().map(Arrow::id).toList());
        assertEquals(List.of("a-b", "c-b"), graph.to("b").stream().map(Arrow::id).toList());
        assertEquals(List.of(), graph.from("nowhere"));
    }

    @Test
    void whatIsLitCantBeChangedFromOutside() {
        Set<String> nodes = new java.util.HashSet<>(Set.of("a"));
        Lit lit = new Lit(nodes, Set.of());
        nodes.add("b");
        assertEquals(Set.of("a"), lit.nodes());
        assertTrue(Lit.NOTHING.isNothing() && !lit.isNothing());
    }

    @Test
    void aSceneLightsItsNodesAndArrows() {
        assertEquals(lit(Set.of("a", "b"), "a-b"), Lit.of(new Step.Scene("", List.of("b", "a"), List.of("a-b"))));
    }

    private static Lit lit(Set<String> nodes, String... arrows) {
        return new Lit(nodes, Set.of(arrows));
    }
}
