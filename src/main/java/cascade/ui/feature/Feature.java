package cascade.ui.feature;

import cascade.messages.Messages;
import cascade.ui.frame.KeyBinding;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A tab, as the window needs to know it before the tab is made: tabs, shortcuts, help and the way of every link come from
 * this.
 *
 * @param id its id in a route, as in {@code tab:compare}; its words in the message bundle begin with {@code tab.}
 * @param icon what stands for it
 * @param needed whether a unit has anything for it; where not, the tab stays away
 * @param shows whether it shows what a route leads to, which the unit has
 * @param maker makes its screen, when it is first shown
 * @param keys the keys that it answers to while it is shown
 */
public record Feature(String id, Feather icon, Predicate<Unit> needed, BiPredicate<Route, UnitIndex> shows,
        Function<ScreenContext, Screen> maker, List<KeyBinding> keys) {

    /** A tab that shows everything of some kinds, in every unit, and has no keys of its own. */
    public static Feature of(String id, Feather icon, Function<ScreenContext, Screen> maker, Route.Kind... kinds) {
        Set<Route.Kind> all = Set.of(kinds);
        return new Feature(id, icon, _ -> true, (route, _) -> all.contains(route.kind()), maker, List.of());
    }

    /** The same tab, but only for units that have something for it. */
    public Feature neededBy(Predicate<Unit> has) {
        return new Feature(id, icon, has, shows, maker, keys);
    }

    /** The same tab, showing of the unit only what is so. */
    public Feature showing(BiPredicate<Route, UnitIndex> only) {
        return new Feature(id, icon, needed, only, maker, keys);
    }

    /** The same tab with keys of its own. */
    public Feature answering(List<KeyBinding> to) {
        return new Feature(id, icon, needed, shows, maker, to);
    }

    /** What stands on the tab. */
    public String title() {
        return Messages.text("tab." + id);
    }

    /** The route to it. */
    public Route route() {
        return Route.tab(id);
    }

    /** Tabs of one id are one. Written out, as what Java makes of a record is put together at each start, in 10 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feature feature && id.equals(feature.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
