package cascade.ui.map;

import cascade.unit.Arrow;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the scene what isn't seen of a large map: JavaFX walks over everything that is there in every frame, seen
 * or not. Near by, it is what lies outside the view; from far away a {@link FarMap} stands for all. What stands out, what
 * has the focus and what the pointer is on is always there; for a screen reader, everything is.
 *
 * <p>A small map is left whole.
 */
final class Culling {
    /** So many nodes and arrows together cost nothing worth saving. */
    private static final int FEW = 400;
    /** An arrow's head and line reach so far beyond its course, in map units. */
    private static final double REACH = 16;
    private static final Bounds NOTHING = new BoundingBox(0, 0, -1, -1);

    private final MapParts parts;
    private final MapLayout layout;
    private final FarMap farMap;
    private final boolean large;
    private MapState state;
    /** What of the map is seen; nothing before it has any room, and while a bitmap stands in for it. */
    private Bounds view = NOTHING;
    private boolean far = true;
    private String called = "";

    /**
     * @param parts all there is on the map
     * @param layout where it is
     * @param state what it shows now
     */
    Culling(MapParts parts, MapLayout layout, MapState state) {
        this.parts = parts;
        this.layout = layout;
        this.state = state;
        this.farMap = new FarMap(parts);
        this.large = parts.graph().nodes().size() + parts.graph().arrows().size() > FEW;
        if (large) {
            parts.lines().getChildren().add(farMap.lines());
            parts.boxes().getChildren().add(farMap.boxes());
            cull();
        } else {
            parts.draw(_ -> true, _ -> true);
        }
    }

    /** The map shows another state. */
    void show(MapState now) {
        state = now;
        called = "";
        cull();
    }

    /**
     * The map is looked at from elsewhere.
     *
     * @param inView what of the map is in view, in map units
     * @param fromFar whether names are too small to be read
     */
    void look(Bounds inView, boolean fromFar) {
        view = inView;
        far = fromFar;
        cull();
    }

    /** A bitmap stands in for the map: nothing of it is seen. */
    void standIn() {
        view = NOTHING;
        cull();
    }

    /** Whether it was last looked at from far away. */
    boolean isFar() {
        return far;
    }

    /** A node or an arrow is about to be focused or pointed at, or to swell. */
    void call(String id) {
        if (!called.equals(id)) {
            called = id;
            cull();
        }
    }

    /** The node at a place of a large map, which the pointer has come to though it was left out. */
    Optional<NodeView> at(double x, double y) {
        return large ? parts.nodeAt(x, y).map(MapNode::id).flatMap(id -> {
            call(id);
            return parts.node(id);
        }) : Optional.empty();
    }

    private void cull() {
        if (large) {
            boolean all = Platform.isAccessibilityActive();
            boolean stands = far && !all && !view.isEmpty();
            if (stands) {
                farMap.draw(state);
            }
            farMap.show(stands);
            parts.draw(node -> all || isNeeded(node.id()) || isNear(layout.nodes().get(node.id())),
                    arrow -> all || isNeeded(arrow) || isNear(layout.ways().getOrDefault(arrow.id(), List.of())));
        }
    }

    private boolean isNeeded(String node) {
        return state.lit().nodes().contains(node) || state.selected().nodes().contains(node) || called.equals(node)
                || parts.tabStop().filter(node::equals).isPresent()
                || Optional.ofNullable(parts.nodes().get(node)).filter(
                        view -> view.isFocused() || view.isHover()).isPresent();
    }

    private boolean isNeeded(Arrow arrow) {
        return state.lit().arrows().contains(arrow.id()) || state.selected().arrows().contains(arrow.id())
                || called.equals(arrow.id());
    }

    private boolean isNear(@Nullable Box box) {
        return box != null && meets(box.left(), box.top(), box.right(), box.bottom());
    }

    /** A curve lies within the points that make it. */
    private boolean isNear(List<Point> course) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : course) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return meets(left - REACH, top - REACH, right + REACH, bottom + REACH);
    }

    private boolean meets(double left, double top, double right, double bottom) {
        return !far && !view.isEmpty() && left <= view.getMaxX() && right >= view.getMinX() && top <= view.getMaxY()
                && bottom >= view.getMinY();
    }
}
