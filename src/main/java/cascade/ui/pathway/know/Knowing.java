package cascade.ui.pathway.know;

import cascade.practice.item.Item;
import cascade.practice.item.Items;
import cascade.practice.schedule.Memory;
import cascade.ui.feature.ScreenContext;
import cascade.unit.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Whether the map shows what its reader knows, and what that is. Nothing is read or worked out before that is asked for;
 * then it is, away from the FX thread. No controls.
 */
public final class Knowing {
    /** The tab that compares, to which items about the comparison lead. */
    private static final String COMPARISON = "compare";

    private final ScreenContext context;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Knowledge>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable List<Item> items;
    private int asked;

    /** What was worked out, and the items it was worked out from, which stay the same. */
    private record Made(List<Item> items, Knowledge knowledge) {}

    /** Off. */
    public Knowing(ScreenContext context) {
        this.context = context;
    }

    /** Whether it is on. */
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** What is shown; empty where it is off, and until it has been worked out. */
    public ReadOnlyObjectProperty<Optional<Knowledge>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is known of a thing, in words; empty where nothing is to be said of it. */
    public Optional<Known> of(Route route) {
        return shown.get().flatMap(knowledge -> knowledge.of(route));
    }

    /** Turns it on or off. */
    public void turn(boolean now) {
        if (now != on.get()) {
            on.set(now);
            shown.set(Optional.empty());
            refresh();
        }
    }

    /** Works it out anew, where it is on: the reader may have practised since. */
    public void refresh() {
        int now = ++asked;
        if (!on.get()) {
            return;
        }
        context.notebooks().open(notebook -> {
            Instant at = context.clock().instant();
            Map<String, Memory> memories = notebook.known(at, context.clock().getZone()).memories();
            List<Item> before = items;
            context.tasks().run(() -> work(before, memories, at), made -> {
                items = made.items();
                if (now == asked) {
                    shown.set(Optional.of(made.knowledge()));
                }
            });
        });
    }

    private Made work(@Nullable List<Item> before, Map<String, Memory> memories, Instant at) {
        List<Item> all = before == null ? Items.of(context.index(), COMPARISON) : before;
        return new Made(all, Knowledge.of(context.unit().pathway(), all, memories, at));
    }
}
