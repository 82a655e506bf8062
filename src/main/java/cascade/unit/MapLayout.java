package cascade.unit;

import java.util.List;
import java.util.Map;

/**
 * The positions of one map: a curator's, stored with the unit. In map units, which are pixels at 100 %.
 *
 * @param geography the ground, which both depths share
 * @param nodes the box of every node
 * @param ways the way of every arrow: from the border of its source over its corners to the border of its target
 */
public record MapLayout(Geography geography, Map<String, Box> nodes, Map<String, List<Point>> ways) {

    /** A map without positions. */
    public static final MapLayout NONE = new MapLayout(new Geography(1, 1, Map.of(), List.of()), Map.of(), Map.of());

    /** How wide the map is. */
    public double width() {
        return geography.width();
    }

    /** How high the map is. */
    public double height() {
        return geography.height();
    }

    /** A point of the map. */
    public record Point(double x, double y) {}

    /** A node's place: its centre and its size. */
    public record Box(double x, double y, double width, double height) {

        /** Whether a point is in it. */
        public boolean contains(double px, double py) {
            return px >= left() && px <= right() && py >= top() && py <= bottom();
        }

        /** The left edge. */
        public double left() {
            return x - width / 2;
        }

        /** The upper edge. */
        public double top() {
            return y - height / 2;
        }

        /** The right edge. */
        public double right() {
            return x + width / 2;
        }

        /** The lower edge. */
        public double bottom() {
            return y + height / 2;
        }
    }
}
