package cascade.ui.pathway.model;

import cascade.practice.item.Item;
import cascade.practice.item.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the walk asks before it goes on, what it asks, and what was guessed.
 *
 * @param on whether it asks
 * @param question what is asked now; empty where nothing is
 * @param shown what was guessed of what is shown now; empty where nothing was
 * @param guesses what was guessed, the first first; of what was asked more than once the latest
 */
public record Foresight(boolean on, Optional<Item> question, Optional<Guess> shown, List<Guess> guesses) {
    /** A walk that doesn't ask. */
    static final Foresight OFF = new Foresight(false, Optional.empty(), Optional.empty(), List.of());
    /** A walk that asks and hasn't yet. */
    static final Foresight BEGUN = new Foresight(true, Optional.empty(), Optional.empty(), List.of());

    /** Whether what is asked is to be pointed at on the map. */
    public boolean isPointing() {
        return question.filter(item -> item.task() instanceof Task.Point).isPresent();
    }

    /** Whether it was foreseen already. */
    boolean knows(Item item) {
        return guesses.stream().anyMatch(guess -> guess.item().id().equals(item.id()) && guess.grade().isRight());
    }

    /** How many were foreseen. */
    public long right() {
        return guesses.stream().filter(guess -> guess.grade().isRight()).count();
    }

    /** What was not foreseen, and is worth another look. */
    public List<Guess> missed() {
        return guesses.stream().filter(guess -> !guess.grade().isRight()).toList();
    }

    Foresight asking(Item item) {
        return new Foresight(on, Optional.of(item), Optional.empty(), guesses);
    }

    Foresight guessed(Guess guess) {
        return new Foresight(on, Optional.empty(), Optional.of(guess),
                Stream.concat(guesses.stream().filter(other -> !other.item().id().equals(guess.item().id())),
                        Stream.of(guess)).toList());
    }

    /** Nothing is asked, and nothing is said of a guess. */
    Foresight settled() {
        return new Foresight(on, Optional.empty(), Optional.empty(), guesses);
    }
}
