package cascade.ui.kit;

import cascade.messages.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * A list of any length, of which only a part is made and shown at a time. A row under it leads to the part before and the
 * part after; a list that fits into one part has no such row.
 *
 * @param <T> what the list is of
 * @param <N> what shows one of them
 */
public final class Paged<T, N extends Node> {
    /** So many are shown at a time, if nothing else is said. */
    public static final int PART = 60;

    private final int most;
    private final Function<T, N> maker;
    private final Consumer<? super List<N>> show;
    private final Consumer<? super N> turned;
    private final Map<T, N> made = new LinkedHashMap<>();
    private final Button previous = new Button(Messages.text("paging.previous"));
    private final Button next = new Button(Messages.text("paging.next"));
    private final Label range = Labels.of("", "secondary");
    private final Wrapping row = new Wrapping(previous, range, next);
    private List<T> all = List.of();
    private int first;

    /**
     * @param most how many are shown at a time
     * @param maker makes what shows one of them
     * @param show puts a part on screen in place of what was there
     * @param turned told of the first of a part that the reader has turned to
     */
    public Paged(int most, Function<T, N> maker, Consumer<? super List<N>> show,
            Consumer<? super N> turned) {
        this.most = most;
        this.maker = maker;
        this.show = show;
        this.turned = turned;
        row.getStyleClass().add("pager");
        previous.setOnAction(_ -> turn(first - most));
        next.setOnAction(_ -> turn(first + most));
    }

    /**
     * A list of which {@value #PART} are shown at a time.
     *
     * @param maker makes what shows one of them
     * @param show puts a part on screen in place of what was there
     * @param turned told of the first of a part that the reader has turned to
     */
    public Paged(Function<T, N> maker, Consumer<? super List<N>> show, Consumer<? super N> turned) {
        this(PART, maker, show, turned);
    }

    /** The row that leads from part to part. */
    public Node row() {
        return row;
    }

    /** Shows another list, from its beginning. */
    public void show(List<T> list) {
        all = List.copyOf(list);
        part(0);
    }

    /** Which of the list, from 0, is the first of the part on screen. */
    public int first() {
        return first;
    }

    /** Turns to a part, by its first; where the list has none such, it stays where it is. */
    public void begin(int at) {
        if (at != first && at >= 0 && at < all.size() && at % most == 0) {
            part(at);
        }
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What shows a thing now; empty where it isn't in the part that is on screen. */
    public Optional<N> find(T thing) {
        return part().contains(thing) ? Optional.ofNullable(made.get(thing)) : Optional.empty();
    }

    /** Turns to the part that has a thing, and gives what shows it; empty where the list hasn't it. */
    public Optional<N> bring(T thing) {
        if (!part().contains(thing)) {
            int at = all.indexOf(thing);
            if (at < 0) {
                return Optional.empty();
            }
            part(at / most * most);
        }
        return find(thing);
    }

    /** Lets go of what shows a thing that isn't on screen, so that it is made anew when its turn comes. */
    public void forget(T thing) {
        if (!part().contains(thing)) {
            made.remove(thing);
        }
    }

    private List<N> shown() {
        return part().stream().map(this::made).toList();
    }

    private void turn(int to) {
        part(to);
        turned.accept(made(all.get(first)));
    }

    private void part(int from) {
        first = from;
        List<N> nodes = shown();
        made.keySet().retainAll(kept());
        previous.setDisable(first == 0);
        next.setDisable(first + most >= all.size());
        range.setText(nodes.size() == 1 ? Messages.text("paging.one", first + 1, all.size())
                : Messages.text("paging.part", first + 1, first + nodes.size(), all.size()));
        row.setVisible(all.size() > most);
        row.setManaged(all.size() > most);
        show.accept(nodes);
    }

    private List<T> part() {
        return all.subList(first, Math.min(first + most, all.size()));
    }

    /** As much as a part is kept, so that narrowing a short list down and back makes nothing anew. */
    private Set<T> kept() {
        Set<T> kept = new LinkedHashSet<>(part());
        for (T thing : List.copyOf(made.keySet()).reversed()) {
            if (kept.size() >= most) {
                break;
            }
            kept.add(thing);
        }
        return kept;
    }

    private N made(T thing) {
        return made.computeIfAbsent(thing, maker);
    }
}
