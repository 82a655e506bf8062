package cascade.unit;

import java.util.List;
import java.util.Map;

/**
 * The positions of one map, baked when the unit was built. In map units, which are pixels at 100 %.
 *
 * @param width how wide the map is
 * @param height how high the map is
 * @param lanes the left and right edge of every lane
 * @param nodes the place of every node
 * @param arrows the course of every arrow: its start, then three points for each cubic curve
 */
public record MapLayout(double width, double height, Map<String, Span> lanes, Map<String, Box> nodes,
        Map<String, List<Point>> arrows) {

    /** A stretch from left to right. */
    public record Span(double left, double right) {}

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
