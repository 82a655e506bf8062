package cascade.ui.map;

import cascade.pathway.Lit;
import cascade.pathway.MapContent;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Standpoint;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/**
 * From where a map is looked at: it follows what is lit, until the reader takes it in hand; then it stays where the reader
 * has put it.
 */
final class Viewpoint {
    private static final double KEPT_CLEAR = 36;

    private final Region view;
    private final Depth depth;
    private final MapLayout layout;
    private final Framing framing;
    private final Camera camera;
    private final ObservableDoubleValue em;
    private final Supplier<Lit> lit;
    private final Consumer<Standpoint> byHand;
    private boolean followed = true;
    private boolean litSeen;

    /**
     * @param view the room in which the map is seen
     * @param content which map it is, and where everything is on it
     * @param camera what is moved
     * @param em one em in pixels
     * @param lit what is lit now
     * @param byHand told of where the reader has put it
     */
    Viewpoint(Region view, MapContent content, Camera camera, ObservableDoubleValue em, Supplier<Lit> lit,
            Consumer<Standpoint> byHand) {
        this.view = view;
        this.depth = content.depth();
        this.layout = content.layout();
        this.framing = new Framing(content);
        this.camera = camera;
        this.em = em;
        this.lit = lit;
        this.byHand = byHand;
    }

    /** Where to stand for what. */
    Framing framing() {
        return framing;
    }

    /** Whether it follows what is lit, and isn't where the reader has put it. */
    boolean isFollowing() {
        return followed;
    }

    /** Follows what is lit again. */
    void follow(boolean ease) {
        followed = true;
        if (!room().isNone()) {
            camera.go(framing.of(lit.get(), room()), ease);
            view.requestLayout();
        }
    }

    /** The reader has it in hand, and hasn't let go of it yet. */
    void take() {
        followed = false;
    }

    /** The reader has put it where the camera stands, or is on the way to. */
    void put(Stand stand) {
        followed = false;
        byHand.accept(new MapView.Own(depth, stand));
    }

    /** The whole map in view. */
    void fit() {
        go(framing.whole(room()), true);
    }

    /** What is selected or lit, as close as it fits. */
    void fitLit() {
        go(lit.get().isNothing() ? framing.whole(room()) : framing.closeUp(lit.get().nodes(), room()), true);
    }

    /** A node in the middle, at the same scale and height. */
    void lookBeside(String node) {
        go(framing.beside(node, camera.stand(), room()), true);
    }

    /** A place of the map in the middle, at the same scale. */
    void centre(double x, double y) {
        double scale = camera.scale();
        go(new Stand(view.getWidth() / 2 - x * scale, view.getHeight() / 2 - y * scale, scale), false);
    }

    /** Before the map has any room, in the frame in which its tab comes, there is nowhere to look from. */
    private void go(Stand to, boolean ease) {
        if (!room().isNone()) {
            camera.go(to, ease);
            put(to);
        }
    }

    /** Looks from where the reader once did. */
    void look(Stand from) {
        followed = false;
        camera.go(from, true);
    }

    /**
     * After a change of size the same thing is looked at. What is lit and was in view still is.
     *
     * @return whether the camera has moved
     */
    boolean refit() {
        if (followed || litSeen && !seesLit()) {
            follow(false);
            return true;
        }
        return false;
    }

    /** Notes whether what is lit is in view now. */
    void noteLit() {
        litSeen = seesLit();
    }

    private boolean seesLit() {
        Rectangle2D all = new Rectangle2D(0, 0, Math.max(0, view.getWidth()), Math.max(0, view.getHeight()));
        return lit.get().nodes().stream().flatMap(id -> place(id).stream()).allMatch(all::contains);
    }

    /** Where a node is in the view, in pixels. */
    Optional<Rectangle2D> place(String node) {
        return Optional.ofNullable(layout.nodes().get(node)).map(camera.stand()::place);
    }

    /** The first of some nodes that is seen at a place of the view. */
    Optional<String> at(double x, double y, Collection<String> nodes) {
        return nodes.stream().filter(id -> place(id).filter(place -> place.contains(x, y)).isPresent()).findFirst();
    }

    /** The middle of some nodes, no further out than the edges of the view; the middle of the view where there are none. */
    Point2D middleOf(Collection<String> nodes) {
        List<Rectangle2D> places = nodes.stream().flatMap(id -> place(id).stream()).toList();
        double left = places.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double top = places.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        double right = places.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(view.getWidth());
        double low = places.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(view.getHeight());
        return new Point2D(Math.clamp((left + right) / 2, 0, Math.max(0, view.getWidth())),
                Math.clamp((top + low) / 2, 0, Math.max(0, view.getHeight())));
    }

    /** Moves no further than needed for a node to be in view. */
    void keepInView(Box box) {
        Bounds seen = camera.inView(view.getWidth(), view.getHeight());
        double dx = box.left() < seen.getMinX() ? seen.getMinX() - box.left() + KEPT_CLEAR
                : box.right() > seen.getMaxX() ? seen.getMaxX() - box.right() - KEPT_CLEAR : 0;
        double dy = box.top() < seen.getMinY() ? seen.getMinY() - box.top() + KEPT_CLEAR
                : box.bottom() > seen.getMaxY() ? seen.getMaxY() - box.bottom() - KEPT_CLEAR : 0;
        if ((dx != 0 || dy != 0) && !room().isNone()) {
            followed = false;
            camera.shift(dx * camera.scale(), dy * camera.scale());
        }
    }

    /** The room for the map. */
    Room room() {
        return new Room(view.getWidth(), view.getHeight(), em.get() / Settings.EM);
    }
}
