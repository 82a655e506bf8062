package cascade.ui.map;

import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Wheel, pinch and drag on the map, and what the pointer does on arrows. */
final class MapPointer {
    /** How much the map grows for each unit that the wheel turns; a notch is forty of them. */
    private static final double A_TURN = 1.0015;
    /** An arrow is hit from so far, in pixels: half of a fingertip. */
    private static final double REACH = 7;

    private final MapView map;
    private final Camera camera;
    private final HoverNote note;
    private final MapListener listener;
    private double x;
    private double y;
    private boolean dragging;
    private @Nullable ArrowView near;

    /**
     * @param map where the pointer is
     * @param camera what it moves
     * @param note says what it is on
     * @param listener told of what it picks
     */
    MapPointer(MapView map, Camera camera, HoverNote note, MapListener listener) {
        this.map = map;
        this.camera = camera;
        this.note = note;
        this.listener = listener;
    }

    void listen() {
        map.setOnScroll(scroll -> {
            if (scroll.getDeltaY() > 0 && !scroll.isInertia() && map.zoomsInto(scroll.getX(), scroll.getY())) {
                scroll.consume();
            } else if (scroll.getDeltaY() != 0 && !scroll.isInertia()) {
                camera.zoom(Math.pow(A_TURN, scroll.getDeltaY()), scroll.getX(), scroll.getY());
                map.movedByHand(true);
                scroll.consume();
            }
        });
        map.setOnZoom(zoom -> {
            camera.zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY());
            map.movedByHand(true);
            zoom.consume();
        });
        map.setOnMousePressed(press -> {
            x = press.getX();
            y = press.getY();
        });
        map.setOnMouseDragged(drag -> {
            if (drag.getButton() == MouseButton.PRIMARY) {
                dragging = true;
                leave();
                camera.shift(drag.getX() - x, drag.getY() - y);
                map.movedByHand(false);
                x = drag.getX();
                y = drag.getY();
            }
        });
        map.setOnMouseReleased(_ -> {
            if (dragging) {
                dragging = false;
                map.movedByHand(true);
            }
        });
        map.setOnMouseMoved(this::point);
        map.setOnMouseExited(_ -> {
            leave();
            listener.over(Optional.empty());
        });
        map.setOnMouseClicked(click -> {
            if (click.isStillSincePress() && click.getTarget() == map) {
                Optional<NodeView> node = node(click);
                node.ifPresent(NodeView::choose);
                Optional<ArrowView> arrow = node.isPresent() ? Optional.empty() : arrow(click);
                arrow.ifPresent(it -> listener.picked(new Route(Route.Kind.ARROW, it.arrow().id())));
                if (node.isPresent() || arrow.isPresent()) {
                    click.consume();
                } else {
                    listener.pointed(on(click));
                }
            }
        });
    }

    private Point on(MouseEvent at) {
        Point2D on = map.world().parentToLocal(at.getX(), at.getY());
        return new Point(on.getX(), on.getY());
    }

    private Optional<ArrowView> arrow(MouseEvent at) {
        Point on = on(at);
        return map.arrowAt(on.x(), on.y(), REACH / camera.scale());
    }

    /** A node that the map had left out, as on a large map from far away, and that a finger may come to at once. */
    private Optional<NodeView> node(MouseEvent at) {
        Point on = on(at);
        return map.point(on.x(), on.y());
    }

    private void point(MouseEvent at) {
        boolean free = at.getTarget() == map && node(at).isEmpty();
        ArrowView now = free ? arrow(at).orElse(null) : null;
        if (now != near) {
            leave();
            near = now;
            if (now != null) {
                now.near(true);
                map.setCursor(Cursor.HAND);
                note.show(now, at.getX(), at.getY(), now.description());
            }
        }
        listener.over(at.getTarget() == map ? Optional.of(on(at)) : Optional.empty());
    }

    private void leave() {
        if (near != null) {
            near.near(false);
            if (note.about() == near) {
                note.hide();
            }
            map.setCursor(null);
            near = null;
        }
    }
}
