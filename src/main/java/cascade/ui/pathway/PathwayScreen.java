package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.pathway.Reach;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.frame.Watch;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Segments;
import cascade.ui.kit.Theme;
import cascade.ui.kit.Wrapping;
import cascade.ui.map.Legend;
import cascade.ui.map.MapTools;
import cascade.ui.map.MapView;
import cascade.ui.map.Maps;
import cascade.ui.pathway.cards.CardPanel;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.takeaway.ExportMenu;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.ui.pathway.text.OutlineModel;
import cascade.ui.pathway.text.OutlineView;
import cascade.ui.pathway.walk.Player;
import cascade.ui.pathway.walk.WalkPanel;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The map with the walk beside it. */
public final class PathwayScreen implements Screen {
    private static final double ZOOM = 1.25;

    private final ScreenContext context;
    private final PathwayModel model;
    private final Maps maps;
    private final StackPane stage = new StackPane();
    private final Segments<Depth> depths = new Segments<>(Depth.class, Messages.text("map.depth"));
    private final Segments<Lens> lenses;
    private final Label count = Labels.of("", "secondary", "map-count");
    private final Label picking = Labels.of(Messages.text("paths.picking"), "map-banner");
    private final Legend legend;
    private final WalkPanel walk;
    private final CardPanel card;
    private final StackPane side = new StackPane();
    private final OutlineView outline;
    private final FindBar find;
    private final PathwayPane pane;
    private final Player player;
    private final MapTools zoom;
    private boolean attached;
    private boolean reading;
    private @Nullable Route shown;

    /** Builds the screen; a map is made when its depth is first shown. */
    public PathwayScreen(ScreenContext context) {
        this.context = context;
        this.model = new PathwayModel(context.unit().pathway(), context.settings().depth());
        this.maps = new Maps(context, model);
        this.lenses = new Segments<>(Lens.class, Messages.text("lens.name"),
                lens -> Messages.text(Messages.key(lens), context.unit().subject()));
        this.legend = new Legend(context.unit().subject());
        this.walk = new WalkPanel(context, model);
        this.card = new CardPanel(context, model);
        this.player = new Player(model, context.timer(), walk::held);
        this.outline = new OutlineView(new OutlineModel(model, context.unit().subject()), model::open);
        this.find = new FindBar(() -> List.of(model.graph(), model.graph(model.other())),
                node -> context.navigator().go(new Route(Route.Kind.NODE, node.id())), stage::requestFocus);
        side.getStyleClass().add("side");
        picking.setMouseTransparent(true);
        StackPane.setAlignment(picking, Pos.TOP_CENTER);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        stage.getStyleClass().add("map-stage");
        stage.setFocusTraversable(true);
        stage.setAccessibleText(Messages.text("map.spoken"));
        stage.getChildren().addAll(maps, picking, find);
        walk.onDeadEnd(stage::requestFocus);

        Wrapping tools = new Wrapping(depths.node(), lenses.node(), count);
        tools.getStyleClass().add("map-tools");
        ExportMenu export = new ExportMenu(context.unit().id(), model,
                new MapExport(context.unit(), model, context.tasks(), context.version()), context.saving(),
                () -> Theme.isDark(stage));
        this.zoom = new MapTools(
                new MapTools.Actions(export::show, find::open, this::toggleOutline, () -> map().zoom(1 / ZOOM),
                        () -> map().zoom(ZOOM), () -> map().fitLit(), () -> map().fit()));
        pane = new PathwayPane(tools, stage, legend, zoom, side, context.settings().em(), this::fitTiny);

        depths.value().set(model.depth().get());
        depths.value().subscribe(model::changeDepth);
        model.depth().subscribe(depths.value()::set);
        Watch.changes(this::refresh, model.changes());
        lenses.value().subscribe(model.lens()::set);
        Watch.changes(this::thin, model.lens());
        model.picking().subscribe(first -> picking.setVisible(first.isPresent()));
        model.playing().subscribe(_ -> walk.showPlaying());
    }

    /** Where there is hardly any room, the walk and the map have it. */
    private void fitTiny(boolean tiny) {
        if (tiny && lenses.node().isFocusWithin()) {
            stage.requestFocus();
        }
        for (Node spare : List.of(count, lenses.node())) {
            spare.setVisible(!tiny);
            spare.setManaged(!tiny);
        }
        walk.compact(tiny);
    }

    private MapView map() {
        return maps.map();
    }

    private void refresh() {
        if (!attached) {
            return;
        }
        Route now = model.selection().get().orElseGet(() -> new Route(Route.Kind.STEP, model.currentStep().id()));
        // The way is noted before the map moves: what the reader had of the old place is then still there.
        shown = now;
        context.navigator().moved(now);
        if (model.selection().get().isPresent()) {
            card.show(now);
            side.getChildren().setAll(card);
        } else {
            walk.show();
            side.getChildren().setAll(walk);
            player.read();
        }
        if (reading) {
            outline.show();
        }
        maps.show();
        legend();
        counts();
    }

    private void legend() {
        legend.show(model.graph().arrows().stream().filter(model.lens().get()::keeps).toList());
    }

    /** The same walk and graph as text, and back. */
    private void toggleOutline() {
        reading = !reading;
        find.close();
        maps.leave();
        if (reading) {
            outline.show();
            stage.getChildren().set(0, outline);
            outline.take();
        } else {
            stage.getChildren().set(0, maps);
            maps.show();
            stage.requestFocus();
        }
    }

    private void nextLens() {
        Lens[] all = Lens.values();
        lenses.value().set(all[(lenses.value().get().ordinal() + 1) % all.length]);
    }

    /** Takes from the map what the lens doesn't leave, and says how much that is. */
    private void thin() {
        counts();
        legend();
        if (attached) {
            maps.thin();
            if (reading) {
                outline.show();
            }
            model.selection().get().ifPresent(card::show);
        }
    }

    private void counts() {
        List<Arrow> arrows = model.graph().arrows();
        Lens lens = model.lens().get();
        Lens counted = lens == Lens.ALL ? Lens.SUBJECT : lens;
        long left = arrows.stream().filter(counted::keeps).count();
        long both = arrows.stream().filter(counted::keeps).filter(Lens.SUBJECT::keeps).count();
        count.setText(Messages.text("lens.count." + lens.name().toLowerCase(Locale.ROOT), arrows.size(), left,
                context.unit().subject(), both));
    }

    private Optional<String> focused() {
        return maps.isMade() && !reading ? map().focusedNode().map(MapNode::id) : Optional.empty();
    }

    private void move(Function<String, Optional<String>> where) {
        focused().flatMap(where).ifPresent(map()::focus);
    }

    /** Does something with the node that has the focus, or else the one whose card is open. */
    private void withNode(java.util.function.Consumer<String> action) {
        focused().or(() -> model.selection().get().filter(route -> route.kind() == Route.Kind.NODE).map(
                Route::id)).ifPresent(action);
    }

    /** Steps back out: from choosing a second node, from a card, from a view of one's own. */
    private void close() {
        if (model.picking().get().isPresent()) {
            model.picking().set(Optional.empty());
        } else {
            model.goTo(model.step().get());
        }
    }

    /** What is shown and decided. */
    public PathwayModel model() {
        return model;
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public Node focus() {
        return stage;
    }

    @Override
    public void open(Route route) {
        boolean here = route.equals(shown);
        model.open(route);
        if (attached && here) {
            map().reset();
        }
        if (attached && route.kind() == Route.Kind.NODE) {
            model.selection().get().ifPresent(node -> map().flash(node.id()));
        }
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof MapView.Own own) {
            model.changeDepth(own.depth());
            map().look(own);
        }
    }

    @Override
    public void attach() {
        attached = true;
        refresh();
    }

    @Override
    public void detach() {
        attached = false;
        model.playing().set(false);
        maps.leave();
    }

    @Override
    public List<Shortcut> shortcuts() {
        String group = "shortcut.group.pathway";
        BooleanSupplier onNode = () -> focused().isPresent();
        BooleanSupplier somewhere = () -> onNode.getAsBoolean() || model.selection().get().isPresent();
        return List.of(
                Shortcut.of(group, "shortcut.follow", () -> move(map().keys()::downstream), "Right").only(onNode),
                Shortcut.of(group, "shortcut.return", () -> move(map().keys()::upstream), "Left").only(onNode),
                Shortcut.of(group, "shortcut.sibling", () -> move(node -> map().keys().sibling(node, 1)), "Down").only(
                        onNode),
                Shortcut.of(group, "shortcut.sibling", () -> move(node -> map().keys().sibling(node, -1)), "Up").only(
                        onNode),
                Shortcut.of(group, "shortcut.first-node", () -> map().keys().first().ifPresent(map()::focus),
                        "Home").only(onNode),
                Shortcut.of(group, "shortcut.upstream", () -> withNode(node -> model.reach(node, Reach.UPSTREAM)),
                        "U").only(somewhere),
                Shortcut.of(group, "shortcut.downstream", () -> withNode(node -> model.reach(node, Reach.DOWNSTREAM)),
                        "D").only(somewhere),
                Shortcut.of(group, "shortcut.paths", () -> withNode(model::pick), "P").only(somewhere),
                Shortcut.of(group, "shortcut.next", model::next, "Right"),
                Shortcut.of(group, "shortcut.step-back", model::back, "Left"),
                Shortcut.of(group, "shortcut.play", () -> model.playing().set(!model.playing().get()), "Space"),
                Shortcut.of(group, "shortcut.first", () -> model.goTo(0), "Home"),
                Shortcut.of(group, "shortcut.last", () -> model.goTo(model.steps().size() - 1), "End"),
                Shortcut.of(group, "shortcut.depth", () -> model.changeDepth(model.other()), "S"),
                Shortcut.of(group, "shortcut.lens", this::nextLens, "E"),
                Shortcut.of(group, "shortcut.outline", this::toggleOutline, "O"),
                Shortcut.of(group, "shortcut.export", () -> zoom.export(), "Shortcut+S"),
                Shortcut.of(group, "shortcut.find", find::open, "Slash"),
                Shortcut.of(group, "shortcut.zoom-in", () -> map().zoom(ZOOM), "Shortcut+Plus", "Shortcut+Equals"),
                Shortcut.of(group, "shortcut.zoom-out", () -> map().zoom(1 / ZOOM), "Shortcut+Minus"),
                Shortcut.of(group, "shortcut.reset", () -> map().reset(), "Shortcut+0"),
                Shortcut.of(group, "shortcut.fit", () -> map().fit(), "F"),
                Shortcut.of(group, "shortcut.fit-lit", () -> map().fitLit(), "Shift+F"),
                Shortcut.of(group, "shortcut.close", this::close, "Esc"));
    }
}
