package cascade.layout;

import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Lane;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapLayout.Span;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The positions of one map: ELK layered from left to right, every lane a partition, so that a place keeps its nodes.
 * Arrows leave and reach nodes level, and bend in the gaps between layers only, all with the same curvature.
 */
public final class PathwayLayout {
    /** Raised when the way of laying out changes, so that stored positions are known to be stale. */
    static final int VERSION = 3;

    /** How close things stand. The small map must fit a window of 1280×800 beside the caption without zooming. */
    private record Spacing(double betweenLayers, double betweenNodes, double edges) {
        static Spacing of(Depth depth) {
            return depth == Depth.SIMPLE ? new Spacing(26, 104, 30) : new Spacing(38, 46, 20);
        }
    }

    private static final double LANE_PADDING = 11;
    private static final double MARGIN = 12;

    private final Pathway pathway;
    private final Graph graph;
    private final Spacing spacing;
    private final Function<MapNode, double[]> size;

    /**
     * @param pathway the pathway
     * @param depth which of its maps
     * @param size gives a node's width and height
     */
    public PathwayLayout(Pathway pathway, Depth depth, Function<MapNode, double[]> size) {
        this.pathway = pathway;
        this.graph = new Graph(pathway, depth);
        this.spacing = Spacing.of(depth);
        this.size = size;
    }

    /** Lays the map out. The same pathway gives the same positions. */
    public MapLayout layout() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.THOROUGHNESS, 200);
        root.setProperty(LayeredOptions.RANDOM_SEED, 7);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.betweenLayers());
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.betweenNodes());
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.edges());
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.edges());
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));

        List<String> lanes = pathway.lanes().stream().map(Lane::id).toList();
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (MapNode node : graph.nodes()) {
            double[] wh = size.apply(node);
            ElkNode elk = ElkGraphUtil.createNode(root);
            elk.setDimensions(wh[0], wh[1]);
            elk.setProperty(LayeredOptions.PARTITIONING_PARTITION, lanes.indexOf(node.lane()));
            nodes.put(node.id(), elk);
        }
        Map<String, ElkEdge> edges = new LinkedHashMap<>();
        for (Arrow arrow : graph.arrows()) {
            edges.put(arrow.id(), ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return read(root, nodes, edges);
    }

    private MapLayout read(ElkNode root, Map<String, ElkNode> nodes, Map<String, ElkEdge> edges) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (MapNode node : graph.nodes()) {
            ElkNode elk = nodes.get(node.id());
            boxes.put(node.id(),
                    new Box(round(elk.getX() + elk.getWidth() / 2 + node.nudge().dx()),
                            round(elk.getY() + elk.getHeight() / 2 + node.nudge().dy()), elk.getWidth(),
                            elk.getHeight()));
        }
        Map<String, List<Point>> curves = new LinkedHashMap<>();
        List<Span> layers = layers(boxes);
        for (Arrow arrow : graph.arrows()) {
            curves.put(arrow.id(), curve(arrow, edges.get(arrow.id()), boxes, layers));
        }
        return new MapLayout(round(root.getWidth()), round(root.getHeight()), lanes(boxes), boxes, curves);
    }

    private Map<String, Span> lanes(Map<String, Box> boxes) {
        Map<String, Span> tight = new LinkedHashMap<>();
        for (Lane lane : pathway.lanes()) {
            List<Box> own = graph.nodes().stream().filter(n -> n.lane().equals(lane.id())).map(
                    n -> boxes.get(n.id())).toList();
            if (!own.isEmpty()) {
                tight.put(lane.id(),
                        new Span(round(own.stream().mapToDouble(Box::left).min().getAsDouble() - LANE_PADDING),
                                round(own.stream().mapToDouble(Box::right).max().getAsDouble() + LANE_PADDING)));
            }
        }
        return tight;
    }

    /** The stretches that nodes of one layer take, from left to right. */
    private static List<Span> layers(Map<String, Box> boxes) {
        List<Span> layers = new ArrayList<>();
        for (Box box : boxes.values().stream().sorted(Comparator.comparingDouble(Box::left)).toList()) {
            Span last = layers.isEmpty() ? null : layers.getLast();
            if (last != null && box.left() < last.right()) {
                layers.set(layers.size() - 1, new Span(last.left(), Math.max(last.right(), box.right())));
            } else {
                layers.add(new Span(box.left(), box.right()));
            }
        }
        return layers;
    }

    private List<Point> curve(Arrow arrow, ElkEdge edge, Map<String, Box> boxes, List<Span> layers) {
        ElkEdgeSection section = edge.getSections().getFirst();
        Box from = boxes.get(arrow.from());
        Box to = boxes.get(arrow.to());
        MapNode source = graph.node(arrow.from()).orElseThrow();
        MapNode target = graph.node(arrow.to()).orElseThrow();
        List<Point> way = new ArrayList<>();
        way.add(new Point(section.getStartX() + source.nudge().dx(), section.getStartY() + source.nudge().dy()));
        section.getBendPoints().forEach(bend -> way.add(new Point(bend.getX(), bend.getY())));
        way.add(new Point(section.getEndX() + target.nudge().dx(), section.getEndY() + target.nudge().dy()));
        if (from.left() < to.right() && to.left() < from.right()) {
            return upright(from, to);
        }
        boolean backwards = from.x() > to.x();
        // Level until the layer's edge, so that a narrow node's arrow does not cut a wide neighbour's corner.
        Point start = way.getFirst();
        Point end = way.getLast();
        double leave = edgeOf(layers, from.x(), !backwards);
        double reach = edgeOf(layers, to.x(), backwards);
        if (way.size() == 2 || Math.abs(way.get(1).x() - leave) > 1) {
            way.add(1, new Point(leave, start.y()));
        }
        if (Math.abs(way.get(way.size() - 2).x() - reach) > 1) {
            way.add(way.size() - 1, new Point(reach, end.y()));
        }
        return cubics(way);
    }

    /** Nodes above one another, as a nudge may have put them, are joined by a straight line. */
    private static List<Point> upright(Box from, Box to) {
        boolean down = from.y() < to.y();
        double x = (Math.max(from.left(), to.left()) + Math.min(from.right(), to.right())) / 2;
        double start = down ? from.bottom() : from.top();
        double end = down ? to.top() : to.bottom();
        double reach = (end - start) / 3;
        return List.of(rounded(new Point(x, start)), rounded(new Point(x, start + reach)),
                rounded(new Point(x, end - reach)), rounded(new Point(x, end)));
    }

    private static double edgeOf(List<Span> layers, double x, boolean right) {
        Span layer = layers.stream().filter(span -> span.left() <= x && x <= span.right()).findFirst().orElseThrow();
        return right ? layer.right() : layer.left();
    }

    /** A curve with a level tangent at every point of the way. */
    private static List<Point> cubics(List<Point> way) {
        List<Point> points = new ArrayList<>();
        points.add(rounded(way.getFirst()));
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            if (Math.hypot(b.x() - a.x(), b.y() - a.y()) < 0.5) {
                continue;
            }
            double reach = (b.x() - a.x()) / 2;
            points.add(rounded(new Point(a.x() + reach, a.y())));
            points.add(rounded(new Point(b.x() - reach, b.y())));
            points.add(rounded(b));
        }
        return points;
    }

    private static Point rounded(Point point) {
        return new Point(round(point.x()), round(point.y()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
