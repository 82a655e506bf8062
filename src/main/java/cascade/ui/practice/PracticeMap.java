package cascade.ui.practice;

import cascade.pathway.Graph;
import cascade.pathway.Levels;
import cascade.pathway.Lit;
import cascade.pathway.MapContents;
import cascade.practice.item.Item;
import cascade.practice.item.Task;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Standpoint;
import cascade.ui.map.MapListener;
import cascade.ui.map.MapState;
import cascade.ui.map.Maps;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;

/**
 * The map beside a question: what would answer it isn't there in any way, and a pick is an answer. Each depth has a map of
 * its own here, and both stay where they are: from question to question one gives way to the other without turning into it.
 */
final class PracticeMap extends StackPane {
    /** No pixel changes by more than one level in 255; of what is seen through wholly, JavaFX draws nothing ahead. */
    private static final double HARDLY = 0.004;

    private final ScreenContext context;
    private final MapContents contents;
    private final MapListener listener;
    private final Map<Depth, Maps> maps = new EnumMap<>(Depth.class);
    private Movement preparing = Movement.over();
    private Movement coming = Movement.over();
    private Optional<Item> toReveal = Optional.empty();
    private Depth depth = Depth.SIMPLE;
    private boolean asked;
    private Lit hidden = Lit.NOTHING;
    private boolean asks;

    /**
     * @param context what every screen is given
     * @param picked told what was picked
     */
    PracticeMap(ScreenContext context, Consumer<Route> picked) {
        this.context = context;
        this.contents = new MapContents(context.unit().pathway());
        this.listener = new MapListener() {
            @Override
            public void picked(Route route) {
                picked.accept(route);
            }

            @Override
            public void looked(Standpoint from) {
                // Where the learner looks from is nothing to come back to.
            }
        };
    }

    /**
     * Makes the maps that are going to be asked for, one in a frame, while the learner reads: with the next question they
     * are there. The frame that is about to be drawn is left alone.
     */
    void prepare(Set<Depth> wanted) {
        preparing.stop();
        Deque<Depth> left = new ArrayDeque<>(wanted);
        left.removeAll(maps.keySet());
        if (left.isEmpty() || context.motion().isForPictures()) {
            return;
        }
        preparing = context.motion().ticker().afterNext(() -> {
            settle();
            if (!left.isEmpty()) {
                lookOver(left.remove());
                return true;
            }
            return false;
        });
    }

    /** Whether maps are still being made. */
    boolean isPreparing() {
        return preparing.isGoing();
    }

    /** Has a map made as if it were shown, but all but seen through: it is styled, laid out and drawn once. */
    private void lookOver(Depth which) {
        Maps map = make(which);
        map.show(MapState.plain(contents.of(which, Set.of()).graph()));
        if (!asked) {
            setVisible(true);
        }
        map.setOpacity(HARDLY);
        map.setVisible(true);
    }

    private Maps make(Depth which) {
        return maps.computeIfAbsent(which, _ -> {
            Maps made = new Maps(context.unit(), contents, context.settings(), context.motion(), listener);
            made.setVisible(false);
            getChildren().add(made);
            return made;
        });
    }

    /** Only what is asked with is there to be seen, spoken and reached. */
    private void settle() {
        setVisible(asked);
        maps.forEach((which, map) -> {
            map.setOpacity(1);
            map.setVisible(which == depth);
        });
    }

    /** A question is asked without it. */
    void stepBack() {
        asked = false;
        leave();
    }

    /** Shows the map for a question, all of it but what would answer it. */
    void ask(Item item) {
        coming.stop();
        toReveal = Optional.empty();
        depth = item.map().orElse(Depth.SIMPLE);
        hidden = new Lit(ids(item.hides(), Route.Kind.NODE), ids(item.hides(), Route.Kind.ARROW));
        asks = true;
        asked = true;
        make(depth);
        settle();
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

    /**
     * Shows what was hidden, and what it was about, once the words that say so are drawn: a map takes longer to draw than
     * they do, and they are read first.
     */
    void reveal(Item item) {
        coming.stop();
        toReveal = Optional.of(item);
        coming = context.motion().afterNext(this::revealNow);
    }

    private void revealNow() {
        toReveal.ifPresent(this::showAnswered);
        toReveal = Optional.empty();
    }

    private void showAnswered(Item item) {
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
        make(depth).show(
                new MapState(depth, Set.of(), looks ? lit : Lit.NOTHING, dims, Lit.all(graph), selected, hidden,
                        Levels.FULL, asks));
    }

    /** It isn't shown for now: nothing of it moves, nothing is left half made, and what was answered is shown. */
    void leave() {
        preparing.stop();
        coming.stop();
        revealNow();
        settle();
        maps.values().forEach(Maps::leave);
    }

    /** It won't be shown any more: it lets go of what outlives it. */
    void close() {
        preparing.stop();
        coming.stop();
        maps.values().forEach(Maps::close);
    }

    private static Set<String> ids(Set<Route> routes, Route.Kind kind) {
        return routes.stream().filter(route -> route.kind() == kind).map(Route::id).collect(Collectors.toSet());
    }
}
