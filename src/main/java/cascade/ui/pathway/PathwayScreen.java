package cascade.ui.pathway;

import cascade.messages.Messages;
import cascade.practice.item.Predictions;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.ui.kit.Theme;
import cascade.ui.map.Glow;
import cascade.ui.map.Legend;
import cascade.ui.map.MapState;
import cascade.ui.map.MapTools;
import cascade.ui.map.MapView;
import cascade.ui.map.Maps;
import cascade.ui.pathway.cards.CardPanel;
import cascade.ui.pathway.closeup.BeatRow;
import cascade.ui.pathway.closeup.CloseUpPane;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.know.Knowledge;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.ui.pathway.model.View;
import cascade.ui.pathway.takeaway.ExportMenu;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.ui.pathway.text.OutlineModel;
import cascade.ui.pathway.text.OutlineView;
import cascade.ui.pathway.walk.Player;
import cascade.ui.pathway.walk.PresentedCaption;
import cascade.ui.pathway.walk.WalkPanel;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The map with the walk beside it. */
public final class PathwayScreen implements Screen {
    /** The tab: the map and what is on it. */
    public static final Feature FEATURE = Feature.of("pathway", Feather.SHARE_2, PathwayScreen::new, Route.Kind.NODE,
            Route.Kind.ARROW, Route.Kind.PATHS, Route.Kind.STEP, Route.Kind.BEAT, Route.Kind.WHATIF).answering(
                    PathwayKeys.ALL);

    static final double ZOOM = 1.25;

    private final ScreenContext context;
    private final PathwayModel model;
    private final Maps maps;
    private final StackPane stage = new StackPane();
    private final Knowing knowing;
    private final Trying trying;
    private final ToolRow tools;
    private final CloseUpPane closeUp;
    private final BeatRow beats;
    private final Label picking = Labels.of(Messages.text("paths.picking"), "map-banner");
    private final Legend legend;
    private final WalkPanel walk;
    private final CardPanel card;
    private final StackPane side = new StackPane();
    private @Nullable OutlineView outline;
    private @Nullable FindBar find;
    private final PathwayPane pane;
    private final MapTools zoom;
    private final MoreMenu more;
    private final ExportMenu export;
    private Optional<PresentedCaption> presented = Optional.empty();
    private boolean tiny;
    private boolean attached;
    private boolean reading;

    /** Builds the screen; a map is made when its depth is first shown. */
    public PathwayScreen(ScreenContext context) {
        this.context = context;
        this.model = new PathwayModel(context.unit().pathway(), context.settings().depth().get(), this::leaving);
        this.trying = new Trying(context, model, this::showLevels, this::find);
        this.maps = new Maps(context.unit(), model.contents(), context.settings(), context.motion(),
                new MapPicks(model, trying, context.navigator()));
        this.knowing = new Knowing(context);
        this.tools = new ToolRow(model, context.unit().subject(), knowing, trying.isThere());
        this.legend = new Legend(context.unit().subject());
        this.walk = new WalkPanel(context, model);
        this.card = new CardPanel(context, model);
        this.closeUp = new CloseUpPane(context, model, stage);
        this.beats = new BeatRow(model, closeUp::again);
        walk.follow(new Player(model, context.motion().ticker(), context.settings().pace(), walk::held,
                () -> maps.shown().ifPresent(MapView::pulse)));
        side.getStyleClass().add("side");
        picking.setMouseTransparent(true);
        picking.setVisible(false);
        StackPane.setAlignment(picking, Pos.TOP_CENTER);
        stage.getStyleClass().add("map-stage");
        stage.setFocusTraversable(true);
        stage.setAccessibleText(Messages.text("map.spoken"));
        stage.getChildren().addAll(maps, closeUp, picking);
        stage.setOnScroll(scroll -> {
            if (scroll.getDeltaY() < 0 && !scroll.isInertia() && model.view() == View.CLOSE_UP) {
                model.look(View.MAP);
                scroll.consume();
            }
        });
        walk.onAgain(() -> maps.shown().ifPresent(MapView::reset));

        this.export = new ExportMenu(context.unit().id(), model,
                new MapExport(context.unit(), model, context.tasks(), context.version()), context.saving(),
                () -> Theme.isDark(stage));
        export.offer(trying::files);
        MapTools.Actions actions = new MapTools.Actions(export::show, this::find, this::toggleOutline,
                () -> map().zoom(1 / ZOOM), () -> map().zoom(ZOOM), () -> map().fitLit(), () -> map().fit());
        this.zoom = new MapTools(actions);
        this.more = new MoreMenu(model, context.unit().subject(), actions, knowing);
        StackPane.setAlignment(more, Pos.TOP_RIGHT);
        stage.getChildren().add(stage.getChildren().size() - 1, more);
        pane = new PathwayPane(tools, stage, legend, beats, zoom, side, context.settings().em(), this::fit);

        context.settings().askFirst().subscribe(on -> model.askFirst(
                on ? Optional.of(new Predictions(context.index())) : Optional.empty()));
        model.state().subscribe(this::changed);
        knowing.shown().subscribe((_, _) -> showKnown());
    }

    private void leaving(Route to) {
        if (attached) {
            context.navigator().moved(to);
        }
    }

    /** Where there is hardly any room, the walk and the map have it. */
    private void fit(boolean nowTiny, boolean nowNarrow, boolean wide) {
        tiny = nowTiny;
        tools.fit(nowTiny, nowNarrow, wide);
        more.show(nowTiny || trying.isOn());
        walk.compact(nowTiny);
        trying.compact(nowTiny);
    }

    /** What the map shows: the pathway as it is looked at, and what is known of it. Pictures to take away have none of that. */
    private MapState state() {
        return trying.map().orElseGet(
                () -> model.map().glowing(knowing.shown().get().map(Knowledge::glow).orElse(Glow.NONE)));
    }

    private void showKnown() {
        if (attached) {
            if (!reading && model.view() == View.MAP) {
                maps.show(state());
            }
            showAround();
        }
    }

    /** What is tried has another result, or is looked at otherwise. */
    private void showLevels() {
        if (attached && trying.isOn()) {
            if (reading) {
                showText();
            } else {
                maps.update(state());
            }
            pane.trying(true, trying.strip().filter(_ -> !reading));
        }
    }

    /** The map that is shown. */
    MapView map() {
        return maps.map(model.depth(), model.map().opened());
    }

    private void changed(PathwayState before, PathwayState now) {
        tools.show(now);
        context.settings().depth().set(now.depth());
        if (!attached) {
            return;
        }
        if (before.isWhatIf() && !now.isWhatIf()) {
            trying.rest();
        }
        trying.show();
        // The map first: where what gives way beside it has the focus, that goes to a node of the map that is shown.
        showView(before);
        if (before.readsLike(now)) {
            walk.showPlaying();
        } else {
            showSide();
        }
        presented.ifPresent(PresentedCaption::show);
        showAround();
        picking.setVisible(now.pathsFrom().isPresent());
        if (!reading && before.pathsFrom().isEmpty()) {
            now.pathsFrom().ifPresent(map()::focus);
        }
    }

    /** The map or the close-up; while the one flies into the other both are there. */
    private void showView(PathwayState before) {
        if (reading) {
            maps.show(state());
            showText();
        } else if (model.view() == View.CLOSE_UP) {
            if (before.view() != View.CLOSE_UP) {
                stage.requestFocus();
                maps.leave();
            }
            showCloseUp();
        } else {
            maps.show(state());
            closeUp.leave(maps, map().middleOfLit(), true);
        }
        showStage();
    }

    /** What surrounds the map or the close-up. */
    private void showStage() {
        boolean close = model.view() == View.CLOSE_UP && !reading;
        pane.closeUp(close);
        pane.trying(trying.isOn(), trying.strip().filter(_ -> !reading));
        more.show(tiny || trying.isOn());
        zoom.forMap(!close);
        if (close) {
            beats.show();
            stage.setAccessibleText(Messages.text("closeup.spoken",
                    model.closeUp().orElseThrow().beats().get(model.beat()).spoken()));
        } else {
            stage.setAccessibleText(Messages.text("map.spoken"));
        }
    }

    private void showSide() {
        if (trying.isOn()) {
            if (!side.getChildren().equals(List.of(trying.panel()))) {
                side.getChildren().setAll(trying.panel());
            }
        } else if (model.selection().isPresent()) {
            card.show(model.place());
            side.getChildren().setAll(card);
        } else {
            walk.show();
            side.getChildren().setAll(walk);
        }
    }

    /** Legend, counts and outline say of the map what is on it. */
    private void showAround() {
        legend.glow(knowing.shown().get().isPresent());
        legend.show(model.graph().arrows().stream().filter(model.lens()::keeps).toList());
        tools.count();
        if (reading) {
            outline().show();
        }
    }

    private OutlineView outline() {
        OutlineView made = outline;
        if (made == null) {
            made = new OutlineView(new OutlineModel(model, context.unit().subject(), knowing::of),
                    this::openFromOutline);
            outline = made;
        }
        return made;
    }

    private void openFromOutline(Route route) {
        if (model.foresight().isPointing()) {
            model.picked(route);
        } else {
            model.open(route);
        }
    }

    /** Opens what finds a node. */
    void find() {
        FindBar made = find;
        if (made == null) {
            made = new FindBar(() -> trying.isOn() ? List.of(model.graph())
                    : List.of(model.graph(), model.graph(model.other())), this::found, stage::requestFocus);
            StackPane.setAlignment(made, Pos.TOP_RIGHT);
            stage.getChildren().add(made);
            find = made;
        }
        made.open();
    }

    private void found(MapNode node) {
        if (trying.isOn()) {
            trying.found(node.id());
        } else {
            context.navigator().go(new Route(Route.Kind.NODE, node.id()));
        }
    }

    /** The text in place of the picture: the levels over time where there are any, or else walk and graph. */
    private void showText() {
        Node text = trying.table().map(table -> (Node) new Scroller(table)).orElse(outline());
        if (text == outline && stage.getChildren().getFirst() == text) {
            return;
        }
        stage.getChildren().set(0, text);
    }

    /** The same walk and graph as text, and back. */
    void toggleOutline() {
        reading = !reading;
        // At the top right the outline has its field.
        StackPane.setAlignment(more, reading ? Pos.BOTTOM_RIGHT : Pos.TOP_RIGHT);
        if (find != null) {
            find.close();
        }
        maps.leave();
        closeUp.leave(maps, Point2D.ZERO, false);
        if (reading) {
            outline().show();
            showText();
            outline().take();
            showStage();
        } else {
            stage.getChildren().set(0, maps);
            maps.comeBack(state());
            comeBackToCloseUp();
            focus().requestFocus();
        }
    }

    private void comeBackToCloseUp() {
        if (model.view() == View.CLOSE_UP && !reading) {
            showCloseUp();
        }
        showStage();
    }

    private void showCloseUp() {
        closeUp.show(maps, maps.shown().map(MapView::middleOfLit).orElse(Point2D.ZERO));
    }

    /** The node of the map that has the focus. */
    Optional<String> focused() {
        return reading ? Optional.empty() : maps.shown().flatMap(MapView::focusedNode).map(MapNode::id);
    }

    /** Does something with the node that has the focus, or else the one whose card is open. */
    void withNode(Consumer<String> action) {
        focused().or(this::selectedNode).ifPresent(action);
    }

    private Optional<String> selectedNode() {
        return model.selection().filter(route -> route.kind() == Route.Kind.NODE).map(Route::id);
    }

    /** The walk beside the map. */
    WalkPanel walk() {
        return walk;
    }

    /** Opens the menu of what can be saved. */
    void export() {
        if (zoom.isVisible()) {
            zoom.export();
        } else {
            export.show(more);
        }
    }

    /** Steps back out: from choosing a second node, from a card, from a view of one's own. */
    void stepOut() {
        if (model.view() == View.CLOSE_UP || trying.isOn() && !trying.letGo()) {
            model.look(View.MAP);
        } else if (!trying.isOn() && !model.close()) {
            map().reset();
        }
    }

    /** What is shown and decided. */
    public PathwayModel model() {
        return model;
    }

    /** What is tried with the model of the map, once that was opened. */
    public Optional<WhatIfModel> tried() {
        return trying.model();
    }

    @Override
    public Parent node() {
        return pane;
    }

    /** The node whose card is open, so that the arrow keys lead on from it; else the map as a whole. */
    @Override
    public Node focus() {
        return reading ? stage : selectedNode().flatMap(node -> map().view(node)).orElse(stage);
    }

    @Override
    public void open(Route route) {
        boolean here = route.equals(model.place());
        model.open(route);
        if (!attached) {
            return;
        }
        if (here && !reading) {
            map().reset();
        }
        if (route.kind() == Route.Kind.NODE && !reading) {
            selectedNode().ifPresent(node -> {
                map().focus(node);
                map().flash(node);
            });
        }
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof MapView.Own own) {
            if (!trying.isOn()) {
                model.changeDepth(own.depth());
            }
            map().look(own);
        }
    }

    /** The node that has the focus, unless the card of something between nodes is open; or else what is shown. */
    @Override
    public Optional<Route> about() {
        boolean between = model.selection().filter(route -> route.kind() != Route.Kind.NODE).isPresent();
        return (between ? Optional.<String>empty() : focused()).map(node -> new Route(Route.Kind.NODE, node)).or(
                () -> Optional.of(model.place()));
    }

    @Override
    public boolean hides(Route route) {
        return model.hides(route);
    }

    @Override
    public void attach() {
        attached = true;
        context.navigator().moved(model.place());
        trying.show();
        showSide();
        knowing.refresh();
        maps.show(state());
        comeBackToCloseUp();
        showAround();
    }

    @Override
    public void detach() {
        attached = false;
        model.pause();
        trying.rest();
        maps.leave();
        closeUp.rest();
    }

    @Override
    public boolean present(boolean now) {
        if (reading || trying.isOn()) {
            return false;
        }
        PresentedCaption caption = new PresentedCaption(model, context.unit().subject());
        caption.show();
        presented = now ? Optional.of(caption) : Optional.empty();
        pane.present(now ? Optional.of(caption) : Optional.empty());
        more.show(!now && tiny);
        return true;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return new PathwayShortcuts(this, context.settings(), model, knowing, trying).all();
    }
}
