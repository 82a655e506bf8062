package cascade.ui.pathway.model;

import cascade.pathway.DepthMap;
import cascade.pathway.Graph;
import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.Paths;
import cascade.pathway.Reach;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the Pathway tab shows: the depth, the step of the walk, what is selected, and so what is lit. No controls. */
public final class PathwayModel {
    private final Pathway pathway;
    private final DepthMap depths;
    private final Map<Depth, Graph> graphs = new EnumMap<>(Depth.class);
    private final ObjectProperty<Depth> depth;
    private final IntegerProperty step = new SimpleIntegerProperty(0);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Route>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.NEAR);
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.ALL);
    private final ObjectProperty<Optional<String>> picking = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty finished = new SimpleBooleanProperty();
    private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.STEADY);
    private final IntegerProperty changes = new SimpleIntegerProperty();
    private int within;
    private final ObjectBinding<Lit> lit;
    private final ObjectBinding<Lit> left;

    /**
     * @param pathway what is shown
     * @param depth which of its maps
     */
    public PathwayModel(Pathway pathway, ObjectProperty<Depth> depth) {
        this.pathway = pathway;
        this.depth = depth;
        this.depths = new DepthMap(pathway);
        for (Depth each : Depth.values()) {
            graphs.put(each, new Graph(pathway, each));
        }
        this.lit = Bindings.createObjectBinding(this::whatIsLit, depth, step, selection, reach, finished);
        depth.subscribe((_, _) -> change(() -> {}));
        this.left = Bindings.createObjectBinding(() -> lens.get().left(graph()), depth, lens);
    }

    /** Which map is shown. */
    public ObjectProperty<Depth> depth() {
        return depth;
    }

    /** The step of the walk, from 0. */
    public IntegerProperty step() {
        return step;
    }

    /** Grows by one after every change of what is shown, once for all that changed together. */
    public IntegerProperty changes() {
        return changes;
    }

    private void change(Runnable how) {
        within++;
        try {
            how.run();
        } finally {
            within--;
            if (within == 0) {
                changes.set(changes.get() + 1);
            }
        }
    }

    /** How fast the walk goes on by itself. */
    public ObjectProperty<Pace> pace() {
        return pace;
    }

    /** Whether the walk goes on by itself. */
    public BooleanProperty playing() {
        return playing;
    }

    /** Whether the played walk has come to its end: the whole map then stands, none of it dimmed. */
    public BooleanProperty finished() {
        return finished;
    }

    /** The node from which the reader is choosing another, to see the paths between them; mostly empty. */
    public ObjectProperty<Optional<String>> picking() {
        return picking;
    }

    /** Starts the choosing of a second node; the same node again ends it. */
    public void pick(String node) {
        Optional<String> first = picking.get();
        if (first.isPresent() && !first.get().equals(node)) {
            chosen(node);
        } else {
            picking.set(first.isPresent() ? Optional.empty() : Optional.of(node));
        }
    }

    /** What a click on a node does: opens its card, or ends the choosing of two. */
    public void chosen(String node) {
        Optional<String> first = picking.get();
        picking.set(Optional.empty());
        open(first.filter(from -> !from.equals(node)).map(from -> Route.paths(from, node)).orElse(
                new Route(Route.Kind.NODE, node)));
    }

    /** The paths between the two nodes that are selected, where two are. */
    public Optional<Paths> paths() {
        return selection.get().filter(route -> route.kind() == Route.Kind.PATHS).map(
                route -> Paths.between(graph(), route.ends().getFirst(), route.ends().getLast()));
    }

    /** The node, the arrow or the two nodes whose card is open; empty while walking. */
    public ObjectProperty<Optional<Route>> selection() {
        return selection;
    }

    /** What stands out: what is selected with its neighbours, or else the step's scene. */
    public ObjectBinding<Lit> lit() {
        return lit;
    }

    /** How far from the selected node the light goes; near, after every new selection. */
    public ObjectProperty<Reach> reach() {
        return reach;
    }

    /** What the map is thinned to. */
    public ObjectProperty<Lens> lens() {
        return lens;
    }

    /** What the lens leaves. */
    public ObjectBinding<Lit> left() {
        return left;
    }

    /** Lights all that leads to a node, or all that it leads to; the same again lights its neighbours only. */
    public void reach(String node, Reach how) {
        Route route = new Route(Route.Kind.NODE, node);
        Reach next = selection.get().filter(route::equals).isPresent() && reach.get() == how ? Reach.NEAR : how;
        change(() -> {
            if (selection.get().filter(route::equals).isEmpty()) {
                choose(Optional.of(route));
            }
            reach.set(next);
        });
    }

    private void choose(Optional<Route> route) {
        finished.set(false);
        picking.set(Optional.empty());
        reach.set(Reach.NEAR);
        selection.set(route);
        if (route.isPresent()) {
            playing.set(false);
        }
    }

    /** The graph that is shown. */
    public Graph graph() {
        return graph(depth.get());
    }

    /** The graph of a depth. */
    public Graph graph(Depth of) {
        Graph graph = graphs.get(of);
        if (graph == null) {
            throw new IllegalArgumentException("no graph at " + of);
        }
        return graph;
    }

    /** The steps of the walk. */
    public List<Step> steps() {
        return pathway.steps();
    }

    /** The step that is shown. */
    public Step currentStep() {
        return steps().get(step.get());
    }

    /** What the shown step lights on the shown map. */
    public Step.Scene scene() {
        return currentStep().scene(depth.get());
    }

    /** Goes to a step, within the walk, and closes any card. */
    public void goTo(int wanted) {
        change(() -> {
            choose(Optional.empty());
            step.set(Math.clamp(wanted, 0, steps().size() - 1));
        });
    }

    /** Ends the walk that played to its end: the whole map stands. */
    public void finish() {
        change(() -> {
            playing.set(false);
            choose(Optional.empty());
            finished.set(true);
        });
    }

    /** The next step; the last one stays. */
    public void next() {
        goTo(step.get() + 1);
    }

    /** The step before; the first one stays. */
    public void back() {
        goTo(step.get() - 1);
    }

    /** Whether the walk is at its end. */
    public boolean atEnd() {
        return step.get() == steps().size() - 1;
    }

    /**
     * Opens what a route leads to, on the depth that shows it: a node or arrow that the shown depth has a stand-in for
     * is shown there, otherwise the depth changes.
     */
    public void open(Route route) {
        switch (route.kind()) {
        case STEP -> {
            for (int i = 0; i < steps().size(); i++) {
                if (steps().get(i).id().equals(route.id())) {
                    goTo(i);
                }
            }
        }
        case NODE, ARROW, PATHS -> {
            Optional<Route> here = shown(route, depth.get());
            Optional<Route> there = here.isPresent() ? Optional.empty() : shown(route, other());
            change(() -> {
                if (there.isPresent()) {
                    depth.set(other());
                }
                here.or(() -> there).ifPresent(found -> choose(Optional.of(found)));
            });
        }
        default -> {
        }
        }
    }

    /** What stands at a depth for a node, an arrow or two nodes; two nodes must not become one. */
    private Optional<Route> shown(Route route, Depth at) {
        return switch (route.kind()) {
        case NODE -> depths.node(route.id(), at).map(id -> new Route(Route.Kind.NODE, id));
        case ARROW -> depths.arrow(route.id(), at).map(id -> new Route(Route.Kind.ARROW, id));
        case PATHS -> depths.node(route.ends().getFirst(), at).flatMap(
                from -> depths.node(route.ends().getLast(), at).filter(to -> !to.equals(from)).map(
                        to -> Route.paths(from, to)));
        default -> Optional.empty();
        };
    }

    /** Changes the depth and keeps the place: the same step, and the selection's counterpart. */
    public void changeDepth(Depth to) {
        if (to == depth.get()) {
            return;
        }
        Optional<Route> kept = selection.get().flatMap(route -> shown(route, to));
        boolean ended = finished.get();
        change(() -> {
            choose(Optional.empty());
            depth.set(to);
            choose(kept);
            finished.set(ended && kept.isEmpty());
        });
    }

    /** Which node of one map stands for which of the other. */
    public DepthMap depths() {
        return depths;
    }

    /** The depth that isn't shown. */
    public Depth other() {
        return depth.get() == Depth.SIMPLE ? Depth.ADVANCED : Depth.SIMPLE;
    }

    private Lit whatIsLit() {
        Optional<Route> selected = selection.get();
        if (selected.isEmpty()) {
            return finished.get() ? Lit.NOTHING : Lit.of(scene());
        }
        Route route = selected.get();
        if (route.kind() == Route.Kind.NODE) {
            return reach.get().of(graph(), route.id());
        }
        if (route.kind() == Route.Kind.PATHS) {
            return paths().map(Paths::lit).orElse(Lit.NOTHING);
        }
        return graph().arrow(route.id()).map(
                arrow -> new Lit(Set.of(arrow.from(), arrow.to()), Set.of(arrow.id()))).orElse(Lit.NOTHING);
    }
}
