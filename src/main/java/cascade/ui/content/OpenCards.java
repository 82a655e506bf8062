package cascade.ui.content;

import cascade.ui.frame.Motion;
import cascade.ui.frame.Timer;
import cascade.ui.kit.Card;
import cascade.ui.kit.CardGrid;
import cascade.ui.kit.Page;
import cascade.ui.kit.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Cards of which one may be open: its detail stands below its row and is scrolled to. Of a long list a part is shown at a
 * time.
 *
 * @param <T> what the cards show
 */
public final class OpenCards<T> {
    /** The first picture shows about so many; the rest come so many at a time once it is drawn. */
    private static final int FIRST = 12;

    private final ObjectProperty<Optional<T>> open = new SimpleObjectProperty<>(Optional.empty());
    private final CardGrid grid;
    private final Paged<T, Card> cards;
    private final Function<T, Node> detail;
    private final Consumer<T> opened;
    private Optional<Card> selected = Optional.empty();
    private @Nullable Page page;
    private List<T> all = List.of();
    /** Whether there is more to come of what is shown. */
    private boolean coming;

    /**
     * @param narrowest the least width of a card, in em
     * @param em one em in pixels
     * @param card makes a thing's card, which runs what it is given when it is clicked
     * @param detail makes a thing's detail
     * @param opened told of what the reader has opened
     */
    public OpenCards(double narrowest, ObservableDoubleValue em, BiFunction<T, Runnable, Card> card,
            Function<T, Node> detail, Consumer<T> opened) {
        this.grid = new CardGrid(narrowest, em);
        this.cards = new Paged<>(thing -> card.apply(thing, () -> toggle(thing)), this::put, this::lookAt);
        this.detail = detail;
        this.opened = opened;
        open.subscribe(this::show);
    }

    /** Where the cards stand. */
    public Node grid() {
        return grid;
    }

    /** What leads from part to part of a long list. */
    public Node row() {
        return cards.row();
    }

    /**
     * Begins to show things, none of them open: what the first picture shows of them is there at once.
     *
     * @param things what is shown
     * @param scrolling what scrolls, made of these cards and what stands above them
     * @param motion the time in which frames are drawn
     */
    public void begin(List<T> things, Page scrolling, Motion motion) {
        page = scrolling;
        all = things;
        coming = things.size() > FIRST;
        List<Runnable> pieces = new ArrayList<>();
        for (int end = 2 * FIRST; end < Math.min(things.size(), Paged.PART); end += FIRST) {
            int to = end;
            pieces.add(() -> come(to));
        }
        if (coming) {
            pieces.add(this::complete);
        }
        cards.show(things.subList(0, Math.min(FIRST, things.size())));
        scrolling.putOff(motion, pieces);
    }

    private void come(int to) {
        if (coming) {
            cards.show(all.subList(0, to));
        }
    }

    private void complete() {
        if (coming) {
            show(all);
        }
    }

    /** Shows these things instead, none of them open. */
    public void show(List<T> things) {
        coming = false;
        cards.show(things);
    }

    /**
     * From where the cards are looked at.
     *
     * @param first which of the list is the first on screen, from 0
     * @param open the one that is open
     */
    public record Stand<T>(int first, Optional<T> open) {}

    /** From where they are looked at now. */
    public Stand<T> stand() {
        return new Stand<>(cards.first(), open.get());
    }

    /** Looks from there again. */
    public void look(Stand<T> from) {
        complete();
        cards.begin(from.first());
        open.set(from.open());
    }

    /** Brings a thing's card to the top of the view, with the focus, as it is. */
    public void lookAt(T thing) {
        complete();
        cards.bring(thing).ifPresent(this::lookAt);
    }

    /** Opens a thing's card and lands on it: what a link from elsewhere does. */
    public void land(T thing, Timer timer) {
        open(thing);
        cards.find(thing).ifPresent(card -> onPage(it -> it.land(card, timer)));
    }

    private void toggle(T thing) {
        if (open.get().filter(thing::equals).isPresent()) {
            close();
        } else {
            open(thing);
            opened.accept(thing);
        }
    }

    private void open(T thing) {
        complete();
        cards.bring(thing);
        open.set(Optional.of(thing));
    }

    private void close() {
        open.set(Optional.empty());
    }

    private void show(Optional<T> now) {
        grid.close();
        selected.ifPresent(card -> card.select(false));
        selected = now.flatMap(cards::find);
        selected.ifPresent(card -> {
            Node its = detail.apply(now.orElseThrow());
            card.select(true);
            grid.open(card, its);
            onPage(it -> it.reveal(its));
        });
    }

    private void put(List<Card> part) {
        close();
        grid.show(part);
    }

    private void lookAt(Card card) {
        onPage(it -> it.revealTop(card));
        card.requestFocus();
    }

    private void onPage(Consumer<Page> what) {
        Page there = page;
        if (there != null) {
            what.accept(there);
        }
    }
}
