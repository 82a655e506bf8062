package cascade.ui.content;

import cascade.ui.kit.Card;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Page;
import cascade.ui.kit.Paged;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/**
 * Which one of a grid's cards is open: its detail stands below its row and is scrolled to.
 *
 * @param <T> what the cards show
 */
public final class OpenCards<T> {
    private final ObjectProperty<Optional<T>> open = new SimpleObjectProperty<>(Optional.empty());
    private final Paged<T, Card> cards;
    private final Consumer<T> opened;
    private Optional<Card> selected = Optional.empty();

    /**
     * @param cards the cards
     * @param grid where they stand
     * @param page what scrolls
     * @param detail makes a thing's detail
     * @param opened told of what the reader has opened
     */
    public OpenCards(Paged<T, Card> cards, CardGrid grid, Page page, Function<T, Node> detail, Consumer<T> opened) {
        this.cards = cards;
        this.opened = opened;
        open.subscribe(now -> {
            grid.close();
            selected.ifPresent(card -> card.select(false));
            selected = now.flatMap(cards::find);
            selected.ifPresent(card -> {
                Node its = detail.apply(now.orElseThrow());
                card.select(true);
                grid.open(card, its);
                page.reveal(its);
            });
        });
    }

    /** Opens a thing's card, or closes it where it is open: what a click does. */
    public void toggle(T thing) {
        if (open.get().filter(thing::equals).isPresent()) {
            close();
        } else {
            open(thing);
            opened.accept(thing);
        }
    }

    /** Opens a thing's card; any other closes. */
    public void open(T thing) {
        cards.bring(thing);
        open.set(Optional.of(thing));
    }

    /** Closes what is open. */
    public void close() {
        open.set(Optional.empty());
    }
}
