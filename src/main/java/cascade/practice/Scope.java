package cascade.practice;

import cascade.practice.item.Item;
import cascade.practice.item.Source;
import cascade.unit.Pathway;
import cascade.unit.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a sitting is about: everything, or what has to do with a place in the unit. */
public final class Scope {
    private static final Scope EVERYTHING = new Scope(_ -> true);

    private final Predicate<Item> in;

    private Scope(Predicate<Item> in) {
        this.in = in;
    }

    /** Everything. */
    public static Scope everything() {
        return EVERYTHING;
    }

    /** One item alone. */
    public static Scope only(Item item) {
        return new Scope(item::equals);
    }

    /** What is made from some of the unit's parts. */
    public static Scope of(Set<Source> sources) {
        return new Scope(item -> sources.contains(item.source()));
    }

    /**
     * What has to do with a thing: for a step also with what it lights at either depth and with its close-up, for a node also
     * with its arrows and with what it stands for.
     */
    public static Scope of(Route route, Pathway pathway) {
        Set<Route> near = near(route, pathway);
        return new Scope(item -> item.about().stream().anyMatch(near::contains));
    }

    /** A thing and what belongs to it, as {@link #of(Route, Pathway)} says. */
    public static Set<Route> near(Route route, Pathway pathway) {
        Set<Route> near = new HashSet<>(Set.of(route));
        switch (route.kind()) {
        case STEP -> pathway.steps().stream().filter(step -> step.id().equals(route.id())).forEach(step -> {
            for (var scene : List.of(step.simple(), step.advanced())) {
                scene.arrows().forEach(arrow -> near.add(new Route(Route.Kind.ARROW, arrow)));
            }
            pathway.closeUp(step.id()).ifPresent(closeUp -> closeUp.beats().forEach(
                    beat -> near.add(Route.beat(step.id(), beat.id()))));
        });
        case NODE -> pathway.nodes().stream().filter(node -> node.id().equals(route.id())).forEach(node -> {
            Set<String> nodes = new HashSet<>(node.members());
            nodes.add(node.id());
            nodes.forEach(each -> near.add(new Route(Route.Kind.NODE, each)));
            pathway.arrows().stream().filter(
                    arrow -> nodes.contains(arrow.from()) || nodes.contains(arrow.to())).forEach(
                            arrow -> near.add(new Route(Route.Kind.ARROW, arrow.id())));
            node.terms().forEach(term -> near.add(new Route(Route.Kind.TERM, term)));
        });
        default -> {
            // Any other thing has nothing under it.
        }
        }
        return near;
    }

    /** Whether an item belongs to it. */
    public boolean holds(Item item) {
        return in.test(item);
    }
}
