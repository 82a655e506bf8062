package cascade.ui.map;

import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.pathway.Spoken;
import cascade.ui.frame.Motion;
import cascade.ui.map.Presence.Reason;
import cascade.unit.Arrow;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Group;

/** The nodes and arrows of a map, and how each of them looks in a state of the map. */
final class MapParts {
    private final Graph graph;
    private final MapLayout layout;
    private final Motion motion;
    private final Group lines = new Group();
    private final Group boxes = new Group();
    private final Map<String, NodeView> nodes = new LinkedHashMap<>();
    private final Map<String, ArrowView> arrows = new LinkedHashMap<>();

    /**
     * Makes a view of every node and arrow.
     *
     * @param graph all of them
     * @param layout where they are
     * @param spoken what is said of each
     * @param motion the gate for movement
     * @param picked told of a node that was picked
     */
    MapParts(Graph graph, MapLayout layout, Spoken spoken, Motion motion, Consumer<Route> picked) {
        this.graph = graph;
        this.layout = layout;
        this.motion = motion;
        for (Arrow arrow : graph.arrows()) {
            ArrowView view = new ArrowView(arrow, layout.arrows().getOrDefault(arrow.id(), List.of()),
                    spoken.arrow(arrow));
            arrows.put(arrow.id(), view);
            lines.getChildren().add(view);
        }
        for (MapNode node : graph.nodes()) {
            NodeView view = new NodeView(node, box(node.id()), spoken.node(node),
                    () -> picked.accept(new Route(Route.Kind.NODE, node.id())));
            nodes.put(node.id(), view);
            boxes.getChildren().add(view);
        }
        nodes.values().stream().findFirst().ifPresent(this::rove);
    }

    /** The arrows together. */
    Group lines() {
        return lines;
    }

    /** The nodes together. */
    Group boxes() {
        return boxes;
    }

    Map<String, NodeView> nodes() {
        return nodes;
    }

    Map<String, ArrowView> arrows() {
        return arrows;
    }

    /** Where a node is on the map. */
    Box box(String node) {
        return Optional.ofNullable(layout.nodes().get(node)).orElseThrow();
    }

    /** Tab comes to one node of the map, the one that had the focus last; from there the arrow keys lead on. */
    void rove(NodeView to) {
        nodes.values().forEach(node -> node.setFocusTraversable(node == to));
    }

    /** The node that has the focus. */
    Optional<MapNode> focused() {
        return nodes.values().stream().filter(NodeView::isFocused).map(NodeView::node).findFirst();
    }

    /** Shows or hides the names of the nodes. */
    void label(boolean shown) {
        nodes.values().forEach(node -> node.label(shown));
    }

    /** Takes from the map what is hidden, and from every sentence about what isn't. */
    void hide(Lit hidden, Function<Graph, Spoken> speaker) {
        Graph left = graph.without(hidden);
        Spoken spoken = speaker.apply(left);
        nodes.forEach((id, view) -> {
            Optional<MapNode> node = left.node(id);
            view.setVisible(node.isPresent());
            view.setAccessibleText(node.map(spoken::node).orElse(""));
        });
        arrows.forEach((id, view) -> {
            Optional<Arrow> arrow = left.arrow(id);
            view.setVisible(arrow.isPresent());
            view.setAccessibleText(arrow.map(spoken::arrow).orElse(""));
        });
        if (nodes.values().stream().noneMatch(node -> node.isFocusTraversable() && node.isVisible())) {
            nodes.values().stream().filter(NodeView::isVisible).findFirst().ifPresent(this::rove);
        }
    }

    /** Fades what the lens doesn't keep. */
    void thin(Lit kept) {
        nodes.forEach((id, view) -> view.keep(kept.nodes().contains(id), motion));
        arrows.forEach((id, view) -> view.keep(kept.arrows().contains(id), motion));
    }

    /** Shows what stands out, how strongly, and what is selected. */
    void light(MapState state) {
        Lit lit = state.lit();
        nodes.forEach((id, view) -> {
            view.state(lit.nodes().contains(id), state.dims() && !lit.nodes().contains(id),
                    state.selected().nodes().contains(id));
            view.presence().ease(Reason.LEVEL, state.levels().node(id), motion);
        });
        arrows.forEach((id, view) -> {
            view.state(lit.arrows().contains(id), state.dims() && !lit.arrows().contains(id),
                    state.selected().arrows().contains(id));
            view.presence().ease(Reason.LEVEL, state.levels().arrow(id), motion);
            if (lit.arrows().contains(id)) {
                view.toFront();
            }
        });
    }

    /** The arrows along which pulses run: those that are lit, kept and there. */
    List<ArrowView> pulsing(MapState state) {
        return state.lit().arrows().stream().filter(state.kept().arrows()::contains).map(arrows::get).filter(
                Objects::nonNull).filter(ArrowView::isVisible).toList();
    }
}
