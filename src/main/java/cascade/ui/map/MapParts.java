package cascade.ui.map;

import cascade.pathway.Graph;
import cascade.pathway.MapContent;
import cascade.pathway.Spoken;
import cascade.ui.frame.Motion;
import cascade.ui.map.Presence.Reason;
import cascade.unit.Arrow;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Group;

/**
 * The nodes and arrows of a map, and how each of them looks in a state of the map. Each is made when it is first drawn or
 * asked for.
 */
final class MapParts {
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private final Graph graph;
    private final MapLayout layout;
    private final Set<String> details;
    private final Function<String, Turning> marks;
    private final Function<Graph, Spoken> speaker;
    private final Motion motion;
    private final MapListener listener;
    private final Consumer<NodeView> made;
    private final Group lines = new Group();
    private final Group boxes = new Group();
    private final Map<String, Curve> curves = new HashMap<>();
    private final Map<String, NodeView> nodes = new LinkedHashMap<>();
    private final Map<String, ArrowView> arrows = new LinkedHashMap<>();
    private MapState state;
    /** What isn't hidden, and what is said of it. */
    private Graph there;
    private Spoken spoken;
    private final Map<String, String> said = new HashMap<>();
    private boolean labelled = true;
    private Optional<String> tabStop;

    /**
     * @param content all of them, and where they are
     * @param marks whether a node can be opened or closed
     * @param speaker what is said of each thing of a graph
     * @param motion the gate for movement
     * @param listener told of what is done with a node
     * @param made told of every node that is made
     */
    MapParts(MapContent content, Function<String, Turning> marks, Function<Graph, Spoken> speaker, Motion motion,
            MapListener listener,
            Consumer<NodeView> made) {
        this.graph = content.graph();
        this.layout = content.layout();
        this.details = content.details();
        this.marks = marks;
        this.speaker = speaker;
        this.motion = motion;
        this.listener = listener;
        this.made = made;
        this.state = MapState.plain(graph);
        this.there = graph;
        this.spoken = speaker.apply(graph);
        boxes.getStyleClass().add("map-nodes");
        this.tabStop = graph.nodes().stream().findFirst().map(MapNode::id);
    }

    /** The arrows together. */
    Group lines() {
        return lines;
    }

    /** The nodes together. */
    Group boxes() {
        return boxes;
    }

    /** The whole map, hidden or not. */
    Graph graph() {
        return graph;
    }

    /** What is there of it. */
    Graph there() {
        return there;
    }

    /** The nodes that were made, by id. */
    Map<String, NodeView> nodes() {
        return nodes;
    }

    /** The arrows that were made, by id. */
    Map<String, ArrowView> arrows() {
        return arrows;
    }

    /** The view of a node of this map; made, where it wasn't. */
    Optional<NodeView> node(String id) {
        NodeView known = nodes.get(id);
        return known != null ? Optional.of(known) : graph.node(id).map(this::make);
    }

    /** The view of an arrow of this map; made, where it wasn't. */
    Optional<ArrowView> arrow(String id) {
        ArrowView known = arrows.get(id);
        return known != null ? Optional.of(known) : graph.arrow(id).map(this::make);
    }

    private NodeView make(MapNode node) {
        String id = node.id();
        NodeView view = new NodeView(node, box(id), () -> listener.picked(new Route(Route.Kind.NODE, id)),
                () -> listener.closer(id));
        if (details.contains(id)) {
            view.getStyleClass().add("detail");
        }
        Turning turning = marks.apply(id);
        if (turning != Turning.NONE) {
            view.mark(new TurnMark(turning, () -> listener.turned(id)));
        }
        nodes.put(id, view);
        view.setFocusTraversable(tabStop.filter(id::equals).isPresent());
        view.label(labelled);
        exist(view);
        view.keep(state.kept().nodes().contains(id), motion);
        light(view);
        made.accept(view);
        return view;
    }

    private ArrowView make(Arrow arrow) {
        ArrowView view = new ArrowView(arrow, curve(arrow));
        arrows.put(arrow.id(), view);
        exist(view);
        view.keep(state.kept().arrows().contains(arrow.id()), motion);
        light(view);
        return view;
    }

    /** The course of an arrow. */
    Curve curve(Arrow arrow) {
        return curves.computeIfAbsent(arrow.id(), id -> new Curve(layout.ways().getOrDefault(id, List.of()),
                ArrowHead.length(arrow.influence())));
    }

    /** Where a node is on the map. */
    Box box(String node) {
        return Optional.ofNullable(layout.nodes().get(node)).orElseThrow();
    }

    /** The node that is at a place of the map. */
    Optional<MapNode> nodeAt(double x, double y) {
        return there.nodes().stream().filter(node -> box(node.id()).contains(x, y)).findFirst();
    }

    /** The arrow at a place of the map, or no further from it than a reach; of those that the lens keeps. */
    Optional<Arrow> arrowAt(double x, double y, double reach) {
        return ArrowFinder.at(there.arrows().stream().filter(
                arrow -> state.kept().arrows().contains(arrow.id())).toList(), this::curve, x, y, reach);
    }

    /** Draws some of them, and leaves out the rest. */
    void draw(Predicate<MapNode> someNodes, Predicate<Arrow> someArrows) {
        List<ArrowView> newLines = new ArrayList<>();
        for (Arrow arrow : graph.arrows()) {
            boolean wanted = someArrows.test(arrow);
            if (wanted || arrows.containsKey(arrow.id())) {
                ArrowView view = arrow(arrow.id()).orElseThrow();
                view.presence().draw(wanted);
                if (wanted && view.getParent() == null) {
                    newLines.add(view);
                }
            }
        }
        if (!newLines.isEmpty()) {
            lines.getChildren().addAll(newLines);
            toFront();
        }
        List<NodeView> newBoxes = new ArrayList<>();
        for (MapNode node : graph.nodes()) {
            boolean wanted = someNodes.test(node);
            if (wanted || nodes.containsKey(node.id())) {
                NodeView view = node(node.id()).orElseThrow();
                view.presence().draw(wanted);
                if (wanted && view.getParent() == null) {
                    newBoxes.add(view);
                }
            }
        }
        boxes.getChildren().addAll(newBoxes);
    }

    /** Tab comes to one node of the map, the one that had the focus last; from there the arrow keys lead on. */
    void rove(String to) {
        tabStop = Optional.of(to);
        nodes.forEach((id, node) -> node.setFocusTraversable(id.equals(to)));
    }

    /** The node that Tab comes to. */
    Optional<String> tabStop() {
        return tabStop;
    }

    /** The node that has the focus. */
    Optional<MapNode> focused() {
        return nodes.values().stream().filter(NodeView::isFocused).map(NodeView::node).findFirst();
    }

    /** Shows or hides the names of the nodes. */
    void label(boolean shown) {
        if (shown == labelled) {
            return;
        }
        labelled = shown;
        nodes.values().forEach(node -> node.label(shown));
    }

    /** Shows a state: what is there, what the lens keeps, what stands out and how strongly, and what is selected. */
    void show(MapState now) {
        MapState before = state;
        state = now;
        if (!now.hidden().equals(before.hidden())) {
            hide();
        }
        if (!now.kept().equals(before.kept())) {
            nodes.forEach((id, view) -> view.keep(now.kept().nodes().contains(id), motion));
            arrows.forEach((id, view) -> view.keep(now.kept().arrows().contains(id), motion));
        }
        if (!now.glow().equals(before.glow()) || !now.activity().equals(before.activity())) {
            nodes.values().forEach(this::exist);
        }
        // Of the nodes alone: a state of the whole map would have every line and lipid styled and drawn anew.
        boxes.pseudoClassStateChanged(ASKS, now.asks());
        if (!now.activity().equals(before.activity())) {
            arrows.values().forEach(this::exist);
        }
        nodes.values().forEach(this::light);
        arrows.values().forEach(this::light);
        toFront();
    }

    /** Takes from the map what is hidden, and from every sentence about what isn't. */
    private void hide() {
        there = graph.without(state.hidden());
        spoken = speaker.apply(there);
        said.clear();
        nodes.values().forEach(this::exist);
        arrows.values().forEach(this::exist);
        if (tabStop.flatMap(there::node).isEmpty()) {
            there.nodes().stream().findFirst().map(MapNode::id).ifPresent(this::rove);
        }
    }

    private void exist(NodeView view) {
        Optional<MapNode> node = there.node(view.node().id());
        view.presence().beThere(node.isPresent());
        String id = view.node().id();
        view.setAccessibleText(node.map(it -> state.activity().saidOfNode(id, state.glow().said(id,
                spoken(it)))).orElse(""));
        view.glow(state.glow().of(id));
        view.gauge(state.activity().node(id));
    }

    private void exist(ArrowView view) {
        Optional<Arrow> arrow = there.arrow(view.arrow().id());
        view.presence().beThere(arrow.isPresent());
        String id = view.arrow().id();
        view.setAccessibleText(arrow.map(it -> state.activity().saidOfArrow(id, spoken(it))).orElse(""));
        view.flow(state.activity().arrow(id));
    }

    /** The same node is said the same way until something is hidden; levels change many times a second. */
    private String spoken(MapNode node) {
        return said.computeIfAbsent(node.id(), _ -> spoken.node(node));
    }

    private String spoken(Arrow arrow) {
        return said.computeIfAbsent("arrow " + arrow.id(), _ -> spoken.arrow(arrow));
    }

    private void light(NodeView view) {
        String id = view.node().id();
        boolean lit = state.lit().nodes().contains(id);
        view.state(lit, state.dims() && !lit, state.selected().nodes().contains(id));
        view.presence().ease(Reason.LEVEL, state.levels().node(id), motion);
    }

    private void light(ArrowView view) {
        String id = view.arrow().id();
        boolean lit = state.lit().arrows().contains(id);
        view.state(lit, state.dims() && !lit, state.selected().arrows().contains(id));
        if (state.activity().arrow(id).isPresent()) {
            // It follows an hour that moves by itself.
            view.presence().set(Reason.LEVEL, state.levels().arrow(id));
        } else {
            view.presence().ease(Reason.LEVEL, state.levels().arrow(id), motion);
        }
    }

    /** What stands out lies over what doesn't; of what shares a way the later of the map's arrows is on top, at every start. */
    private void toFront() {
        for (Arrow arrow : graph.arrows()) {
            ArrowView view = arrows.get(arrow.id());
            if (view != null && state.lit().arrows().contains(arrow.id())) {
                view.toFront();
            }
        }
    }

    /** The arrows along which pulses run: those that are lit, kept and there. */
    Collection<ArrowView> pulsing() {
        return state.lit().arrows().stream().filter(state.kept().arrows()::contains).filter(
                id -> there.arrow(id).isPresent()).flatMap(id -> arrow(id).stream()).toList();
    }
}
