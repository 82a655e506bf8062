package cascade.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Graph;
import cascade.ui.kit.Fonts;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** The stored positions: fresh, and fit to be looked at. */
class LayoutTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final double SLACK = 1;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private static MapLayout layout(Depth depth) {
        return UNIT.pathway().layouts().get(depth);
    }

    private static Graph graph(Depth depth) {
        return new Graph(UNIT.pathway(), depth);
    }

    @Test
    void theStoredPositionsBelongToTheStoredPathway() throws IOException {
        String stored = new String(UnitSource.BUNDLED.read("layout.json", 1 << 22), StandardCharsets.UTF_8);
        assertTrue(stored.contains("\"source\": \"" + LayoutFile.source(UNIT.pathway()) + "\""),
                "positions are stale: run mvn -Pbake");
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void noTwoNodesOverlap(Depth depth) {
        List<MapNode> nodes = graph(depth).nodes();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                Box a = layout(depth).nodes().get(nodes.get(i).id());
                Box b = layout(depth).nodes().get(nodes.get(k).id());
                if (a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom()) {
                    faults.add(nodes.get(i).id() + " over " + nodes.get(k).id());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void noArrowRunsThroughANodeThatIsNotItsOwn(Depth depth) {
        List<String> faults = new ArrayList<>();
        for (Arrow arrow : graph(depth).arrows()) {
            for (MapNode node : graph(depth).nodes()) {
                boolean own = node.id().equals(arrow.from()) || node.id().equals(arrow.to());
                Box box = layout(depth).nodes().get(node.id());
                if (!own && Curves.samples(layout(depth).arrows().get(arrow.id())).stream().anyMatch(
                        point -> inside(point, box))) {
                    faults.add(arrow.id() + " through " + node.id());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyArrowStartsAndEndsAtItsNodes(Depth depth) {
        List<String> faults = new ArrayList<>();
        for (Arrow arrow : graph(depth).arrows()) {
            List<Point> points = layout(depth).arrows().get(arrow.id());
            if (!onEdge(points.getFirst(), layout(depth).nodes().get(arrow.from()))
                    || !onEdge(points.getLast(), layout(depth).nodes().get(arrow.to()))) {
                faults.add(arrow.id());
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyLabelFitsItsNode(Depth depth) {
        List<String> faults = new ArrayList<>();
        for (MapNode node : graph(depth).nodes()) {
            double[] needed = NodeSize.of(node);
            Box box = layout(depth).nodes().get(node.id());
            if (needed[0] > box.width() || needed[1] > box.height()) {
                faults.add(node.id() + " needs " + needed[0] + "×" + needed[1]);
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyNodeStandsInItsLaneAndLanesRunFromLeftToRight(Depth depth) {
        MapLayout layout = layout(depth);
        double before = Double.NEGATIVE_INFINITY;
        for (var lane : UNIT.pathway().lanes()) {
            MapLayout.Span span = layout.lanes().get(lane.id());
            if (span == null) {
                continue;
            }
            double middle = (span.left() + span.right()) / 2;
            assertTrue(middle > before, lane.id());
            before = middle;
            for (MapNode node : graph(depth).nodes()) {
                if (node.lane().equals(lane.id())) {
                    Box box = layout.nodes().get(node.id());
                    assertTrue(box.left() >= span.left() - SLACK && box.right() <= span.right() + SLACK, node.id());
                }
            }
        }
    }

    @Test
    void theSimpleMapFitsBesideTheCaptionWithoutZooming() {
        assertTrue(layout(Depth.SIMPLE).width() <= 940, "width " + layout(Depth.SIMPLE).width());
        assertTrue(layout(Depth.SIMPLE).height() <= 520, "height " + layout(Depth.SIMPLE).height());
    }

    private static boolean inside(Point point, Box box) {
        return point.x() > box.left() + SLACK && point.x() < box.right() - SLACK && point.y() > box.top() + SLACK
                && point.y() < box.bottom() - SLACK;
    }

    private static boolean onEdge(Point point, Box box) {
        boolean within = point.x() >= box.left() - SLACK && point.x() <= box.right() + SLACK
                && point.y() >= box.top() - SLACK && point.y() <= box.bottom() + SLACK;
        return within && !inside(point, box);
    }
}
