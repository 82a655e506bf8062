package cascade.practice.item;

import cascade.unit.Arrow;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which arrows of the two maps say the same, so that one must be hidden with the other, and both are kept apart. */
final class Kin {
    private final Pathway pathway;

    Kin(Pathway pathway) {
        this.pathway = pathway;
    }

    /** An arrow and those of the other map that it stands for or that stand for it. */
    List<Route> about(Arrow arrow) {
        List<Route> about = new ArrayList<>(List.of(new Route(Route.Kind.ARROW, arrow.id())));
        for (Arrow other : pathway.arrows()) {
            if (arrow.stands().contains(other.id()) || other.stands().contains(arrow.id())) {
                about.add(new Route(Route.Kind.ARROW, other.id()));
            }
        }
        return List.copyOf(about);
    }

    /** What must be hidden while an arrow is asked about: it, those that say the same, and the paths between its ends. */
    Set<Route> hides(Arrow arrow) {
        Set<Route> hidden = new LinkedHashSet<>(about(arrow));
        for (Arrow other : pathway.arrows()) {
            if (other.from().equals(arrow.from()) && other.to().equals(arrow.to())) {
                hidden.add(new Route(Route.Kind.ARROW, other.id()));
            }
        }
        hidden.add(Route.paths(arrow.from(), arrow.to()));
        return hidden;
    }
}
