package cascade.ui.pathway.model;

import cascade.pathway.Lit;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.Predictions;
import cascade.practice.item.Task;
import cascade.unit.Route;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways of a walk that asks: what it asks before it goes on, what is hidden meanwhile, and what a guess leads to. */
final class Foreseer {
    private final Walk walk;
    private final Finding finding;
    private final Predictions predictions;

    Foreseer(Walk walk, Finding finding, Predictions predictions) {
        this.walk = walk;
        this.finding = finding;
        this.predictions = predictions;
    }

    /** Asks, where there is something to ask that wasn't foreseen already; else goes on. */
    PathwayState next(PathwayState now) {
        Optional<Item> question = now.playing() || now.foresight().question().isPresent() ? Optional.empty()
                : question(now).filter(item -> !now.foresight().knows(item));
        return question.map(item -> now.selecting(Optional.empty()).viewing(now.view()).opening(Set.of()).foreseeing(
                now.foresight().asking(item))).orElseGet(() -> walk.next(now));
    }

    private Optional<Item> question(PathwayState now) {
        if (now.finished()) {
            return Optional.empty();
        }
        if (!now.isCloseUp()) {
            return predictions.onMap(now.depth(), now.step() + 1);
        }
        return now.beat() < walk.lastBeat(now, now.step())
                ? predictions.beat(walk.steps().get(now.step()).id(), now.beat() + 1)
                : predictions.which(now.step() + 1);
    }

    /** Goes on, with what was guessed of it. The same state where nothing is asked. */
    PathwayState guessed(PathwayState now, Answer answer) {
        PathwayState next = walk.next(now);
        return now.foresight().question().map(item -> next.foreseeing(now.foresight().guessed(
                new Guess(item, answer, item.grade(answer), next.step())))).orElse(now);
    }

    /** What a pick on the map answers; empty where it is no answer. */
    static Optional<Answer> answer(PathwayState now, Route picked) {
        return now.foresight().question().map(Item::task).filter(task -> picked.kind() == Route.Kind.NODE
                && task instanceof Task.Point point && point.option(
                        picked.id()).isPresent()).map(_ -> new Answer.Chosen(Set.of(picked.id())));
    }

    /**
     * A state that another led to: where the reader has gone elsewhere, nothing is asked any more. What only comes later is
     * hidden, and what would answer.
     */
    PathwayState settled(PathwayState before, PathwayState after) {
        if (after.equals(before)) {
            return after;
        }
        boolean elsewhere = !after.isAtPlaceOf(before) || !after.selection().equals(before.selection())
                || after.playing();
        PathwayState now = elsewhere && after.foresight() == before.foresight()
                ? after.foreseeing(after.foresight().settled())
                : after;
        return finding.hiding(now, hidden(now));
    }

    private Lit hidden(PathwayState now) {
        if (now.playing() || now.finished()) {
            return Lit.NOTHING;
        }
        Set<Route> asked = now.foresight().question().map(Item::hides).orElse(Set.of());
        return new Lit(ids(asked, Route.Kind.NODE),
                Stream.concat(predictions.ahead(now.step()).stream(), ids(asked, Route.Kind.ARROW).stream()).collect(
                        Collectors.toSet()));
    }

    private static Set<String> ids(Set<Route> routes, Route.Kind kind) {
        return routes.stream().filter(route -> route.kind() == kind).map(Route::id).collect(Collectors.toSet());
    }
}
