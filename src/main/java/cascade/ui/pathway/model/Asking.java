package cascade.ui.pathway.model;

import cascade.pathway.Lit;
import cascade.practice.item.Answer;
import cascade.practice.item.Predictions;
import cascade.unit.Route;
import java.util.Optional;

/** A walk that asks what comes before it goes on, or one that doesn't: goes on either way. */
final class Asking {
    private final Walk walk;
    private final Finding finding;
    private Optional<Foreseer> foreseer = Optional.empty();

    Asking(Walk walk, Finding finding) {
        this.walk = walk;
        this.finding = finding;
    }

    /** Has it ask, where there is anything to make questions from, or no longer. Gives whether that changed anything. */
    boolean turn(Optional<Predictions> from) {
        boolean other = from.isPresent() != foreseer.isPresent();
        if (other) {
            foreseer = from.map(predictions -> new Foreseer(walk, finding, predictions));
        }
        return other;
    }

    /** A state in which nothing was asked yet. */
    PathwayState begun(PathwayState now) {
        return now.hiding(Lit.NOTHING).foreseeing(foreseer.isPresent() ? Foresight.BEGUN : Foresight.OFF);
    }

    /** Asks, where it does and there is something to ask; else goes on. */
    PathwayState next(PathwayState now) {
        return foreseer.map(asks -> asks.next(now)).orElseGet(() -> walk.next(now));
    }

    /** From a question to what was shown before it; else to what comes before. */
    PathwayState back(PathwayState now) {
        return now.foresight().question().isPresent() ? now.foreseeing(now.foresight().settled()) : walk.back(now);
    }

    /** Goes on, with what was guessed of it; the same state where nothing is asked. */
    PathwayState guessed(PathwayState now, Answer answer) {
        return foreseer.map(asks -> asks.guessed(now, answer)).orElse(now);
    }

    /** Answers with a node of the map; the same state where that is no answer. */
    PathwayState picked(PathwayState now, Route route) {
        return Foreseer.answer(now, route).map(answer -> guessed(now, answer)).orElse(now);
    }

    /** A state that another led to, without what would tell of what only comes later. */
    PathwayState settled(PathwayState before, PathwayState after) {
        return foreseer.map(asks -> asks.settled(before, after)).orElse(after);
    }

    /** Whether a step isn't shown yet. */
    static boolean isAhead(PathwayState now, int step) {
        return now.foresight().on() && !now.playing() && !now.finished() && step > now.step();
    }

    /** Whether a beat of the close-up isn't shown yet. */
    static boolean isBeatAhead(PathwayState now, int beat) {
        return now.foresight().on() && !now.playing() && beat > now.beat();
    }
}
