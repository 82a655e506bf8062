package cascade.ui.pathway.model;

import cascade.pathway.Graph;
import cascade.pathway.Lens;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.pathway.Paths;
import cascade.practice.item.Item;
import cascade.ui.map.MapState;
import cascade.unit.Depth;
import cascade.unit.Route.Kind;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;

/** What the map shows of a state: what stands out, what the lens keeps, how strongly each thing is there. */
final class Lighting {
    private final Walk walk;
    private final Finding finding;

    Lighting(Walk walk, Finding finding) {
        this.walk = walk;
        this.finding = finding;
    }

    MapState map(PathwayState now) {
        if (now.isWhatIf()) {
            return MapState.plain(finding.contents().of(Depth.ADVANCED, Set.of()).graph());
        }
        Optional<MapState> asked = now.foresight().question().filter(item -> item.map().isPresent()).map(
                item -> asked(now, item));
        if (asked.isPresent()) {
            return asked.get();
        }
        Graph graph = finding.graph(now, now.depth());
        Lit lit = lit(now, graph);
        Levels levels = now.selection().filter(route -> route.kind() == Kind.NODE).map(
                route -> now.reach().levels(graph, route.id())).orElse(Levels.FULL);
        return new MapState(now.depth(), now.depth() == Depth.SIMPLE ? now.opened() : Set.of(), lit,
                !lit.isNothing() && now.shownLens() == Lens.ALL, now.shownLens().kept(graph), selected(now),
                now.hidden(),
                levels, now.pathsFrom().isPresent());
    }

    /** All of the map that is shown so far, and what the question names: where the arrow starts, or both its ends. */
    private MapState asked(PathwayState now, Item item) {
        boolean points = now.foresight().isPointing();
        Set<String> named = finding.contents().of(now.depth(), now.opened()).graph().arrow(
                item.about().getFirst().id()).map(
                        arrow -> points ? Set.of(arrow.from()) : Set.of(arrow.from(), arrow.to())).orElse(Set.of());
        return new MapState(now.depth(), now.opened(), points ? Lit.NOTHING : new Lit(named, Set.of()), false,
                Lit.all(finding.graph(now, now.depth())), new Lit(named, Set.of()), now.hidden(), Levels.FULL, points);
    }

    /** The paths between the two nodes that are selected, where two are. */
    Optional<Paths> paths(PathwayState now) {
        return now.selection().filter(route -> route.kind() == Kind.PATHS).map(
                route -> Paths.between(finding.graph(now, now.depth()), route.ends().getFirst(),
                        route.ends().getLast()));
    }

    private Lit lit(PathwayState now, Graph graph) {
        return now.selection().map(route -> lit(now, graph, route)).orElseGet(
                () -> now.finished() ? Lit.NOTHING : step(now));
    }

    private Lit lit(PathwayState now, Graph graph, Route selected) {
        return switch (selected.kind()) {
        case NODE -> now.reach().of(graph, selected.id());
        case PATHS -> paths(now).map(Paths::lit).orElse(Lit.NOTHING);
        default -> graph.arrow(selected.id()).map(
                arrow -> new Lit(Set.of(arrow.from(), arrow.to()), Set.of(arrow.id()))).orElse(Lit.NOTHING);
        };
    }

    private Lit step(PathwayState now) {
        Lit lit = Lit.of(walk.steps().get(now.step()).scene(now.depth()));
        return finding.contents().lit(lit, finding.contents().of(now.depth(), now.opened()));
    }

    private static Lit selected(PathwayState now) {
        return now.selection().map(route -> route.kind() == Kind.ARROW ? new Lit(Set.of(), Set.of(route.id()))
                : new Lit(Set.copyOf(route.ends()), Set.of())).orElse(Lit.NOTHING);
    }
}
