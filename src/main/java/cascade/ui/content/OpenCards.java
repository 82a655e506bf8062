package cascade.ui.content;

import cascade.ui.kit.Card;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Page;
import cascade.unit.ById;
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
    private final Consumer<T> opened;

    /**
     * @param cards the cards, by the ids of what they show
     * @param grid where they stand
     * @param page what scrolls
     * @param id the id of a thing
     * @param detail makes a thing's detail
     * @param opened told of what the reader has opened
     */
    public OpenCards(ById<Card> cards, CardGrid grid, Page page, Function<T, String> id, Function<T, Node> detail,
            Consumer<T> opened) {
        this.opened = opened;
        open.subscribe(now -> {
            cards.forEach((each, card) -> card.select(now.map(id).filter(each::equals).isPresent()));
            grid.close();
            now.ifPresent(thing -> {
                Node its = detail.apply(thing);
                grid.open(cards.get(id.apply(thing)), its);
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
        open.set(Optional.of(thing));
    }

    /** Closes what is open. */
    public void close() {
        open.set(Optional.empty());
    }
}
