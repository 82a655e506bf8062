package cascade.ui.map;

import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.Spoken;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.frame.Watch;
import cascade.ui.map.Framing.Room;
import cascade.ui.map.Framing.Stand;
import cascade.ui.pathway.model.PathwayModel;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The map of one depth: ground, arrows, pulses, nodes and names in one world under one camera. */
public final class MapView extends Pane {
    private static final double KEPT_CLEAR = 36;
    /** From further away than this labels are below five pixels, and are left out. */
    private static final double LABELLED = 0.35;

    private final PathwayModel model;
    private final Motion motion;
    private final Settings settings;
    private final Depth depth;
    private final MapLayout layout;
    private final Framing framing;
    private final MapKeys keys;
    private final Group world = new Group();
    private final Group lines;
    /** The names of the places, which stay in view; the bitmap of a moving map is without them. */
    private final Group over = new Group();
    private final MapBitmap still = new MapBitmap(world);
    private final Camera camera;
    private final Pulses pulses;
    private final LaneNames names;
    private final OffscreenNames beyond;
    private final BirdsEye birdsEye;
    private final HoverNote note;
    private final Map<String, NodeView> nodes = new LinkedHashMap<>();
    private final Map<String, ArrowView> arrows = new LinkedHashMap<>();
    private Consumer<Standpoint> moved = _ -> {};
    private boolean followed = true;
    private boolean labelled = true;

    /** The reader's own view of a depth. */
    public record Own(Depth depth, Stand stand) implements Standpoint {}

    public MapView(Pathway pathway, Depth depth, PathwayModel model, String subject, Settings settings, Motion motion) {
        this.model = model;
        this.settings = settings;
        this.motion = motion;
        this.depth = depth;
        this.layout = Optional.ofNullable(pathway.layouts().get(depth)).orElseThrow();
        this.framing = new Framing(layout);
        this.keys = new MapKeys(model.graph(depth), layout);
        this.pulses = new Pulses(motion);
        this.names = new LaneNames(pathway, layout);
        this.note = new HoverNote(settings.em());
        this.birdsEye = new BirdsEye(layout, settings.em(), this::centre);
        this.beyond = new OffscreenNames(layout, settings.em(), this::lookBeside);
        this.camera = new Camera(List.of(world, over), motion, this::looked);
        Spoken spoken = new Spoken(model.graph(depth), model.steps(), subject);
        this.lines = lines(spoken);
        world.getChildren().addAll(new Ground(pathway, layout), lines, pulses, boxes(spoken));
        over.getChildren().add(names);
        getChildren().addAll(world, still, over, beyond, birdsEye, note);
        nodes.values().stream().findFirst().ifPresent(this::rove);
        getStyleClass().add("map");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        Watch.changes(this::refit, widthProperty(), heightProperty(), settings.em());
        new MapPointer(this, camera).listen();
    }

    private Group lines(Spoken spoken) {
        Group lines = new Group();
        for (Arrow arrow : model.graph(depth).arrows()) {
            ArrowView view = new ArrowView(arrow, layout.arrows().getOrDefault(arrow.id(), List.of()),
                    spoken.arrow(arrow));
            arrows.put(arrow.id(), view);
            lines.getChildren().add(view);
        }
        return lines;
    }

    private Group boxes(Spoken spoken) {
        Group boxes = new Group();
        for (MapNode node : model.graph(depth).nodes()) {
            Box box = Optional.ofNullable(layout.nodes().get(node.id())).orElseThrow();
            NodeView view = new NodeView(node, box, spoken.node(node), () -> model.chosen(node.id()));
            view.focusedProperty().subscribe(focused -> {
                if (focused) {
                    keepInView(box);
                    rove(view);
                }
            });
            HoverNote.Words words = () -> HoverNote.of(node, model.left().get().nodes().contains(node.id()));
            note.when(view, view.hoverProperty(), words);
            note.when(view, view.focusVisibleProperty(), words);
            nodes.put(node.id(), view);
            boxes.getChildren().add(view);
        }
        return boxes;
    }

    /** Tab comes to one node of the map, the one that had the focus last; from there the arrow keys lead on. */
    private void rove(NodeView to) {
        nodes.values().forEach(node -> node.setFocusTraversable(node == to));
    }

    /** Says whom to tell when the reader has moved the map by hand. */
    void onMoved(Consumer<Standpoint> told) {
        moved = told;
    }

    private void byHand() {
        followed = false;
        moved.accept(new Own(depth, camera.stand()));
    }

    /** The reader has moved the map; at the end of a move, or of every small one, that can be undone. */
    void movedByHand(boolean end) {
        if (!motion.reduced()) {
            still.show(camera.stand(), getWidth(), getHeight());
        }
        if (end) {
            byHand();
        } else {
            followed = false;
        }
    }

    /** Opens an arrow's card. */
    void openArrow(Arrow arrow) {
        model.open(new Route(Route.Kind.ARROW, arrow.id()));
    }

    /** Says what the pointer is on. */
    void note(ArrowView arrow, double x, double y) {
        note.show(arrow, x, y, arrow.description());
    }

    /** Says no more of it. */
    void unnote(ArrowView arrow) {
        if (note.about() == arrow) {
            note.hide();
        }
    }

    /** The camera has another stand: what hangs on the view follows. */
    private void looked() {
        Bounds view = camera.inView(getWidth(), getHeight());
        names.pin(view.getMinY());
        label(camera.scale().get() >= LABELLED);
        birdsEye.show(view, framing.whole());
        beyond.show(view, camera.scale().get(), camera.isMoving());
        note.hide();
        if (!camera.isMoving()) {
            requestLayout();
        }
    }

    private void label(boolean shown) {
        if (shown != labelled) {
            labelled = shown;
            nodes.values().forEach(node -> node.label(shown));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        birdsEye.place(getWidth(), getHeight(), camera.stand(), model.lit().get().nodes());
        beyond.place(getWidth(), getHeight(), camera.stand(),
                birdsEye.isVisible() ? birdsEye.getBoundsInParent() : new BoundingBox(0, 0, -1, -1));
    }

    /** The node that has the focus. */
    public Optional<MapNode> focusedNode() {
        return nodes.values().stream().filter(NodeView::isFocused).map(NodeView::node).findFirst();
    }

    /** Gives a node the focus. */
    public void focus(String id) {
        Optional.ofNullable(nodes.get(id)).ifPresent(NodeView::requestFocus);
    }

    /** Shows where a node is that the reader was led to from elsewhere. */
    public void flash(String id) {
        Optional.ofNullable(nodes.get(id)).ifPresent(node -> node.flash(motion));
    }

    /** Where the arrow keys lead on this map. */
    public MapKeys keys() {
        return keys;
    }

    /** Nothing of it moves any more. */
    void rest() {
        pulses.stop();
        camera.stop();
        still.end();
    }

    /** Takes away what lies over the map, as for a picture. */
    public void hideNotes() {
        getChildren().setAll(world, over);
    }

    Depth depth() {
        return depth;
    }

    /** The arrows together. */
    Group lines() {
        return lines;
    }

    /** What is looked at: everything but the names and notes that lie over it. */
    Group world() {
        return world;
    }

    /** Shows all of it as far as it is there: from 0, not at all, to 1. */
    void fade(double there) {
        world.setOpacity(there);
        over.setOpacity(there);
    }

    Framing framing() {
        return framing;
    }

    MapLayout positions() {
        return layout;
    }

    Camera camera() {
        return camera;
    }

    Map<String, NodeView> nodes() {
        return nodes;
    }

    Map<String, ArrowView> arrows() {
        return arrows;
    }

    /** Fades what the lens has taken. */
    public void thin(Lit left) {
        pulses.stop();
        still.end();
        nodes.forEach((id, view) -> view.leave(left.nodes().contains(id), motion));
        arrows.forEach((id, view) -> view.leave(left.arrows().contains(id), motion));
    }

    /** Shows what is lit and selected, and looks there. */
    void show(Lit lit, Optional<Route> selection, boolean ease) {
        followed = true;
        light(lit, selection);
        follow(lit, ease);
        send(lit);
    }

    /** Shows what is lit and selected, and looks where the reader had put the map; else where that is. */
    void showAgain(Lit lit, Optional<Route> selection) {
        light(lit, selection);
        if (followed) {
            follow(lit, false);
        }
        send(lit);
    }

    private void send(Lit lit) {
        pulses.send(lit.arrows().stream().filter(model.left().get().arrows()::contains).map(arrows::get).filter(
                Objects::nonNull).toList(), nodes);
    }

    /** Shows what is lit and selected. Under a lens what is left stands out by itself; nothing dims it once more. */
    public void light(Lit lit, Optional<Route> selection) {
        still.end();
        boolean dims = !lit.isNothing() && model.lens().get() == Lens.ALL;
        List<String> selected = selection.map(Route::ends).orElse(List.of());
        nodes.forEach((id, view) -> view.state(lit.nodes().contains(id), dims && !lit.nodes().contains(id),
                selected.contains(id)));
        arrows.forEach((id, view) -> {
            view.state(lit.arrows().contains(id), dims && !lit.arrows().contains(id), selected.contains(id));
            if (lit.arrows().contains(id)) {
                view.toFront();
            }
        });
        birdsEye.light(lit.nodes());
        beyond.light(model.graph(depth), lit.nodes());
    }

    /** The whole map in view at once, as for a picture. */
    public void showWhole() {
        camera.go(framing.whole(room()), false);
    }

    /** The whole map in view. */
    public void fit() {
        camera.go(framing.whole(room()), true);
        byHand(framing.whole(room()));
    }

    /** What is selected or lit, as close as it fits. */
    public void fitLit() {
        Stand close = model.lit().get().isNothing() ? framing.whole(room())
                : framing.closeUp(model.lit().get().nodes(), room());
        camera.go(close, true);
        byHand(close);
    }

    private void byHand(Stand going) {
        followed = false;
        moved.accept(new Own(depth, going));
    }

    /** Zooms round the middle of the view. */
    public void zoom(double factor) {
        camera.zoom(factor, getWidth() / 2, getHeight() / 2);
        movedByHand(true);
    }

    /** Looks at what is lit again, exactly as the walk chose it. */
    public void reset() {
        followed = true;
        follow(model.lit().get(), true);
    }

    /** Looks from where the reader once did. */
    public void look(Own from) {
        followed = false;
        camera.go(from.stand(), true);
    }

    private void lookBeside(String node) {
        Stand to = framing.beside(node, camera.stand(), room());
        camera.go(to, true);
        byHand(to);
    }

    private void centre(double x, double y) {
        double scale = camera.scale().get();
        camera.go(new Stand(getWidth() / 2 - x * scale, getHeight() / 2 - y * scale, scale), false);
        byHand();
    }

    /** After a change of size, the same thing is looked at. */
    private void refit() {
        still.end();
        if (followed) {
            follow(model.lit().get(), false);
        } else {
            looked();
        }
        requestLayout();
    }

    private void follow(Lit lit, boolean ease) {
        if (!room().isNone()) {
            camera.go(framing.of(lit, room()), ease);
            requestLayout();
        }
    }

    /** The room for the map. */
    Room room() {
        return new Room(getWidth(), getHeight(), settings.em().get() / Settings.EM);
    }

    /** Where a node is in the view, in pixels. */
    Optional<Rectangle2D> placeInView(String node) {
        return Optional.ofNullable(layout.nodes().get(node)).map(camera.stand()::place);
    }

    private void keepInView(Box box) {
        Bounds view = camera.inView(getWidth(), getHeight());
        double top = view.getMinY() + LaneNames.HEIGHT;
        double dx = box.left() < view.getMinX() ? view.getMinX() - box.left() + KEPT_CLEAR
                : box.right() > view.getMaxX() ? view.getMaxX() - box.right() - KEPT_CLEAR : 0;
        double dy = box.top() < top ? top - box.top() + KEPT_CLEAR
                : box.bottom() > view.getMaxY() ? view.getMaxY() - box.bottom() - KEPT_CLEAR : 0;
        if ((dx != 0 || dy != 0) && !room().isNone()) {
            followed = false;
            camera.shift(dx * camera.scale().get(), dy * camera.scale().get());
        }
    }
}
