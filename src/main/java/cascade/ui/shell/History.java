package cascade.ui.shell;

import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Where the reader has been, as in a browser: Back and Forward, and a new way cuts off what lay ahead. */
public final class History {
    private static final int LONGEST = 200;

    private final List<Route> routes = new ArrayList<>();
    private int at = -1;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /** Whether there is something to go back to. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is something to go forward to. */
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Where the reader is. */
    public Optional<Route> current() {
        return at < 0 ? Optional.empty() : Optional.of(routes.get(at));
    }

    /** Notes a way taken; the place one is at already is not noted twice. */
    public void visit(Route route) {
        if (current().filter(route::equals).isPresent()) {
            return;
        }
        routes.subList(at + 1, routes.size()).clear();
        routes.add(route);
        if (routes.size() > LONGEST) {
            routes.removeFirst();
        }
        at = routes.size() - 1;
        update();
    }

    /** Notes that the place has moved on by itself, as the walk does: steps in a row count as one place. */
    public void moved(Route route) {
        if (current().filter(now -> now.kind() == route.kind()).isPresent()) {
            routes.set(at, route);
        } else {
            visit(route);
        }
    }

    /** Goes back one place; empty where there is none. */
    public Optional<Route> back() {
        return shift(-1);
    }

    /** Goes forward one place; empty where there is none. */
    public Optional<Route> forward() {
        return shift(1);
    }

    private Optional<Route> shift(int by) {
        int to = at + by;
        if (to < 0 || to >= routes.size()) {
            return Optional.empty();
        }
        at = to;
        update();
        return current();
    }

    private void update() {
        canGoBack.set(at > 0);
        canGoForward.set(at < routes.size() - 1);
    }
}
