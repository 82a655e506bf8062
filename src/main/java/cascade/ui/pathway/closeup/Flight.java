package cascade.ui.pathway.closeup;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import javafx.animation.Interpolator;
import javafx.geometry.Point2D;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The camera flies from what is lit on the map into the close-up, or back: the one grows and goes, the other comes. Both
 * are bitmaps meanwhile, since to draw either anew for each frame takes longer than a frame.
 */
final class Flight {
    /** How small the close-up is seen from the map, and how large the map from the close-up. */
    private static final double SMALL = 0.3;
    private static final double LARGE = 1.9;

    private final Node map;
    private final Node scene;
    private final Scale mapScale = new Scale();
    private final Scale sceneScale = new Scale();
    private final Runnable then;
    private final boolean in;
    private boolean over;
    private @Nullable Movement moving;

    /**
     * Starts.
     *
     * @param map what is left, or come back to
     * @param scene what is come to, or left
     * @param at from where, in the room of both
     * @param in whether into the close-up
     * @param motion the gate for movement
     * @param then what to do when it is over, at its end or broken off
     */
    Flight(Node map, Node scene, Point2D at, boolean in, Motion motion, Runnable then) {
        this.map = map;
        this.scene = scene;
        this.in = in;
        this.then = then;
        for (Scale scale : new Scale[]{mapScale, sceneScale}) {
            scale.setPivotX(at.getX());
            scale.setPivotY(at.getY());
        }
        if (!motion.reduced()) {
            prepare(map, mapScale);
            prepare(scene, sceneScale);
            place(0);
        }
        Movement way = motion.repeat(Motion.CAMERA, 1, this::place, this::finish);
        moving = over ? null : way;
    }

    private static void prepare(Node node, Scale scale) {
        node.getTransforms().add(scale);
        node.setCache(true);
        node.setCacheHint(CacheHint.SPEED);
    }

    private void place(double share) {
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, in ? share : 1 - share);
        set(mapScale, 1 + (LARGE - 1) * eased);
        map.setOpacity(1 - eased);
        set(sceneScale, SMALL + (1 - SMALL) * eased);
        scene.setOpacity(Math.min(1, eased * 1.6));
    }

    private static void set(Scale scale, double to) {
        scale.setX(to);
        scale.setY(to);
    }

    boolean isOver() {
        return over;
    }

    /** Ends it at once, as if it had come to its end. */
    void finish() {
        if (over) {
            return;
        }
        over = true;
        if (moving != null) {
            moving.stop();
        }
        for (Node node : new Node[]{map, scene}) {
            node.getTransforms().removeAll(mapScale, sceneScale);
            node.setCache(false);
            node.setCacheHint(CacheHint.DEFAULT);
            node.setOpacity(1);
        }
        then.run();
    }
}
