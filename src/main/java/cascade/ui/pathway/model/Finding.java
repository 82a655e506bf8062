package cascade.ui.pathway.model;

import cascade.pathway.DepthMap;
import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.pathway.MapContents;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Route.Kind;
import cascade.unit.Route;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to nodes, arrows and paths: from one state to the next, by what is selected, at which depth, and what is opened or
 * closed on the simple map for it.
 */
final class Finding {
    private final DepthMap depths;
    private final MapContents contents;

    Finding(Pathway pathway) {
        this.depths = new DepthMap(pathway);
        this.contents = new MapContents(pathway);
    }

    MapContents contents() {
        return contents;
    }

    /** The graph of a depth, hidden or not. */
    private Graph whole(PathwayState now, Depth of) {
        return contents.of(of, now.opened()).graph();
    }

    /** The graph of a depth, without what is hidden. */
    Graph graph(PathwayState now, Depth of) {
        return whole(now, of).without(now.hidden());
    }

    /** Whether a node, an arrow or paths are hidden, or lead to something hidden. */
    boolean hides(PathwayState now, Route route) {
        Lit hidden = now.hidden();
        return route.kind() == Kind.ARROW ? hidden.arrows().contains(route.id())
                || Stream.of(Depth.values()).map(depth -> whole(now, depth)).anyMatch(
                        graph -> graph.arrow(route.id()).filter(arrow -> hidden.nodes().contains(arrow.from())
                                || hidden.nodes().contains(arrow.to())).isPresent())
                : route.ends().stream().anyMatch(hidden.nodes()::contains);
    }

    /**
     * What a route leads to, selected: itself where the map shows it, or can by opening or closing a node; else what stands for
     * it there; else the same at the other depth. The same state where it leads nowhere, or to something hidden.
     */
    PathwayState to(PathwayState now, Route route) {
        return at(now, route).or(
                () -> at(now.at(now.depth() == Depth.SIMPLE ? Depth.ADVANCED : Depth.SIMPLE), route)).orElse(
                        now);
    }

    private Optional<PathwayState> at(PathwayState now, Route route) {
        return there(now, route).or(() -> opening(now, route)).or(() -> closing(now, route)).or(
                () -> standIn(now, route)).filter(found -> found.selection().filter(it -> hides(now, it)).isEmpty());
    }

    private Optional<PathwayState> there(PathwayState now, Route route) {
        Graph graph = whole(now, now.depth());
        boolean shown = route.kind() == Kind.ARROW ? graph.arrow(route.id()).isPresent()
                : route.ends().stream().allMatch(end -> graph.node(end).isPresent());
        return shown ? Optional.of(now.selecting(Optional.of(route))) : Optional.empty();
    }

    /** The nodes that hold it are opened; not for an arrow that another stands for, nor for paths. */
    private Optional<PathwayState> opening(PathwayState now, Route route) {
        if (now.depth() != Depth.SIMPLE || route.kind() == Kind.PATHS
                || route.kind() == Kind.ARROW && depths.arrow(route.id(), Depth.SIMPLE).isPresent()) {
            return Optional.empty();
        }
        Set<String> holders = ends(now, Depth.ADVANCED, route).stream().flatMap(
                end -> contents.holder(end).stream()).collect(Collectors.toSet());
        return holders.isEmpty() ? Optional.empty() : there(now.opening(with(now.opened(), holders)), route);
    }

    /** What is opened gives way to the node itself. */
    private Optional<PathwayState> closing(PathwayState now, Route route) {
        if (now.depth() != Depth.SIMPLE || now.opened().isEmpty()) {
            return Optional.empty();
        }
        Collection<String> ends = ends(now.opening(Set.of()), Depth.SIMPLE, route);
        return there(now.opening(without(now.opened(), ends::contains)), route);
    }

    private Collection<String> ends(PathwayState now, Depth depth, Route route) {
        return route.kind() != Kind.ARROW ? route.ends()
                : whole(now, depth).arrow(route.id()).map(arrow -> List.of(arrow.from(), arrow.to())).orElse(List.of());
    }

    /** What stands for it at the depth that is shown; two nodes must not become one. */
    private Optional<PathwayState> standIn(PathwayState now, Route route) {
        Optional<Route> found = switch (route.kind()) {
        case NODE -> node(now, route.id()).map(id -> new Route(Kind.NODE, id));
        case ARROW -> depths.arrow(route.id(), now.depth()).map(id -> new Route(Kind.ARROW, id));
        case PATHS -> node(now, route.ends().getFirst()).flatMap(
                from -> node(now, route.ends().getLast()).filter(to -> !to.equals(from)).map(
                        to -> Route.paths(from, to)));
        default -> Optional.<Route>empty();
        };
        return found.flatMap(stands -> there(now, stands));
    }

    /** The node of the map that is shown for a node of either depth. */
    private Optional<String> node(PathwayState now, String id) {
        Predicate<String> shown = it -> whole(now, now.depth()).node(it).isPresent();
        return shown.test(id) ? Optional.of(id) : depths.node(id, now.depth()).filter(shown);
    }

    /** The other depth at the same place: the same step, and the selection's counterpart. */
    PathwayState toDepth(PathwayState now, Depth to) {
        PathwayState other = now.at(to);
        return now.selection().flatMap(route -> there(other, route).or(() -> standIn(other, route))).filter(
                found -> found.selection().filter(it -> hides(now, it)).isEmpty()).orElseGet(
                        () -> now.selection().isEmpty() ? other : other.selecting(Optional.empty()));
    }

    /** Whether a node of the map stands for others, and can be opened into them. */
    boolean opens(PathwayState now, String node) {
        return now.depth() == Depth.SIMPLE && whole(now, Depth.SIMPLE).node(node).isPresent() && contents.opens(node);
    }

    /** The opened node that a node of the map came from. */
    Optional<String> openedFor(PathwayState now, String node) {
        return now.depth() == Depth.SIMPLE ? contents.holder(node).filter(now.opened()::contains) : Optional.empty();
    }

    /** A node opened, or closed again, by itself or by one of those it stands for; a selection that goes with it follows. */
    PathwayState turned(PathwayState now, String node) {
        Optional<String> open = openedFor(now, node);
        if (open.isPresent()) {
            return keeping(now, now.opening(without(now.opened(), open.get()::equals)), open.get());
        }
        return opens(now, node) ? keeping(now, now.opening(with(now.opened(), Set.of(node))),
                depths.node(node, Depth.ADVANCED).orElse(node)) : now;
    }

    /** The card that is open stays, where what it is about is still there; else that of the node that has come. */
    private PathwayState keeping(PathwayState before, PathwayState after, String come) {
        return before.selection().isEmpty() || there(after, before.selection().get()).isPresent() ? after
                : after.selecting(Optional.of(new Route(Kind.NODE, come)));
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Predicate<String> gone) {
        return some.stream().filter(gone.negate()).collect(Collectors.toSet());
    }

    /** Some of the pathway taken away, and with it what stands for it at the other depth. */
    PathwayState hidingBoth(PathwayState now, Lit what) {
        Set<String> nodes = atBothDepths(what.nodes(), depths::node);
        Set<String> arrows = atBothDepths(what.arrows(), depths::arrow);
        return hiding(now.viewing(View.MAP), new Lit(nodes, arrows));
    }

    /** Some of the pathway taken away; a card of it closes. */
    PathwayState hiding(PathwayState now, Lit what) {
        PathwayState hidden = now.hiding(what);
        return now.selection().filter(route -> hides(hidden, route)).isPresent() ? hidden.selecting(Optional.empty())
                : hidden;
    }

    private static Set<String> atBothDepths(Set<String> ids, BiFunction<String, Depth, Optional<String>> standIn) {
        return ids.stream().flatMap(id -> Stream.concat(Stream.of(id),
                Stream.of(Depth.values()).flatMap(depth -> standIn.apply(id, depth).stream()))).collect(
                        Collectors.toSet());
    }
}
