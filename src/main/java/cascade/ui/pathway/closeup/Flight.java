package cascade.ui.pathway.closeup;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import javafx.animation.Interpolator;
import javafx.geometry.Point2D;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The camera flies from what is lit on the map into the close-up, or back: the one grows and goes, and then the other comes.
 * Both are bitmaps meanwhile, since to draw either anew for each frame takes longer than a frame; and so does it without a
 * graphics card to lay one bitmap over the other, each at a size that it wasn't made at.
 */
final class Flight {
    /** How small the close-up is seen from the map, and how large the map from the close-up. */
    private static final double SMALL = 0.4;
    private static final double LARGE = 2.4;
    /** So far on the way, from 0 to 1, the one is gone and the other comes. */
    private static final double CHANGE = 0.45;
    /** So faint nothing is seen, but drawn. */
    private static final double UNSEEN = 0.003;

    private final Region room;
    private final Node map;
    private final Node scene;
    private final Scale mapScale = new Scale();
    private final Scale sceneScale = new Scale();
    private final Runnable ready;
    private final Runnable then;
    private final boolean in;
    private boolean set;
    private boolean over;
    private @Nullable Movement moving;

    /**
     * Starts into the close-up.
     *
     * @param room where both are: nothing is drawn beyond it, and so nothing round it has to be drawn anew
     * @param map what is left
     * @param scene what is come to
     * @param at from where, in the room
     * @param motion the gate for movement
     * @param ready sets what is come to: done when the first frame of the way has been drawn, or at its end
     * @param then what to do when it is over, at its end or broken off
     */
    Flight(Region room, Node map, Node scene, Point2D at, Motion motion, Runnable ready, Runnable then) {
        this(room, map, scene, at, true, ready, then);
        start(motion);
    }

    /**
     * Starts back to the map.
     *
     * @param room where both are
     * @param map what is come back to
     * @param scene what is left
     * @param at to where, in the room
     * @param motion the gate for movement
     * @param then what to do when it is over, at its end or broken off
     */
    Flight(Region room, Node map, Node scene, Point2D at, Motion motion, Runnable then) {
        this(room, map, scene, at, false, () -> {}, then);
        start(motion);
    }

    private Flight(Region room, Node map, Node scene, Point2D at, boolean in, Runnable ready, Runnable then) {
        this.room = room;
        this.map = map;
        this.scene = scene;
        this.in = in;
        this.ready = ready;
        this.then = then;
        for (Scale scale : new Scale[]{mapScale, sceneScale}) {
            scale.setPivotX(at.getX());
            scale.setPivotY(at.getY());
        }
    }

    private void start(Motion motion) {
        if (!motion.reduced()) {
            room.setClip(new Rectangle(room.getWidth(), room.getHeight()));
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
        if (share > 0) {
            set();
        }
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, in ? share : 1 - share);
        boolean before = eased < CHANGE;
        boolean comes = in && !before && !scene.isVisible();
        map.setVisible(before);
        scene.setVisible(!before);
        if (comes) {
            // For one frame it is as large as in the end, and not to be seen: so its bitmap is as sharp as then, and that of
            // its ground, which takes as long to draw as a frame may last, is the one that stays.
            scale(sceneScale, 1);
            scene.setOpacity(UNSEEN);
        } else if (before) {
            scale(mapScale, 1 + (LARGE - 1) * eased);
            map.setOpacity(1 - eased / CHANGE);
        } else {
            scale(sceneScale, SMALL + (1 - SMALL) * eased);
            scene.setOpacity((eased - CHANGE) / (1 - CHANGE));
        }
    }

    private void set() {
        if (!set) {
            set = true;
            ready.run();
        }
    }

    private static void scale(Scale scale, double to) {
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
            node.setVisible(true);
        }
        room.setClip(null);
        set();
        then.run();
    }
}
