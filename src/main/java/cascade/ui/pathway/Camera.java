package cascade.ui.pathway;

import cascade.ui.kit.Watch;
import cascade.ui.kit.Motion;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Where the reader looks from: one transform of the map, by scale and shift. */
final class Camera {
    static final double SMALLEST = 0.2;
    static final double LARGEST = 4;

    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final DoubleProperty x = new SimpleDoubleProperty();
    private final DoubleProperty y = new SimpleDoubleProperty();
    private final Affine transform = new Affine();
    private final Motion motion;
    private @org.jspecify.annotations.Nullable Animation moving;

    Camera(Group world, Motion motion) {
        this.motion = motion;
        world.getTransforms().setAll(transform);
        Runnable apply = () -> {
            transform.setMxx(scale.get());
            transform.setMyy(scale.get());
            transform.setTx(x.get());
            transform.setTy(y.get());
        };
        Watch.changes(apply, scale, x, y);
    }

    DoubleProperty scale() {
        return scale;
    }

    DoubleProperty x() {
        return x;
    }

    DoubleProperty y() {
        return y;
    }

    /** The scale at which bounds just fit into a view. */
    static double fitting(Bounds bounds, double width, double height) {
        return Math.min(width / bounds.getWidth(), height / bounds.getHeight());
    }

    /** Looks at the middle of bounds at a scale, easing there or at once. */
    void look(Bounds bounds, double at, double width, double height, boolean ease) {
        stop();
        double tx = width / 2 - bounds.getCenterX() * at;
        double ty = height / 2 - bounds.getCenterY() * at;
        if (ease) {
            moving = motion.play(Motion.CAMERA, () -> {}, new KeyValue(scale, at, Interpolator.EASE_BOTH),
                    new KeyValue(x, tx, Interpolator.EASE_BOTH), new KeyValue(y, ty, Interpolator.EASE_BOTH));
        } else {
            scale.set(at);
            x.set(tx);
            y.set(ty);
        }
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

    /** What of the map is in view. */
    Bounds inView(double width, double height) {
        return new BoundingBox(-x.get() / scale.get(), -y.get() / scale.get(), width / scale.get(),
                height / scale.get());
    }

    void stop() {
        if (moving != null) {
            moving.stop();
            moving = null;
        }
    }
}
