package cascade.ui.map;

import cascade.unit.MapLayout.Box;
import javafx.animation.Interpolatable;
import javafx.geometry.Rectangle2D;

/**
 * Where the camera stands.
 *
 * @param x where the map's origin then lies in the view, in pixels
 * @param y where the map's origin then lies in the view, in pixels
 * @param scale how many pixels of the view a unit of the map is
 */
record Stand(double x, double y, double scale) implements Interpolatable<Stand> {

    /** Where a node then is in the view. */
    Rectangle2D place(Box box) {
        return new Rectangle2D(box.left() * scale + x, box.top() * scale + y, box.width() * scale,
                box.height() * scale);
    }

    /** Whether something that lies in the view covers a node. */
    boolean covers(Box box, Rectangle2D by) {
        return by.intersects(place(box));
    }

    @Override
    public Stand interpolate(Stand end, double share) {
        return share >= 1 ? end
                : new Stand(x + (end.x - x) * share, y + (end.y - y) * share, scale + (end.scale - scale) * share);
    }
}
