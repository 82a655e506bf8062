package cascade.ui.map;

import cascade.pathway.Graph;
import cascade.pathway.MapContent;
import cascade.pathway.Spoken;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.ui.frame.Watch;
import cascade.ui.map.Presence.Reason;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapLayout;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/**
 * The map of one depth: ground, arrows, pulses, nodes and names in one world under one camera. What it shows comes from
 * outside as one {@link MapState}; what the reader does on it goes out to a {@link MapListener}.
 */
public final class MapView extends Pane {
    /** From this scale on, to zoom in on a lit node leads into its close-up. */
    private static final double NEAR = 1.7;
    private final Pathway pathway;
    private final String subject;
    private final Depth depth;
    private final Motion motion;
    private final MapListener listener;
    private final MapLayout layout;
    private final Graph graph;
    private final MapParts parts;
    private final Group world = new Group();
    private final Ground ground;
    private final SketchView sketched;
    private final Presence worldPresence = new Presence(world);
    private final Presence linesPresence;
    private final Culling culling;
    private final Detail detail;
    private final MapBitmap bitmap;
    private final Camera camera;
    private final Viewpoint viewpoint;
    private final Pulses pulses;
    private final OffscreenNames offscreen;
    private final BirdsEye birdsEye;
    private final HoverNote note;
    private final Subscription watching;
    private MapState state;
    private MapKeys keys;

    /** The reader's own view of a depth. */
    public record Own(Depth depth, Stand stand) implements Standpoint {}

    /**
     * Makes the map; nothing of it is lit.
     *
     * @param pathway what is shown
     * @param content which of its maps, and what is opened on it
     * @param subject what "measured with …" names
     * @param settings the reader's text size
     * @param motion the gate for movement
     * @param listener told what the reader does on it
     */
    public MapView(Pathway pathway, MapContent content, String subject, Settings settings, Motion motion,
            MapListener listener) {
        this.pathway = pathway;
        this.subject = subject;
        this.depth = content.depth();
        this.motion = motion;
        this.listener = listener;
        this.layout = content.layout();
        this.graph = content.graph();
        this.state = MapState.plain(graph);
        this.keys = new MapKeys(graph, layout);
        this.pulses = new Pulses(motion);
        this.note = new HoverNote(settings.em());
        this.birdsEye = new BirdsEye(layout, settings.em(), (x, y) -> viewpoint().centre(x, y));
        this.offscreen = new OffscreenNames(layout, settings.em(), node -> viewpoint().lookBeside(node));
        this.parts = new MapParts(content, id -> Turning.of(id, content, pathway), this::spoken, motion, listener,
                this::listenTo);
        this.ground = new Ground(pathway, layout.geography());
        this.sketched = new SketchView(pathway, layout.geography(), listener, this::noteOn);
        this.culling = new Culling(parts, layout, state);
        this.detail = new Detail(this, parts, culling);
        this.bitmap = new MapBitmap(world, worldPresence, motion, detail);
        this.linesPresence = new Presence(parts.lines());
        this.camera = new Camera(world, motion, this::looked);
        this.viewpoint = new Viewpoint(this, content, camera, settings.em(), () -> state.lit(),
                listener::looked);
        // Pulses run under the arrows, so that they hide no mark.
        world.getChildren().addAll(ground, pulses, parts.lines(), parts.boxes(), sketched);
        getChildren().addAll(world, bitmap, offscreen, birdsEye, note);
        getStyleClass().addAll("map", content.depth().name().toLowerCase(Locale.ROOT));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        this.watching = Watch.changes(this::refit, widthProperty(), heightProperty(), settings.em());
        new MapPointer(this, camera, note, listener).listen();
    }

    private Spoken spoken(Graph of) {
        return new Spoken(of, pathway.steps(), subject);
    }

    private void listenTo(NodeView view) {
        view.focusedProperty().subscribe(focused -> {
            if (focused) {
                viewpoint.keepInView(parts.box(view.node().id()));
                parts.rove(view.node().id());
            }
        });
        note.when(view, view.hoverProperty(), () -> words(view.node()));
        note.when(view, view.focusVisibleProperty(), () -> words(view.node()));
    }

    private void noteOn(NodeView sketchedNode, String words) {
        note.when(sketchedNode, sketchedNode.hoverProperty(), () -> words);
        note.when(sketchedNode, sketchedNode.focusVisibleProperty(), () -> words);
    }

    /** While something is hidden, a node's own text could tell of it; its name alone can't. */
    private String words(MapNode node) {
        return state.hidden().isNothing()
                ? state.activity().saidOfNode(node.id(), state.glow().said(node.id(),
                        HoverNote.of(node, state.kept().nodes().contains(node.id()))))
                : node.plainLabel();
    }

    // What it shows.

    /** Shows a state, and looks at what is lit. */
    void show(MapState now, boolean ease) {
        apply(now);
        viewpoint.follow(ease);
        pulse();
    }

    /** Shows a state, and looks where the reader had put the map; else where that is. */
    void showAgain(MapState now) {
        apply(now);
        if (viewpoint.isFollowing()) {
            viewpoint.follow(false);
        }
        pulse();
    }

    /** Lets a few pulses run along the arrows that are lit; where none is, what is lit swells. */
    public void pulse() {
        Collection<ArrowView> along = parts.pulsing();
        pulses.send(along, parts::node);
        if (along.isEmpty() && state.dims()) {
            state.lit().nodes().forEach(id -> parts.node(id).ifPresent(node -> node.flash(motion)));
        }
    }

    /** Shows a state from where the camera stands; nothing runs along the arrows. */
    public void apply(MapState now) {
        MapState before = state;
        state = now;
        bitmap.end();
        parts.show(now);
        culling.show(now);
        if (!now.hidden().equals(before.hidden())) {
            keys = new MapKeys(parts.there(), layout);
        }
        if (!now.kept().equals(before.kept())) {
            pulses.stop();
        }
        birdsEye.light(now.lit().nodes());
        offscreen.light(parts.there(), now.lit().nodes());
    }

    /** Draws over it what is of another hand than the unit's, in place of what was. */
    public void draw(Sketch sketch) {
        bitmap.end();
        sketched.show(sketch);
    }

    /** Which point of the map is at a point of the scene; empty where the map isn't seen there. */
    public Optional<Point> at(double sceneX, double sceneY) {
        return Optional.of(sceneToLocal(sceneX, sceneY)).filter(this::contains).map(world::parentToLocal).map(
                on -> new Point(on.getX(), on.getY()));
    }

    /** What it shows. */
    MapState state() {
        return state;
    }

    /** Shows where a node is that the reader was led to from elsewhere. */
    public void flash(String id) {
        parts.node(id).ifPresent(node -> {
            culling.call(id);
            node.flash(motion);
        });
    }

    /** Nothing of it moves any more. */
    public void rest() {
        pulses.stop();
        camera.stop();
        bitmap.end();
    }

    /** It won't be shown again: it lets go of what outlives it. */
    public void close() {
        rest();
        watching.unsubscribe();
    }

    /** Takes away what lies over the map, as for a picture. */
    public void hideNotes() {
        getChildren().setAll(world);
    }

    /**
     * Shows it as far as it is there while it turns into another depth's, or that into it.
     *
     * @param there all of it: from 0, not at all, to 1
     * @param arrows its arrows
     */
    void turn(double there, double arrows) {
        worldPresence.set(Reason.TURN, there);
        linesPresence.set(Reason.TURN, arrows);
    }

    // Focus and keys.

    /** The node that has the focus. */
    public Optional<MapNode> focusedNode() {
        return parts.focused();
    }

    /** Gives a node the focus, and shows that it has it. */
    public void focus(String id) {
        parts.node(id).ifPresent(node -> {
            culling.call(id);
            node.focusByKey();
        });
    }

    /** What shows a node; empty where the map has no such node. */
    public Optional<Node> view(String id) {
        return parts.node(id).map(node -> node);
    }

    /** Where the arrow keys lead on this map. */
    public MapKeys keys() {
        return keys;
    }

    // The pointer.

    /** The pointer is somewhere on the map; a node that had been left out there takes it from now on. */
    Optional<NodeView> point(double x, double y) {
        return culling.at(x, y);
    }

    /** The arrow at a place of the map, or no further away than a reach, in map units. */
    Optional<ArrowView> arrowAt(double x, double y, double reach) {
        return parts.arrowAt(x, y, reach).map(Arrow::id).flatMap(id -> {
            culling.call(id);
            return parts.arrow(id);
        }).or(() -> sketched.arrowAt(x, y, reach));
    }

    /** The reader zooms in on a place of the map: where that is near enough to a node that is lit, it is wanted closer. */
    boolean zoomsInto(double x, double y) {
        Optional<String> node = camera.scale() < NEAR ? Optional.empty() : viewpoint.at(x, y, state.lit().nodes());
        node.ifPresent(listener::closer);
        return node.isPresent();
    }

    /** The middle of what is lit, or else of the view. */
    public Point2D middleOfLit() {
        return viewpoint.middleOf(state.lit().nodes());
    }

    /** The reader has moved the map; at the end of a move, or of every small one, that can be undone. */
    void movedByHand(boolean end) {
        if (!motion.reduced()) {
            bitmap.show(camera.stand(), getWidth(), getHeight());
        }
        viewpoint.take();
        if (end) {
            viewpoint.put(camera.stand());
        }
    }

    // Where it is looked at from.

    /** The whole map in view at once, as for a picture. */
    public void showWhole() {
        camera.go(viewpoint.framing().whole(viewpoint.room()), false);
    }

    /** The whole map in view. */
    public void fit() {
        viewpoint.fit();
    }

    /** What is selected or lit, as close as it fits. */
    public void fitLit() {
        viewpoint.fitLit();
    }

    /** Zooms round the middle of the view. */
    public void zoom(double factor) {
        camera.zoom(factor, getWidth() / 2, getHeight() / 2);
        movedByHand(true);
    }

    /** Looks at what is lit again, exactly as the walk chose it. */
    public void reset() {
        viewpoint.follow(true);
    }

    /** Looks from where the reader once did. */
    public void look(Own from) {
        viewpoint.look(from.stand());
    }

    private void refit() {
        bitmap.end();
        if (!viewpoint.refit()) {
            looked();
        }
        requestLayout();
    }

    /** The camera has another stand: what hangs on the view follows. */
    private void looked() {
        Bounds view = camera.inView(getWidth(), getHeight());
        ground.looked(camera.scale(), camera.isMoving());
        detail.looked();
        birdsEye.show(view, viewpoint.framing().whole());
        offscreen.show(view, camera.isMoving());
        note.hide();
        viewpoint.noteLit();
        if (!camera.isMoving()) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        birdsEye.place(getWidth(), getHeight(), camera.stand(), state.lit().nodes());
        offscreen.place(getWidth(), getHeight(), camera.stand(),
                birdsEye.isVisible() ? birdsEye.getBoundsInParent() : new BoundingBox(0, 0, -1, -1));
    }

    // For what turns one depth's map into the other's.

    Depth depth() {
        return depth;
    }

    /** What is looked at: everything but the notes that lie over it. */
    Group world() {
        return world;
    }

    /** From where it is looked at. */
    Viewpoint viewpoint() {
        return viewpoint;
    }

    Camera camera() {
        return camera;
    }

    MapLayout positions() {
        return layout;
    }

    Map<String, NodeView> nodes() {
        return parts.nodes();
    }

    Map<String, ArrowView> arrows() {
        return parts.arrows();
    }
}
