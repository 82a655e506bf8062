package cascade.unit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things by their ids, in the order they came. In a checked unit every id leads somewhere, so {@link #get} does not ask.
 *
 * @param <T> what is looked up
 */
public final class ById<T> {
    private final Map<String, T> all = new LinkedHashMap<>();

    private ById() {}

    /** The things themselves; of two with the same id, the first. */
    public static <T> ById<T> of(Collection<T> things, Function<? super T, String> id) {
        return of(things, id, Function.identity());
    }

    /** What is made of each thing, by the thing's id. */
    public static <S, T> ById<T> of(Collection<S> things, Function<? super S, String> id,
            Function<? super S, ? extends T> made) {
        ById<T> map = new ById<>();
        for (S thing : things) {
            map.all.putIfAbsent(id.apply(thing), made.apply(thing));
        }
        return map;
    }

    /**
     * The thing of an id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public T get(String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return found;
    }

    /** The thing of an id, if there is one. */
    public Optional<T> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(all.get(id));
    }

    /** Whether there is a thing of that id. */
    public boolean has(String id) {
        return all.containsKey(id);
    }

    /** All things, in order. */
    public List<T> values() {
        return List.copyOf(all.values());
    }

    /** All ids, in order. */
    public List<String> ids() {
        return List.copyOf(all.keySet());
    }

    /** Hands on every id with its thing, in order. */
    public void forEach(BiConsumer<? super String, ? super T> action) {
        all.forEach(action);
    }
}
