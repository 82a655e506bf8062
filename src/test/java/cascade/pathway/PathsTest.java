package cascade.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathsTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private final Graph simple = new Graph(UNIT.pathway(), Depth.SIMPLE);

    @Test
    void theShortestWayComesFirstAndEveryWayLeadsFromEndToEnd() {
        Paths paths = Paths.between(simple, "semax", "memory-formation");
        assertTrue(paths.ways().size() > 1);
        assertFalse(paths.more());
        int last = 0;
        for (List<Arrow> way : paths.ways()) {
            assertTrue(way.size() >= last, "in order of length");
            last = way.size();
            assertEquals("semax", way.getFirst().from());
            assertEquals("memory-formation", way.getLast().to());
            Set<String> seen = new HashSet<>(Set.of("semax"));
            for (int i = 0; i < way.size(); i++) {
                assertTrue(seen.add(way.get(i).to()), "no node twice");
                if (i > 0) {
                    assertEquals(way.get(i - 1).to(), way.get(i).from());
                }
            }
        }
    }

    @Test
    void whereNothingLeadsThereTheWaysBackAreGiven() {
        Paths back = Paths.between(simple, "memory-formation", "semax");
        assertEquals("semax", back.from());
        assertFalse(back.ways().isEmpty());
    }

    @Test
    void betweenNodesThatNothingConnectsThereIsNoWayAndBothAreLit() {
        List<String> ends = simple.nodes().stream().map(node -> node.id()).filter(
                id -> simple.from(id).isEmpty()).limit(2).toList();
        Paths none = Paths.between(simple, ends.getFirst(), ends.getLast());
        assertTrue(none.ways().isEmpty());
        assertEquals(Set.copyOf(ends), none.lit().nodes());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyPairIsAnsweredAndLightsOnlyWhatLiesBetween(Depth depth) {
        Graph graph = new Graph(UNIT.pathway(), depth);
        for (var from : graph.nodes()) {
            for (var to : graph.nodes()) {
                Paths paths = Paths.between(graph, from.id(), to.id());
                if (!paths.ways().isEmpty()) {
                    Set<String> between = new HashSet<>(graph.downstream(paths.from()).nodes());
                    between.retainAll(graph.upstream(paths.to()).nodes());
                    assertTrue(between.containsAll(paths.lit().nodes()), from.id() + " to " + to.id());
                }
            }
        }
    }

    @Test
    void waysThatWereNotFollowedAreToldOf() {
        // A ladder of twenty rungs with both rails: far more ways than anybody looks for.
        Graph ladder = new Graph(SmallPathway.ladder(20), Depth.ADVANCED);
        Paths paths = Paths.between(ladder, "n0", "n20");
        assertTrue(paths.more(), paths.ways().size() + " ways are not all of them");
    }
}
