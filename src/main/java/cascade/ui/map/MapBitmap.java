package cascade.ui.map;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.ui.map.Presence.Reason;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A bitmap of the resting map, shown in its place while it is dragged or zoomed: drawing every shape anew for each frame
 * is what takes the time without a graphics card. A moment after the last move the map itself is back.
 */
final class MapBitmap extends ImageView {
    private static final Duration MOMENT = Duration.millis(140);
    /** As many pixels at the most: a few screens. */
    private static final double LARGEST = 6_000_000;
    /** How much of the view is drawn beyond each of its edges, where not all of the map can be. */
    private static final double BEYOND = 0.4;
    /** So much larger or smaller it can be shown before it has to be drawn anew. */
    private static final double STRETCH = 2;

    private final Group world;
    private final Presence presence;
    private final Motion motion;
    private final Original original;
    private final Zoomed zoomed = new Zoomed();
    /** What can draw in three dimensions has one, says JavaFX. */
    private final boolean graphicsCard = Platform.isSupported(ConditionalFeature.SCENE3D);
    private @Nullable Movement rest;
    private @Nullable Stand drawnAt;
    private Rectangle2D drawn = Rectangle2D.EMPTY;

    /** What it stands in for, told of when it is drawn and whether it is seen. */
    interface Original {
        /** A part of the view, or beyond it, is about to be drawn: all that lies there has to be there. */
        void drawing(Rectangle2D part);

        /** The bitmap is seen in its place. */
        void away();

        /** It is seen itself again. */
        void back();
    }

    /**
     * @param world what it stands in for
     * @param presence the owner of its opacity
     * @param motion the time that it takes
     * @param original told of how it goes
     */
    MapBitmap(Group world, Presence presence, Motion motion, Original original) {
        this.world = world;
        this.presence = presence;
        this.motion = motion;
        this.original = original;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setSmooth(false);
    }

    /**
     * The map is being moved: shows it from a stand.
     *
     * @param stand where the camera now is; the world has its transform already
     * @param width of the view
     * @param height of the view
     */
    void show(Stand stand, double width, double height) {
        if (width <= 0 || height <= 0 || getScene() == null) {
            return;
        }
        if (drawnAt == null || !covers(stand, width, height)) {
            draw(stand, width, height);
        }
        Stand from = drawnAt;
        if (from != null) {
            place(stand.scale() / from.scale(), stand, from, width, height);
        }
        presence.set(Reason.BITMAP, 0);
        setVisible(true);
        stopResting();
        rest = motion.play(MOMENT, this::end);
    }

    private void place(double by, Stand stand, Stand from, double width, double height) {
        double x = stand.x() + (drawn.getMinX() - from.x()) * by;
        double y = stand.y() + (drawn.getMinY() - from.y()) * by;
        if (graphicsCard) {
            getTransforms().setAll(new Affine(by, 0, x, 0, by, y));
        } else {
            setImage(zoomed.in((int) Math.ceil(width), (int) Math.ceil(height),
                    new Rectangle2D(x, y, drawn.getWidth() * by, drawn.getHeight() * by)));
        }
    }

    /** The map itself is back. */
    void end() {
        stopResting();
        drawnAt = null;
        setImage(null);
        zoomed.clear();
        if (isVisible()) {
            setVisible(false);
            presence.set(Reason.BITMAP, 1);
            original.back();
        }
    }

    private void stopResting() {
        if (rest != null) {
            rest.stop();
            rest = null;
        }
    }

    private void draw(Stand stand, double width, double height) {
        presence.set(Reason.BITMAP, 1);
        Bounds all = world.getBoundsInParent();
        double x = all.getMinX();
        double y = all.getMinY();
        double right = all.getMaxX();
        double low = all.getMaxY();
        if (all.getWidth() * all.getHeight() > LARGEST) {
            x = Math.max(x, -BEYOND * width);
            y = Math.max(y, -BEYOND * height);
            right = Math.min(right, (1 + BEYOND) * width);
            low = Math.min(low, (1 + BEYOND) * height);
        }
        int wide = (int) Math.ceil(right - x);
        int high = (int) Math.ceil(low - y);
        if (wide <= 0 || high <= 0) {
            return;
        }
        drawn = new Rectangle2D(Math.floor(x), Math.floor(y), wide, high);
        original.drawing(drawn);
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setViewport(drawn);
        WritableImage image = world.snapshot(how, null);
        original.away();
        if (graphicsCard) {
            setImage(image);
        } else {
            zoomed.of(image);
        }
        drawnAt = stand;
    }

    private boolean covers(Stand stand, double width, double height) {
        Stand from = drawnAt;
        if (from == null) {
            return false;
        }
        double by = stand.scale() / from.scale();
        if (by > STRETCH || by < 1 / STRETCH) {
            return false;
        }
        Bounds all = world.getBoundsInParent();
        double left = stand.x() + (drawn.getMinX() - from.x()) * by;
        double top = stand.y() + (drawn.getMinY() - from.y()) * by;
        return left <= Math.max(0, all.getMinX()) + 2 && top <= Math.max(0, all.getMinY()) + 2
                && left + drawn.getWidth() * by >= Math.min(width, all.getMaxX()) - 2
                && top + drawn.getHeight() * by >= Math.min(height, all.getMaxY()) - 2;
    }
}
