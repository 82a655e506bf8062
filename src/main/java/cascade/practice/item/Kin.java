package cascade.practice.item;

import cascade.unit.Arrow;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which arrows of the two maps say the same, so that one must be hidden with the other, and both are kept apart. */
final class Kin {
    private final Pathway pathway;
    /** Every arrow is asked for several times, and there may be thousands. */
    private final Map<String, List<Route>> about = new HashMap<>();
    private final Map<String, Set<Route>> hidden = new HashMap<>();

    Kin(Pathway pathway) {
        this.pathway = pathway;
    }

    /** An arrow and those of the other map that it stands for or that stand for it. */
    List<Route> about(Arrow arrow) {
        return about.computeIfAbsent(arrow.id(), id -> Stream.concat(Stream.of(id), pathway.arrows().stream().filter(
                other -> arrow.stands().contains(other.id()) || other.stands().contains(id)).map(Arrow::id)).map(
                        Kin::route).toList());
    }

    /** What must be hidden while an arrow is asked about: it, those that say the same, and the paths between its ends. */
    Set<Route> hides(Arrow arrow) {
        return hidden.computeIfAbsent(arrow.id(), _ -> {
            Set<Route> hides = new LinkedHashSet<>(about(arrow));
            pathway.arrows().stream().filter(
                    other -> other.from().equals(arrow.from()) && other.to().equals(arrow.to())).map(
                            other -> route(other.id())).forEach(hides::add);
            hides.add(Route.paths(arrow.from(), arrow.to()));
            return Collections.unmodifiableSet(hides);
        });
    }

    private static Route route(String arrow) {
        return new Route(Route.Kind.ARROW, arrow);
    }
}
