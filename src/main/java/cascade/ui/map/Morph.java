package cascade.ui.map;

import cascade.pathway.Lit;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Movement;
import cascade.unit.MapLayout.Box;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** One map turns into another: a node opens into those it stands for, or these go back into it. */
final class Morph {
    /** From here on the arrows of the advanced map come. */
    private static final double ARROWS = 0.55;

    private final MapView simple;
    private final MapView advanced;
    private final Runnable end;
    private final Map<NodeView, Point2D> closed = new HashMap<>();
    private final DoubleProperty open = new SimpleDoubleProperty();
    private @Nullable Movement moving;
    private boolean ended;

    /**
     * Starts.
     *
     * @param from the map that goes
     * @param to the map that comes, with its camera where it will stay
     * @param opens whether the one that comes shows more than the one that goes
     * @param standIn which node of the one that shows less a node of the other stands for
     * @param motion the gate for movement
     * @param then what to do when it is over
     */
    Morph(MapView from, MapView to, boolean opens, Function<String, Optional<String>> standIn, Motion motion,
            Runnable then) {
        this.simple = opens ? from : to;
        this.advanced = opens ? to : from;
        this.end = then;
        for (NodeView node : advanced.nodes().values()) {
            standIn.apply(node.node().id()).flatMap(simple.viewpoint()::place).ifPresent(
                    place -> closed.put(node, offset(node, place)));
        }
        open.subscribe(now -> place(now.doubleValue()));
        open.set(opens ? 0 : 1);
        moving = motion.to(Motion.CAMERA, open, opens ? 1 : 0, this::finish);
    }

    /** How far, in map units, an advanced node is from the place of its stand-in. */
    private Point2D offset(NodeView node, Rectangle2D place) {
        Box box = advanced.positions().nodes().get(node.node().id());
        var stand = advanced.camera().stand();
        double x = ((place.getMinX() + place.getMaxX()) / 2 - stand.x()) / stand.scale();
        double y = ((place.getMinY() + place.getMaxY()) / 2 - stand.y()) / stand.scale();
        return box == null ? Point2D.ZERO : new Point2D(x - box.x(), y - box.y());
    }

    private void place(double now) {
        closed.forEach((node, away) -> {
            node.setTranslateX(away.getX() * (1 - now));
            node.setTranslateY(away.getY() * (1 - now));
        });
        advanced.turn(Math.min(1, now * 1.6), Math.max(0, (now - ARROWS) / (1 - ARROWS)));
        simple.turn(Math.max(0, 1 - now * 1.4), 1);
    }

    boolean isOver() {
        return ended;
    }

    /** Ends it at once, as if it had come to its end. */
    void finish() {
        if (ended) {
            return;
        }
        ended = true;
        if (moving != null) {
            moving.stop();
        }
        place(1);
        simple.turn(1, 1);
        end.run();
    }

    /**
     * The node that the reader's eye is on: the one selected, or with the focus, or of those lit the one nearest to the
     * middle of the view.
     */
    static Optional<String> underTheEye(MapView map, Optional<String> selected, Lit lit) {
        Optional<String> chosen = selected.or(() -> map.focusedNode().map(node -> node.id()));
        Collection<String> among = lit.isNothing() ? map.positions().nodes().keySet() : lit.nodes();
        Point2D middle = new Point2D(map.getWidth() / 2, map.getHeight() / 2);
        return chosen.or(() -> among.stream().filter(map.positions().nodes()::containsKey).min(
                Comparator.comparingDouble(id -> map.viewpoint().place(id).map(Morph::middle).map(
                        middle::distance).orElse(Double.MAX_VALUE))));
    }

    /** The middle of a place. */
    static Point2D middle(Rectangle2D place) {
        return new Point2D((place.getMinX() + place.getMaxX()) / 2, (place.getMinY() + place.getMaxY()) / 2);
    }
}
