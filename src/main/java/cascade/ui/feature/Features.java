package cascade.ui.feature;

import cascade.unit.Route;
import cascade.unit.UnitIndex;
import java.util.List;
import java.util.Optional;

/**
 * The tabs of a unit's window, in their order.
 *
 * @param all those that the unit has something for; at least one
 * @param index the unit
 */
public record Features(List<Feature> all, UnitIndex index) {

    /** Of all the tabs there are, those that a unit has something for. */
    public static Features of(List<Feature> known, UnitIndex index) {
        return new Features(known.stream().filter(feature -> feature.needed().test(index.unit())).toList(), index);
    }

    /** The tab that shows what a route leads to; empty where the unit has no such thing, or no tab for it. */
    public Optional<Feature> showing(Route route) {
        if (route.kind() == Route.Kind.TAB) {
            return all.stream().filter(feature -> feature.id().equals(route.id())).findFirst();
        }
        return index.has(route) ? all.stream().filter(feature -> feature.shows().test(route, index)).findFirst()
                : Optional.empty();
    }

    /** What the thing at a route is called, or the tab; empty where the unit has no such thing, or no tab for it. */
    public Optional<String> title(Route route) {
        return showing(route).map(tab -> index.title(route).orElseGet(tab::title));
    }

    /** The tab where a reader begins. */
    public Feature first() {
        return all.getFirst();
    }
}
