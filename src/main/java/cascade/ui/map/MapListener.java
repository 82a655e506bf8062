package cascade.ui.map;

import cascade.ui.frame.Standpoint;
import cascade.unit.MapLayout.Point;
import cascade.unit.Route;
import java.util.Optional;

/** Told what the reader does on a map. What that means is decided where the map is shown. */
public interface MapListener {

    /** The reader has picked a node or an arrow, by pointer or key. */
    void picked(Route route);

    /** The reader wants to open a node in place into what it stands for, or to close it again. */
    default void turned(String node) {}

    /** The reader wants to see a node from near by: by a double click, or by going on to zoom in on it. */
    default void closer(String node) {}

    /** The reader has moved the map by hand, and looks from here now. */
    void looked(Standpoint from);

    /** The reader has clicked on the ground, where no node and no arrow is. */
    default void pointed(Point at) {}

    /** The pointer is on the ground there; empty where it isn't any more. */
    default void over(Optional<Point> at) {}
}
