package cascade.ui.map;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/** Where the reader looks from: one transform of the map, by scale and shift. */
final class Camera {
    static final double SMALLEST = 0.2;
    static final double LARGEST = 4;

    /** Scale and shift change together, so that a frame on the way is one change and not three. */
    private final ObjectProperty<Stand> stand = new SimpleObjectProperty<>(new Stand(0, 0, 1));
    private final Affine transform = new Affine();
    private final Motion motion;
    private final Runnable moved;
    private @Nullable Movement moving;

    /**
     * @param world what is looked at
     * @param motion the gate for movement
     * @param moved told of every change
     */
    Camera(Group world, Motion motion, Runnable moved) {
        this.motion = motion;
        this.moved = moved;
        world.getTransforms().setAll(transform);
        stand.subscribe((_, now) -> {
            transform.setToTransform(now.scale(), 0, now.x(), 0, now.scale(), now.y());
            moved.run();
        });
    }

    /** Where it stands. */
    Stand stand() {
        return stand.get();
    }

    /** How many pixels of the view a unit of the map is. */
    double scale() {
        return stand.get().scale();
    }

    /** Goes to a stand, easing there or at once. */
    void go(Stand to, boolean ease) {
        stop();
        if (!ease) {
            stand.set(to);
            return;
        }
        Movement way = motion.to(Motion.CAMERA, stand, to, () -> {
            moving = null;
            moved.run();
        });
        moving = way.isGoing() ? way : null;
    }

    /** Zooms by a factor, keeping the point of the view where it is. */
    void zoom(double factor, double atX, double atY) {
        stop();
        Stand now = stand.get();
        double to = Math.clamp(now.scale() * factor, SMALLEST, LARGEST);
        double by = to / now.scale();
        stand.set(new Stand(atX - (atX - now.x()) * by, atY - (atY - now.y()) * by, to));
    }

    /** Shifts by pixels of the view. */
    void shift(double dx, double dy) {
        stop();
        Stand now = stand.get();
        stand.set(new Stand(now.x() + dx, now.y() + dy, now.scale()));
    }

    /** What of the map is in a view of this size. */
    Bounds inView(double width, double height) {
        return inView(new Rectangle2D(0, 0, Math.max(0, width), Math.max(0, height)));
    }

    /** What of the map is in a part of the view, or beyond it. */
    Bounds inView(Rectangle2D part) {
        Stand now = stand.get();
        return new BoundingBox((part.getMinX() - now.x()) / now.scale(), (part.getMinY() - now.y()) / now.scale(),
                part.getWidth() / now.scale(), part.getHeight() / now.scale());
    }

    /** Whether it is on its way. */
    boolean isMoving() {
        return moving != null;
    }

    void stop() {
        if (moving != null) {
            moving.stop();
            moving = null;
        }
    }
}
