package cascade.ui.pathway;

import cascade.ui.kit.Watch;
import cascade.pathway.Lens;
import cascade.pathway.Lit;
import cascade.pathway.Spoken;
import cascade.ui.kit.Motion;
import cascade.ui.kit.Settings;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The map of one depth: ground, arrows, pulses and nodes in one world under one camera. */
final class MapView extends Pane {
    /** Below this scale a label is too small to read; the walk comes closer rather than go below it. */
    private static final double LEGIBLE = 0.93;
    private static final double CLOSEST = 1.1;
    /** The smallest scale that the walk chooses: labels of 13 pixels are then 9. */
    private static final double READABLE = 0.69;
    private static final double MARGIN = 36;

    private final PathwayModel model;
    private final Motion motion;
    private final Settings settings;
    private final MapLayout layout;
    private final Group world = new Group();
    private final MapKeys keys;
    private final Camera camera;
    private final Pulses pulses;
    private final Map<String, NodeView> nodes = new LinkedHashMap<>();
    private final Map<String, ArrowView> arrows = new LinkedHashMap<>();
    private double dragX;
    private double dragY;
    private boolean followed = true;

    MapView(Pathway pathway, Depth depth, PathwayModel model, String subject, Settings settings, Motion motion) {
        this.model = model;
        this.settings = settings;
        this.layout = Optional.ofNullable(pathway.layouts().get(depth)).orElseThrow();
        this.keys = new MapKeys(model.graph(depth), layout);
        this.camera = new Camera(world, motion);
        this.pulses = new Pulses(motion);
        this.motion = motion;
        Spoken spoken = new Spoken(model.graph(depth), model.steps(), subject);
        Group lines = new Group();
        Group boxes = new Group();
        for (Arrow arrow : model.graph(depth).arrows()) {
            ArrowView view = new ArrowView(arrow, layout.arrows().getOrDefault(arrow.id(), List.of()),
                    () -> model.open(new Route(Route.Kind.ARROW, arrow.id())));
            arrows.put(arrow.id(), view);
            view.setAccessibleText(spoken.arrow(arrow));
            lines.getChildren().add(view);
        }
        for (MapNode node : model.graph(depth).nodes()) {
            Box box = Optional.ofNullable(layout.nodes().get(node.id())).orElseThrow();
            NodeView view = new NodeView(node, box, spoken.node(node),
                    () -> model.open(new Route(Route.Kind.NODE, node.id())));
            view.focusedProperty().subscribe(focused -> {
                if (focused) {
                    keepInView(box);
                    rove(view);
                }
            });
            nodes.put(node.id(), view);
            boxes.getChildren().add(view);
        }
        world.getChildren().addAll(new Ground(pathway, layout), lines, pulses, boxes);
        getChildren().add(world);
        nodes.values().stream().findFirst().ifPresent(this::rove);
        getStyleClass().add("map");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
    }

    private void listen() {
        Watch.changes(this::refit, widthProperty(), heightProperty(), settings.em());
        setOnScroll(scroll -> {
            if (scroll.getDeltaY() != 0 && !scroll.isInertia()) {
                followed = false;
                camera.zoom(Math.pow(1.0015, scroll.getDeltaY()), scroll.getX(), scroll.getY());
                scroll.consume();
            }
        });
        setOnZoom(zoom -> {
            followed = false;
            camera.zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY());
            zoom.consume();
        });
        setOnMousePressed(press -> {
            dragX = press.getX();
            dragY = press.getY();
        });
        setOnMouseDragged(drag -> {
            if (drag.getButton() == MouseButton.PRIMARY) {
                followed = false;
                camera.shift(drag.getX() - dragX, drag.getY() - dragY);
                dragX = drag.getX();
                dragY = drag.getY();
            }
        });
    }

    /** Tab comes to one node of the map, the one that had the focus last; from there the arrow keys lead on. */
    private void rove(NodeView to) {
        nodes.values().forEach(node -> node.setFocusTraversable(node == to));
    }

    /** The node that has the focus. */
    Optional<MapNode> focusedNode() {
        return nodes.values().stream().filter(NodeView::isFocused).map(NodeView::node).findFirst();
    }

    /** Gives a node the focus. */
    void focus(String id) {
        Optional.ofNullable(nodes.get(id)).ifPresent(NodeView::requestFocus);
    }

    /** Where the arrow keys lead on this map. */
    MapKeys keys() {
        return keys;
    }

    /** Fades what the lens has taken. */
    void thin(Lit left) {
        nodes.forEach((id, view) -> view.leave(left.nodes().contains(id), motion));
        arrows.forEach((id, view) -> view.leave(left.arrows().contains(id), motion));
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

    Pulses pulses() {
        return pulses;
    }

    /** Shows what is lit and selected, and looks there. */
    void show(Lit lit, Optional<Route> selection, boolean ease) {
        light(lit, selection);
        followed = true;
        follow(lit, ease);
        pulses.send(lit.arrows().stream().filter(model.left().get().arrows()::contains).map(arrows::get).filter(
                java.util.Objects::nonNull).toList());
    }

    /** Shows what is lit and selected. Under a lens what is left stands out by itself; nothing dims it once more. */
    void light(Lit lit, Optional<Route> selection) {
        boolean dims = !lit.isNothing() && model.lens().get() == Lens.ALL;
        String selected = selection.map(Route::id).orElse("");
        nodes.forEach((id, view) -> view.state(lit.nodes().contains(id), dims && !lit.nodes().contains(id),
                id.equals(selected)));
        arrows.forEach((id, view) -> {
            view.state(lit.arrows().contains(id), dims && !lit.arrows().contains(id), id.equals(selected));
            if (lit.arrows().contains(id)) {
                view.toFront();
            }
        });
    }

    /** The whole map in view. */
    void fit(boolean ease) {
        followed = false;
        look(whole(), Camera.fitting(whole(), getWidth(), getHeight()), ease);
    }

    /** Zooms round the middle of the view. */
    void zoom(double factor) {
        followed = false;
        camera.zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    /** Looks at what is lit again, as the walk chose it. */
    void reset(boolean ease) {
        followed = true;
        follow(model.lit().get(), ease);
    }

    /** After a change of size, the same thing is looked at. */
    private void refit() {
        if (followed) {
            follow(model.lit().get(), false);
        }
    }

    private void follow(Lit lit, boolean ease) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double one = settings.em().get() / Settings.EM;
        double all = Camera.fitting(whole(), getWidth(), getHeight());
        if (all >= LEGIBLE * one || lit.isNothing()) {
            look(whole(), Math.min(all, CLOSEST * one), ease);
            return;
        }
        Bounds lights = around(lit.nodes());
        double fits = Camera.fitting(lights, getWidth(), getHeight());
        double least = READABLE * one;
        if (fits < least) {
            // Too far apart to be read together: look where most of it is; the rest is a drag or the bird's way off.
            Bounds most = densest(lit.nodes(), getWidth() / least);
            look(most, Math.clamp(Camera.fitting(most, getWidth(), getHeight()), least, CLOSEST * one), ease);
        } else {
            look(lights, Math.min(fits, CLOSEST * one), ease);
        }
    }

    /** The bounds of those nodes that are most together within a width. */
    private Bounds densest(Collection<String> ids, double width) {
        List<String> best = List.of();
        for (String start : ids) {
            Box first = layout.nodes().get(start);
            if (first != null) {
                double left = first.left() - MARGIN;
                List<String> within = ids.stream().filter(id -> {
                    Box box = layout.nodes().get(id);
                    return box != null && box.left() >= first.left() && box.right() + MARGIN <= left + width;
                }).toList();
                if (within.size() > best.size()) {
                    best = within;
                }
            }
        }
        return around(best);
    }

    private void look(Bounds bounds, double scale, boolean ease) {
        if (getWidth() > 0 && getHeight() > 0) {
            camera.look(bounds, scale, getWidth(), getHeight(), ease);
        }
    }

    private Bounds whole() {
        return new BoundingBox(0, -Ground.TOP, layout.width(), layout.height() + Ground.TOP + Ground.BOTTOM + 4);
    }

    private Bounds around(Collection<String> ids) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String id : ids) {
            Box box = layout.nodes().get(id);
            if (box != null) {
                left = Math.min(left, box.left());
                top = Math.min(top, box.top());
                right = Math.max(right, box.right());
                bottom = Math.max(bottom, box.bottom());
            }
        }
        return left > right ? whole()
                : new BoundingBox(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    private void keepInView(Box box) {
        Bounds view = camera.inView(getWidth(), getHeight());
        double dx = box.left() < view.getMinX() ? view.getMinX() - box.left() + MARGIN
                : box.right() > view.getMaxX() ? view.getMaxX() - box.right() - MARGIN : 0;
        double dy = box.top() < view.getMinY() ? view.getMinY() - box.top() + MARGIN
                : box.bottom() > view.getMaxY() ? view.getMaxY() - box.bottom() - MARGIN : 0;
        if (dx != 0 || dy != 0) {
            followed = false;
            camera.shift(dx * camera.scale().get(), dy * camera.scale().get());
        }
    }
}
