package cascade.ui.pathway.model;

import cascade.pathway.Reach;
import cascade.unit.Route.Kind;
import cascade.unit.Route;
import cascade.unit.Step;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a state is, and the state that a route, or a pick on the map, leads to from there. */
final class Picking {
    private final Walk walk;
    private final Finding finding;

    Picking(Walk walk, Finding finding) {
        this.walk = walk;
        this.finding = finding;
    }

    /** The route to what is shown: what is tried, what is selected, or else the beat or the step. */
    Route place(PathwayState of) {
        if (of.isWhatIf()) {
            return of.whatIf();
        }
        Step at = walk.steps().get(of.step());
        return of.selection().orElseGet(() -> of.isCloseUp() ? walk.closeUp(of, of.step()).map(
                closeUp -> Route.beat(at.id(), closeUp.beats().get(of.beat()).id())).orElseThrow()
                : new Route(Kind.STEP, at.id()));
    }

    /** What a route leads to; the same state where it leads nowhere. */
    PathwayState to(PathwayState now, Route route) {
        return switch (route.kind()) {
        case STEP -> IntStream.range(0, walk.steps().size()).filter(
                i -> walk.steps().get(i).id().equals(route.id())).mapToObj(i -> walk.toMap(now, i)).findFirst().orElse(
                        now);
        case BEAT -> walk.toBeat(now, route.ends().getFirst(), route.ends().getLast());
        case NODE, ARROW, PATHS -> finding.to(now, route);
        case WHATIF -> tryOut(now, route);
        default -> now;
        };
    }

    /** Shows something that can be tried with the model. */
    static PathwayState tryOut(PathwayState now, Route what) {
        return now.playing(false).selecting(Optional.empty()).trying(what);
    }

    /** Opens the card of what was picked, or ends the choosing of two nodes; again, opens or closes the node. */
    PathwayState picked(PathwayState now, Route route) {
        Optional<String> first = now.pathsFrom();
        if (first.isPresent() && route.kind() == Kind.NODE && !first.get().equals(route.id())) {
            return to(now, Route.paths(first.get(), route.id()));
        }
        return route.kind() == Kind.NODE && now.selection().filter(route::equals).isPresent()
                ? turned(now, route.id())
                : to(now, route);
    }

    /** Opens a node into those it stands for, or closes it again. Not while the walk asks. */
    PathwayState turned(PathwayState now, String node) {
        return now.foresight().question().isEmpty() ? finding.turned(now, node) : now;
    }

    /** Starts the choosing of a second node; a second one ends it with the paths, the same node again without. */
    PathwayState choosingPathsFrom(PathwayState now, String node) {
        Optional<String> first = now.pathsFrom();
        if (first.isEmpty()) {
            return now.choosingFrom(Optional.of(node));
        }
        return first.get().equals(node) ? now.choosingFrom(Optional.empty())
                : to(now, Route.paths(first.get(), node));
    }

    /** Lights all that leads to a node, or all that it leads to; the same again lights its neighbours only. */
    static PathwayState reaching(PathwayState now, String node, Reach how) {
        Route route = new Route(Kind.NODE, node);
        boolean open = now.selection().filter(route::equals).isPresent();
        Reach next = open && now.reach() == how ? Reach.NEAR : how;
        return (open ? now : now.selecting(Optional.of(route))).reaching(next);
    }
}
