package cascade.layout;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.Geography.Site;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Outline;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Positions for a pathway that has none: ELK layered from left to right, every place a partition, so that a place keeps its
 * nodes. Both depths are laid out together, so that they share their ground and no node of one lies on one of the other.
 */
public final class PathwayLayout {
    private static final double BETWEEN_LAYERS = 38;
    private static final double BETWEEN_NODES = 46;
    private static final double BETWEEN_ARROWS = 20;
    private static final double PLACE_PADDING = 11;
    private static final double MARGIN = 12;
    /** The room above the nodes for the names of cells and, under them, of their parts. */
    private static final double NAMES = 60;
    private static final double CELL_NAME = 14;
    private static final double PART_NAME = 36;
    private static final double ROUND = 28;
    private static final double NUCLEUS_INSET = 0.06;

    /** A stretch from left to right. */
    private record Span(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }
    }

    private final Pathway pathway;
    private final Function<MapNode, double[]> size;

    /**
     * @param pathway the pathway
     * @param size gives a node's width and height
     */
    public PathwayLayout(Pathway pathway, Function<MapNode, double[]> size) {
        this.pathway = pathway;
        this.size = size;
    }

    /** Lays both maps out. The same pathway gives the same positions. */
    public Map<Depth, MapLayout> layouts() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.THOROUGHNESS, 200);
        root.setProperty(LayeredOptions.RANDOM_SEED, 7);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));

        List<String> places = pathway.places().stream().map(Place::id).toList();
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (MapNode node : pathway.nodes()) {
            double[] wh = size.apply(node);
            ElkNode elk = ElkGraphUtil.createNode(root);
            elk.setDimensions(wh[0], wh[1]);
            elk.setProperty(LayeredOptions.PARTITIONING_PARTITION, places.indexOf(node.place()));
            nodes.put(node.id(), elk);
        }
        Map<String, ElkEdge> edges = new LinkedHashMap<>();
        for (Arrow arrow : pathway.arrows()) {
            edges.put(arrow.id(), ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return read(root, nodes, edges);
    }

    private Map<Depth, MapLayout> read(ElkNode root, Map<String, ElkNode> nodes, Map<String, ElkEdge> edges) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        nodes.forEach((id, elk) -> boxes.put(id, new Box(round(elk.getX() + elk.getWidth() / 2),
                round(elk.getY() + elk.getHeight() / 2 + NAMES), elk.getWidth(), elk.getHeight())));
        List<Span> layers = layers(boxes);
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        pathway.arrows().forEach(
                arrow -> ways.put(arrow.id(), way(arrow, edges.get(arrow.id()), boxes, layers)));
        Geography geography = geography(round(root.getWidth()), round(root.getHeight() + NAMES), boxes);
        Map<Depth, MapLayout> layouts = new EnumMap<>(Depth.class);
        for (Depth depth : Depth.values()) {
            Map<String, Box> own = new LinkedHashMap<>();
            pathway.nodes().stream().filter(node -> node.depths().contains(depth)).forEach(
                    node -> own.put(node.id(), boxes.get(node.id())));
            Map<String, List<Point>> ownWays = new LinkedHashMap<>();
            pathway.arrows().stream().filter(arrow -> arrow.depths().contains(depth)).forEach(
                    arrow -> ownWays.put(arrow.id(), ways.get(arrow.id())));
            layouts.put(depth, new MapLayout(geography, own, ownWays));
        }
        return layouts;
    }

    /** Every place a lane from top to bottom; cells round their lanes, a nucleus in its own. */
    private Geography geography(double width, double height, Map<String, Box> boxes) {
        Map<String, Span> lanes = new LinkedHashMap<>();
        for (Place place : pathway.places()) {
            List<Box> own = pathway.nodes().stream().filter(node -> node.place().equals(place.id())).map(
                    node -> boxes.get(node.id())).toList();
            if (!own.isEmpty()) {
                lanes.put(place.id(),
                        new Span(round(own.stream().mapToDouble(Box::left).min().getAsDouble() - PLACE_PADDING),
                                round(own.stream().mapToDouble(Box::right).max().getAsDouble() + PLACE_PADDING)));
            }
        }
        Map<String, Site> sites = new LinkedHashMap<>();
        for (Place place : pathway.places()) {
            Span lane = lanes.get(place.id());
            if (place.kind() == PlaceKind.CELL) {
                sites.put(place.id(), cell(place, lanes, height));
            } else if (lane != null) {
                Optional<Outline> outline = place.kind() == PlaceKind.NUCLEUS
                        ? Optional.of(shape(lane.left(), lane.right(), NAMES + height * NUCLEUS_INSET,
                                height * (1 - NUCLEUS_INSET), lane.right() - lane.left()))
                        : Optional.empty();
                sites.put(place.id(), new Site(outline, Optional.of(new Point(round(lane.middle()), PART_NAME))));
            }
        }
        return new Geography(width, height, sites, List.of());
    }

    private Site cell(Place cell, Map<String, Span> lanes, double height) {
        List<Place> parts = pathway.places().stream().filter(
                place -> place.parent().filter(cell.id()::equals).isPresent()
                        && lanes.containsKey(place.id())).toList();
        if (parts.isEmpty()) {
            double edge = MARGIN;
            return new Site(Optional.of(shape(0, edge, NAMES, NAMES + edge, edge)), Optional.empty());
        }
        Span first = lanes.get(parts.getFirst().id());
        double left = parts.getFirst().kind() == PlaceKind.MEMBRANE ? first.middle() : first.left();
        double right = lanes.get(parts.getLast().id()).right() + ROUND / 2;
        return new Site(Optional.of(shape(left, right, NAMES - PLACE_PADDING, height, ROUND)),
                Optional.of(new Point(round((left + right) / 2), CELL_NAME)));
    }

    private static Outline shape(double left, double right, double top, double low, double round) {
        return Outline.rounded(new Box((left + right) / 2, (top + low) / 2, right - left, low - top), round);
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

    private List<Point> way(Arrow arrow, ElkEdge edge, Map<String, Box> boxes, List<Span> layers) {
        ElkEdgeSection section = edge.getSections().getFirst();
        Box from = boxes.get(arrow.from());
        Box to = boxes.get(arrow.to());
        List<Point> way = new ArrayList<>();
        way.add(new Point(section.getStartX(), section.getStartY() + NAMES));
        section.getBendPoints().forEach(bend -> way.add(new Point(bend.getX(), bend.getY() + NAMES)));
        way.add(new Point(section.getEndX(), section.getEndY() + NAMES));
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
        return way.stream().map(PathwayLayout::rounded).distinct().toList();
    }

    /** Nodes above one another are joined by a straight line. */
    private static List<Point> upright(Box from, Box to) {
        boolean down = from.y() < to.y();
        double x = (Math.max(from.left(), to.left()) + Math.min(from.right(), to.right())) / 2;
        double start = down ? from.bottom() : from.top();
        double end = down ? to.top() : to.bottom();
        return List.of(rounded(new Point(x, start)), rounded(new Point(x, end)));
    }

    private static double edgeOf(List<Span> layers, double x, boolean right) {
        Span layer = layers.stream().filter(span -> span.left() <= x && x <= span.right()).findFirst().orElseThrow();
        return right ? layer.right() : layer.left();
    }

    private static Point rounded(Point point) {
        return new Point(round(point.x()), round(point.y()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
