package cascade.ui.frame;

import cascade.unit.Route;
import javafx.scene.Node;

/** How a screen leads somewhere else without knowing any other screen. */
public interface Navigator {

    /** Goes to a route; Back returns. */
    void go(Route route);

    /** Says that the screen itself has moved on to a route, as the walk does; Back returns to where it came in. */
    void moved(Route route);

    /** Says that the reader has moved within the place, and from where it is looked at now; Back undoes it. */
    void looked(Standpoint from);

    /** Tells the reader that something was done; it goes by itself. */
    void tell(String message);

    /** Tells the reader that something went wrong; it stays until the reader closes it. */
    void warn(String message);

    /** Shows a term or a reference beside a node without leaving the page; any other route is gone to. */
    void peek(Route route, Node beside);
}
