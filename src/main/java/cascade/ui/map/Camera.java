package cascade.ui.map;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.frame.Watch;
import cascade.ui.map.Framing.Stand;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyValue;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.transform.Affine;

/** Where the reader looks from: one transform of the map, by scale and shift. */
final class Camera {
    static final double SMALLEST = 0.2;
    static final double LARGEST = 4;

    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final DoubleProperty x = new SimpleDoubleProperty();
    private final DoubleProperty y = new SimpleDoubleProperty();
    private final Affine transform = new Affine();
    private final Motion motion;
    private final Runnable moved;
    private @org.jspecify.annotations.Nullable Movement moving;

    /**
     * @param world the layers that are looked at
     * @param motion the gate for movement
     * @param moved told of every change
     */
    Camera(List<Group> world, Motion motion, Runnable moved) {
        this.motion = motion;
        this.moved = moved;
        world.forEach(layer -> layer.getTransforms().setAll(transform));
        Watch.changes(() -> {
            transform.setMxx(scale.get());
            transform.setMyy(scale.get());
            transform.setTx(x.get());
            transform.setTy(y.get());
            moved.run();
        }, scale, x, y);
    }

    DoubleProperty scale() {
        return scale;
    }

    /** Where it stands. */
    Stand stand() {
        return new Stand(x.get(), y.get(), scale.get());
    }

    /** Goes to a stand, easing there or at once. */
    void go(Stand to, boolean ease) {
        stop();
        if (ease) {
            Movement way = motion.play(Motion.CAMERA, () -> {
                moving = null;
                // An animation ends within rounding of its end.
                set(to);
                moved.run();
            },
                    new KeyValue(scale, to.scale(), Interpolator.EASE_BOTH),
                    new KeyValue(x, to.x(), Interpolator.EASE_BOTH), new KeyValue(y, to.y(), Interpolator.EASE_BOTH));
            moving = way.isGoing() ? way : null;
        } else {
            set(to);
        }
    }

    private void set(Stand to) {
        scale.set(to.scale());
        x.set(to.x());
        y.set(to.y());
    }

    /** Zooms by a factor, keeping the point of the view where it is. */
    void zoom(double factor, double atX, double atY) {
        stop();
        double to = Math.clamp(scale.get() * factor, SMALLEST, LARGEST);
        double by = to / scale.get();
        scale.set(to);
        x.set(atX - (atX - x.get()) * by);
        y.set(atY - (atY - y.get()) * by);
    }

    /** Shifts by pixels of the view. */
    void shift(double dx, double dy) {
        stop();
        x.set(x.get() + dx);
        y.set(y.get() + dy);
    }

    /** What of the map is in a view of this size. */
    Bounds inView(double width, double height) {
        return new BoundingBox(-x.get() / scale.get(), -y.get() / scale.get(), width / scale.get(),
                height / scale.get());
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
