package cascade.ui.shell;

import cascade.ui.frame.Standpoint;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the reader has been and looked from, as in a browser: Back and Forward, and a new way cuts off what lay ahead. */
public final class History {
    private static final int LONGEST = 200;

    private final List<Place> places = new ArrayList<>();
    private int at = -1;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Route>> here = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A place.
     *
     * @param route what is shown
     * @param standpoint from where, if the reader chose that; empty where the screen does
     */
    public record Place(Route route, Optional<Standpoint> standpoint) {}

    /** Whether there is something to go back to. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is something to go forward to. */
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Where the reader is; empty before the first place. */
    public ReadOnlyObjectProperty<Optional<Route>> here() {
        return here.getReadOnlyProperty();
    }

    /** Where the reader is now; empty before the first place. */
    public Optional<Route> current() {
        return here.get();
    }

    /** Notes a way taken; the place one is at already is not noted twice. */
    public void visit(Route route) {
        if (current().filter(route::equals).isEmpty()) {
            add(new Place(route, Optional.empty()));
        }
    }

    /** Notes that the place has moved on by itself, as the walk does: steps in a row count as one place. */
    public void moved(Route route) {
        if (current().filter(route::equals).isPresent()) {
            return;
        }
        if (route.kind() == Route.Kind.STEP && current().filter(now -> now.kind() == route.kind()).isPresent()) {
            places.set(at, new Place(route, Optional.empty()));
            update();
        } else {
            visit(route);
        }
    }

    /** Notes that the reader looks from somewhere else now: moves in a row count as one place. */
    public void looked(Standpoint from) {
        current().ifPresent(route -> {
            Place place = new Place(route, Optional.of(from));
            if (places.get(at).standpoint().isPresent()) {
                places.set(at, place);
            } else {
                add(place);
            }
        });
    }

    private void add(Place place) {
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        at = places.size() - 1;
        update();
    }

    /** Goes back one place; empty where there is none. */
    public Optional<Place> back() {
        return shift(-1);
    }

    /** Goes forward one place; empty where there is none. */
    public Optional<Place> forward() {
        return shift(1);
    }

    private Optional<Place> shift(int by) {
        int to = at + by;
        if (to < 0 || to >= places.size()) {
            return Optional.empty();
        }
        at = to;
        update();
        return Optional.of(places.get(at));
    }

    private void update() {
        canGoBack.set(at > 0);
        canGoForward.set(at < places.size() - 1);
        here.set(Optional.of(places.get(at).route()));
    }
}
