package cascade.ui.pathway;

import cascade.practice.item.Predictions;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Screen;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Shortcut;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Theme;
import cascade.ui.map.Legend;
import cascade.ui.map.MapTools;
import cascade.ui.map.MapView;
import cascade.ui.pathway.closeup.BeatRow;
import cascade.ui.pathway.know.Knowing;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.model.PathwayState;
import cascade.ui.pathway.model.View;
import cascade.ui.pathway.takeaway.ExportMenu;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.ui.pathway.walk.PresentedCaption;
import cascade.ui.pathway.walk.WalkPanel;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
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
    private final Knowing knowing;
    private final Trying trying;
    private final MapStage stage;
    private final FindOnMap find;
    private final ToolRow tools;
    private final BeatRow beats;
    private final Legend legend;
    private final PathwaySide side;
    private final PathwayPane pane;
    private final MapTools zoom;
    private final MoreMenu more;
    private final ExportMenu export;
    private Optional<PresentedCaption> presented = Optional.empty();
    private boolean tiny;
    private boolean attached;

    /** Builds the screen; a map is made when its depth is first shown. */
    public PathwayScreen(ScreenContext context) {
        this.context = context;
        this.model = new PathwayModel(context.unit().pathway(), context.settings().depth().get(), this::leaving);
        this.trying = new Trying(context, model, this::showLevels, this::find);
        this.knowing = new Knowing(context);
        this.stage = new MapStage(context, model, trying, knowing);
        this.find = new FindOnMap(model, trying, context.navigator(), stage);
        this.tools = new ToolRow(model, context.unit().subject(), knowing, trying.isThere());
        this.legend = new Legend(context.unit().subject());
        this.side = new PathwaySide(context, model, trying, stage);
        this.beats = new BeatRow(model, stage::again);
        this.export = new ExportMenu(context.unit().id(), model,
                new MapExport(context.unit(), model, context.tasks(), context.version()), context.saving(),
                () -> Theme.isDark(stage));
        export.offer(trying::files);
        MapTools.Actions actions = new MapTools.Actions(export::show, this::find, this::toggleOutline,
                () -> map().zoom(1 / ZOOM), () -> map().zoom(ZOOM), () -> map().fitLit(), () -> map().fit());
        this.zoom = new MapTools(actions);
        this.more = new MoreMenu(model, context.unit().subject(), actions, knowing);
        stage.corner(more);
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
        side.compact(nowTiny);
    }

    private void showKnown() {
        if (attached) {
            stage.showKnown();
            showAround();
        }
    }

    /** What is tried has another result, or is looked at otherwise. */
    private void showLevels() {
        if (attached && trying.isOn()) {
            stage.showLevels();
            pane.trying(true, trying.strip().filter(_ -> !stage.isReading()));
        }
    }

    /** The map that is shown. */
    MapView map() {
        return stage.map();
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
        stage.show(before);
        showStage();
        if (before.readsLike(now)) {
            side.walk().showPlaying();
        } else {
            side.show();
        }
        presented.ifPresent(PresentedCaption::show);
        showAround();
        stage.showPicking(before, now);
    }

    /** What surrounds the map or the close-up. */
    private void showStage() {
        boolean close = stage.isCloseUp();
        pane.closeUp(close);
        pane.trying(trying.isOn(), trying.strip().filter(_ -> !stage.isReading()));
        more.show(tiny || trying.isOn());
        zoom.forMap(!close);
        if (close) {
            beats.show();
        }
        stage.speak();
    }

    /** Legend, counts and outline say of the map what is on it. */
    private void showAround() {
        legend.glow(knowing.shown().get().isPresent());
        legend.show(model.graph().arrows().stream().filter(model.lens()::keeps).toList());
        tools.count();
        stage.showOutline();
    }

    /** Opens what finds a node. */
    void find() {
        find.open();
    }

    /** The same walk and graph as text, and back. */
    void toggleOutline() {
        find.close();
        stage.toggleText();
        showStage();
        if (!stage.isReading()) {
            focus().requestFocus();
        }
    }

    /** The node of the map that has the focus. */
    Optional<String> focused() {
        return stage.focused();
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
        return side.walk();
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
        return stage.isReading() ? stage : selectedNode().flatMap(node -> map().view(node)).orElse(stage);
    }

    @Override
    public void open(Route route) {
        boolean here = route.equals(model.place());
        model.open(route);
        if (!attached) {
            return;
        }
        if (here && !stage.isReading()) {
            map().reset();
        }
        if (route.kind() == Route.Kind.NODE && !stage.isReading()) {
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
        side.show();
        knowing.refresh();
        stage.attach();
        showStage();
        showAround();
    }

    @Override
    public void detach() {
        attached = false;
        model.pause();
        trying.rest();
        stage.detach();
    }

    /** Whether it is shown to a room. */
    boolean isPresented() {
        return presented.isPresent();
    }

    @Override
    public boolean presents(Route route) {
        return route.kind() != Route.Kind.WHATIF;
    }

    @Override
    public boolean present(boolean now) {
        if (now && stage.isReading()) {
            return false;
        }
        if (now && trying.isOn()) {
            // A room is told the walk; what is tried is for whoever tries it.
            model.look(View.MAP);
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
