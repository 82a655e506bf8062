package cascade.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Step;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simple map with something opened: everything has a place of its own, and every arrow a way. */
class MapContentsTest {
    private final Pathway pathway = UnitFolder.bundled().pathway();
    private final MapContents contents = new MapContents(pathway);

    static Stream<String> groups() {
        MapContents contents = new MapContents(UnitFolder.bundled().pathway());
        return UnitFolder.bundled().pathway().nodes().stream().map(MapNode::id).filter(contents::opens);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void anOpenedNodeGivesWayToThoseItStandsForAndNothingOverlaps(String group) {
        MapContent opened = contents.of(Depth.SIMPLE, Set.of(group));
        MapNode node = pathway.nodes().stream().filter(it -> it.id().equals(group)).findFirst().orElseThrow();
        assertTrue(opened.graph().node(group).isEmpty());
        assertEquals(Set.copyOf(node.members()), opened.details());
        for (MapNode there : opened.graph().nodes()) {
            assertTrue(opened.layout().nodes().containsKey(there.id()), there.id());
        }
        assertApart(opened.layout().nodes());
        for (Arrow arrow : opened.graph().arrows()) {
            List<Point> way = opened.layout().ways().getOrDefault(arrow.id(), List.of());
            assertTrue(way.size() >= 2, arrow.id() + " has no way");
            assertClear(arrow, way, opened.layout().nodes());
        }
    }

    private static void assertApart(Map<String, Box> boxes) {
        List<Map.Entry<String, Box>> all = new ArrayList<>(boxes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Box a = all.get(i).getValue();
                Box b = all.get(k).getValue();
                assertFalse(
                        a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom(),
                        all.get(i).getKey() + " and " + all.get(k).getKey());
            }
        }
    }

    /** No way goes through a node that isn't its own. */
    private static void assertClear(Arrow arrow, List<Point> way, Map<String, Box> boxes) {
        boxes.forEach((id, box) -> {
            if (!id.equals(arrow.from()) && !id.equals(arrow.to())) {
                for (int i = 0; i + 1 < way.size(); i++) {
                    for (int k = 0; k <= 40; k++) {
                        double x = way.get(i).x() + (way.get(i + 1).x() - way.get(i).x()) * k / 40;
                        double y = way.get(i).y() + (way.get(i + 1).y() - way.get(i).y()) * k / 40;
                        assertFalse(box.contains(x, y), arrow.id() + " runs through " + id);
                    }
                }
            }
        });
    }

    @Test
    void closedAgainItIsTheSimpleMap() {
        assertEquals(new Graph(pathway, Depth.SIMPLE).arrows(), contents.of(Depth.SIMPLE, Set.of()).graph().arrows());
        assertTrue(contents.opens("erk-arm"));
        assertFalse(contents.opens("ngf-protein"), "it stands for one node only");
        assertEquals("erk-arm", contents.holder("mek").orElseThrow());
        assertTrue(contents.holder("ngf").isEmpty());
    }

    @Test
    void aStepLightsWhatAnOpenedNodeStandsFor() {
        Step step = pathway.steps().stream().filter(it -> it.id().equals("erk")).findFirst().orElseThrow();
        Lit simple = Lit.of(step.scene(Depth.SIMPLE));
        Lit lit = contents.lit(simple, contents.of(Depth.SIMPLE, Set.of("erk-arm")));
        assertEquals(Set.of("trkb-receptor", "shc-grb2", "ras", "mek", "erk"), lit.nodes());
        assertEquals(Set.of("trkb-to-shc-grb2", "shc-grb2-to-ras", "ras-to-mek", "mek-to-erk"), lit.arrows());
        assertEquals(simple, contents.lit(simple, contents.of(Depth.SIMPLE, Set.of())));
    }
}
