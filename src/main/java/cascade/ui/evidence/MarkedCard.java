package cascade.ui.evidence;

import cascade.ui.kit.Paged;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * The one card of a list that a link from elsewhere led to: it is marked until another is.
 *
 * @param <T> what the cards show
 * @param <N> a card
 */
final class MarkedCard<T, N extends Node> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Paged<T, N> cards;
    private final Consumer<Node> land;
    private Optional<T> marked = Optional.empty();
    private Optional<N> card = Optional.empty();

    /**
     * @param cards the list
     * @param land brings a card on screen
     */
    MarkedCard(Paged<T, N> cards, Consumer<Node> land) {
        this.cards = cards;
        this.land = land;
    }

    /** What is marked. */
    Optional<T> marked() {
        return marked;
    }

    /** Marks a thing's card and lands on it; where there is no such thing, none is marked any more. */
    void land(Optional<T> thing) {
        mark(thing);
        card.ifPresent(land);
    }

    /** Marks a thing's card, in the part of the list that has it. */
    void mark(Optional<T> thing) {
        card.ifPresent(before -> before.pseudoClassStateChanged(SELECTED, false));
        card = thing.flatMap(cards::bring);
        card.ifPresent(now -> now.pseudoClassStateChanged(SELECTED, true));
        marked = card.isPresent() ? thing : Optional.empty();
    }
}
