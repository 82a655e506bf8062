package cascade.ui.pathway;

import cascade.ui.kit.Watch;
import cascade.messages.Messages;
import cascade.pathway.Lens;
import cascade.pathway.Reach;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Screen;
import cascade.ui.kit.ScreenContext;
import cascade.ui.kit.Segments;
import cascade.ui.kit.Shortcut;
import cascade.ui.kit.Wrapping;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.PlainText;
import cascade.unit.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The map with the walk beside it. */
public final class PathwayScreen implements Screen {
    /** How fast a caption is read while the walk plays, in words a second, and the least time for a step. */
    private static final double WORDS_A_SECOND = 2.8;
    private static final double LEAST_SECONDS = 5;
    private static final double ZOOM = 1.25;

    private final ScreenContext context;
    private final PathwayModel model;
    private final Map<Depth, MapView> maps = new EnumMap<>(Depth.class);
    private final StackPane stage = new StackPane();
    private final Segments<Depth> depths = new Segments<>(Depth.class, Messages.text("map.depth"));
    private final Segments<Lens> lenses;
    private final Label count = Labels.of("", "secondary", "map-count");
    private final Legend legend;
    private final WalkPanel walk;
    private final CardPanel card;
    private final StackPane side = new StackPane();
    private final OutlineView outline;
    private final PathwayPane pane;
    private Runnable stopWaiting = () -> {};
    private boolean attached;
    private boolean reading;

    /** Builds the screen; a map is made when its depth is first shown. */
    public PathwayScreen(ScreenContext context) {
        this.context = context;
        this.model = new PathwayModel(context.unit().pathway(), context.settings().depth());
        this.lenses = new Segments<>(Lens.class, Messages.text("lens.name"),
                lens -> Messages.text(Messages.key(lens), context.unit().subject()));
        this.legend = new Legend(context.unit().subject());
        this.walk = new WalkPanel(context, model);
        this.card = new CardPanel(context, model);
        side.getStyleClass().add("side");
        stage.getStyleClass().add("map-stage");
        stage.setFocusTraversable(true);
        stage.setAccessibleText(Messages.text("map.spoken"));
        walk.onDeadEnd(stage::requestFocus);

        Wrapping tools = new Wrapping(depths.node(), lenses.node(), count);
        tools.getStyleClass().add("map-tools");
        outline = new OutlineView(new OutlineModel(model, context.unit().subject()), model::open);
        HBox zoom = new HBox(tool(Feather.LIST, "map.outline", this::toggleOutline),
                tool(Feather.MINUS, "map.zoom-out", () -> map().zoom(1 / ZOOM)),
                tool(Feather.PLUS, "map.zoom-in", () -> map().zoom(ZOOM)),
                tool(Feather.MAXIMIZE, "map.fit", () -> map().fit(true)));
        zoom.getStyleClass().add("map-zoom");
        pane = new PathwayPane(tools, stage, legend, zoom, side, context.settings().em(), this::fitTiny);

        depths.value().set(model.depth().get());
        depths.value().subscribe(model::changeDepth);
        model.depth().subscribe(now -> {
            depths.value().set(now);
            refresh(false);
        });
        Watch.changes(() -> refresh(true), model.step(), model.selection(), model.reach());
        lenses.value().subscribe(model.lens()::set);
        Watch.changes(this::thin, model.lens());
        model.playing().subscribe(this::playOrStop);
    }

    /** Where there is hardly any room, the walk and the map have it. */
    private void fitTiny(boolean tiny) {
        for (Node spare : List.of(count, lenses.node())) {
            spare.setVisible(!tiny);
            spare.setManaged(!tiny);
        }
        walk.compact(tiny);
    }

    private MapView map() {
        return maps.computeIfAbsent(model.depth().get(), depth -> new MapView(context.unit().pathway(), depth, model,
                context.unit().subject(), context.settings(), context.motion()));
    }

    private static Button tool(Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.text(name));
        button.setTooltip(new javafx.scene.control.Tooltip(Messages.text(name)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void refresh(boolean ease) {
        if (!attached) {
            return;
        }
        MapView map = map();
        Node shown = reading ? outline : map;
        if (reading) {
            outline.show();
        }
        if (!stage.getChildren().contains(shown)) {
            maps.values().forEach(other -> other.pulses().stop());
            stage.getChildren().setAll(shown);
            List<Arrow> arrows = model.graph().arrows();
            legend.show(arrows);
            thin();
        }
        map.show(model.lit().get(), model.selection().get(), ease);
        Optional<Route> selected = model.selection().get();
        if (selected.isPresent()) {
            model.playing().set(false);
            card.show(selected.get());
            side.getChildren().setAll(card);
            context.navigator().moved(selected.get());
        } else {
            walk.show();
            side.getChildren().setAll(walk);
            context.navigator().moved(new Route(Route.Kind.STEP, model.currentStep().id()));
            if (model.playing().get()) {
                waitForReader();
            }
        }
    }

    /** The same walk and graph as text, and back. */
    private void toggleOutline() {
        reading = !reading;
        refresh(false);
        if (reading) {
            outline.take();
        } else {
            stage.requestFocus();
        }
    }

    private void nextLens() {
        Lens[] all = Lens.values();
        lenses.value().set(all[(lenses.value().get().ordinal() + 1) % all.length]);
    }

    /** Takes from the map what the lens doesn't leave, and says how much that is. */
    private void thin() {
        List<Arrow> arrows = model.graph().arrows();
        Lens lens = model.lens().get();
        Lens counted = lens == Lens.ALL ? Lens.SUBJECT : lens;
        long left = arrows.stream().filter(counted::keeps).count();
        long both = arrows.stream().filter(counted::keeps).filter(Lens.SUBJECT::keeps).count();
        count.setText(Messages.text("lens.count." + lens.name().toLowerCase(Locale.ROOT), arrows.size(), left,
                context.unit().subject(), both));
        if (attached) {
            map().thin(model.left().get());
            map().light(model.lit().get(), model.selection().get());
            if (reading) {
                outline.show();
            }
            model.selection().get().ifPresent(card::show);
        }
    }

    private Optional<String> focused() {
        return maps.containsKey(model.depth().get()) ? map().focusedNode().map(MapNode::id) : Optional.empty();
    }

    private void move(Function<String, Optional<String>> where) {
        focused().flatMap(where).ifPresent(map()::focus);
    }

    private void reach(Reach how) {
        focused().or(() -> model.selection().get().filter(route -> route.kind() == Route.Kind.NODE).map(
                Route::id)).ifPresent(node -> model.reach(node, how));
    }

    private void playOrStop(boolean playing) {
        walk.showPlaying();
        if (!playing) {
            stopWaiting.run();
        } else if (model.atEnd()) {
            model.goTo(0);
        } else {
            waitForReader();
        }
    }

    private void waitForReader() {
        String text = PlainText.of(model.scene().caption()) + " " + PlainText.of(model.currentStep().measured().text());
        double seconds = Math.max(LEAST_SECONDS, text.split("\\s+", -1).length / WORDS_A_SECOND);
        pause(seconds);
    }

    private void pause(double seconds) {
        stopWaiting.run();
        stopWaiting = context.timer().after(Duration.seconds(seconds), this::stepOn);
    }

    private void stepOn() {
        if (walk.held()) {
            pause(1);
        } else if (model.atEnd()) {
            model.playing().set(false);
        } else {
            model.next();
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
        model.open(route);
    }

    @Override
    public void attach() {
        attached = true;
        refresh(false);
    }

    @Override
    public void detach() {
        attached = false;
        model.playing().set(false);
        maps.values().forEach(map -> {
            map.pulses().stop();
            map.camera().stop();
        });
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
                Shortcut.of(group, "shortcut.upstream", () -> reach(Reach.UPSTREAM), "U").only(somewhere),
                Shortcut.of(group, "shortcut.downstream", () -> reach(Reach.DOWNSTREAM), "D").only(somewhere),
                Shortcut.of(group, "shortcut.next", model::next, "Right"),
                Shortcut.of(group, "shortcut.step-back", model::back, "Left"),
                Shortcut.of(group, "shortcut.play", () -> model.playing().set(!model.playing().get()), "Space"),
                Shortcut.of(group, "shortcut.first", () -> model.goTo(0), "Home"),
                Shortcut.of(group, "shortcut.last", () -> model.goTo(model.steps().size() - 1), "End"),
                Shortcut.of(group, "shortcut.depth",
                        () -> model.changeDepth(model.depth().get() == Depth.SIMPLE ? Depth.ADVANCED : Depth.SIMPLE),
                        "S"),
                Shortcut.of(group, "shortcut.lens", this::nextLens, "E"),
                Shortcut.of(group, "shortcut.outline", this::toggleOutline, "O"),
                Shortcut.of(group, "shortcut.zoom-in", () -> map().zoom(ZOOM), "Shortcut+Plus", "Shortcut+Equals"),
                Shortcut.of(group, "shortcut.zoom-out", () -> map().zoom(1 / ZOOM), "Shortcut+Minus"),
                Shortcut.of(group, "shortcut.reset", () -> map().reset(true), "Shortcut+0"),
                Shortcut.of(group, "shortcut.fit", () -> map().fit(true), "F"),
                Shortcut.of(group, "shortcut.close", () -> model.goTo(model.step().get()), "Esc"));
    }
}
