package cascade.ui.practice;

import cascade.pathway.Graph;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.pathway.MapContents;
import cascade.practice.item.Item;
import cascade.practice.item.Task;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Standpoint;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapState;
import cascade.ui.map.Maps;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** The map beside a question: what would answer it isn't there in any way, and a pick is an answer. */
final class PracticeMap {
    private final MapContents contents;
    private final Maps maps;
    private final Consumer<Route> picked;
    private Depth depth = Depth.SIMPLE;
    private Lit hidden = Lit.NOTHING;
    private boolean asks;

    /**
     * @param context what every screen is given
     * @param picked told what was picked
     */
    PracticeMap(ScreenContext context, Consumer<Route> picked) {
        this.picked = picked;
        this.contents = new MapContents(context.unit().pathway());
        this.maps = new Maps(context.unit(), contents, context.settings(), context.motion(), new MapListener() {
            @Override
            public void picked(Route route) {
                PracticeMap.this.picked.accept(route);
            }

            @Override
            public void looked(Standpoint from) {
                // Where the learner looks from is nothing to come back to.
            }
        });
    }

    Region node() {
        return maps;
    }

    /** Shows the map for a question, all of it but what would answer it. */
    void ask(Item item) {
        depth = item.map().orElse(Depth.SIMPLE);
        hidden = new Lit(ids(item.hides(), Route.Kind.NODE), ids(item.hides(), Route.Kind.ARROW));
        asks = true;
        show(looked(item), false);
    }

    /** What a question about an arrow names is looked at: both its ends. What is to be pointed at may be anywhere. */
    private Lit looked(Item item) {
        Route about = item.about().getFirst();
        return item.task() instanceof Task.Choose && about.kind() == Route.Kind.ARROW
                ? contents.of(depth, Set.of()).graph().arrow(about.id()).map(
                        arrow -> new Lit(Set.of(arrow.from(), arrow.to()), Set.of())).orElse(Lit.NOTHING)
                : Lit.NOTHING;
    }

    /** Shows what was hidden, and what it was about. */
    void reveal(Item item) {
        hidden = Lit.NOTHING;
        asks = false;
        Graph graph = contents.of(depth, Set.of()).graph();
        Set<String> arrows = Stream.concat(item.hides().stream(), item.about().stream()).filter(
                route -> route.kind() == Route.Kind.ARROW && graph.arrow(route.id()).isPresent()).map(
                        Route::id).collect(
                                Collectors.toSet());
        Set<String> nodes = arrows.stream().flatMap(id -> graph.arrow(id).stream()).flatMap(
                arrow -> Stream.of(arrow.from(), arrow.to())).collect(Collectors.toSet());
        show(new Lit(nodes, arrows), !arrows.isEmpty());
    }

    /** Lets something stand out. */
    void light(Lit what) {
        show(what, false);
    }

    private void show(Lit lit, boolean dims) {
        Graph graph = contents.of(depth, Set.of()).graph();
        Lit selected = dims ? Lit.NOTHING : lit;
        boolean looks = dims || lit.nodes().size() > 1;
        maps.show(new MapState(depth, Set.of(), looks ? lit : Lit.NOTHING, dims, Lit.all(graph), selected, hidden,
                Levels.FULL, asks));
    }

    /** It isn't shown for now, or won't be any more: nothing of it moves. */
    void leave() {
        maps.leave();
    }

    private static Set<String> ids(Set<Route> routes, Route.Kind kind) {
        return routes.stream().filter(route -> route.kind() == kind).map(Route::id).collect(Collectors.toSet());
    }
}
