package cascade.practice.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that can be pointed at on a map. All questions of a map share it: a map may have a thousand nodes. */
public final class Pointables {
    private final List<Pointable> all;
    private final Map<String, Pointable> byId = new HashMap<>();
    /** The ids of those that are called the same, or nothing; mostly none. */
    private final List<Set<String>> alike;
    private final Set<String> unnamed = new HashSet<>();

    /** @param all each with an id of its own */
    public Pointables(List<Pointable> all) {
        this.all = List.copyOf(all);
        Map<String, Set<String>> named = new HashMap<>();
        for (Pointable one : all) {
            byId.put(one.id(), one);
            String name = one.text().strip().toLowerCase(Locale.ROOT);
            named.computeIfAbsent(name, _ -> new HashSet<>()).add(one.id());
            if (name.isEmpty()) {
                unnamed.add(one.id());
            }
        }
        alike = new ArrayList<>(named.values().stream().filter(ids -> ids.size() > 1).toList());
    }

    /** Some of them, in any order; those that there are. */
    Stream<Pointable> of(Set<String> ids) {
        return ids.stream().filter(byId::containsKey).map(byId::get);
    }

    /** All but some, in the order of the map. */
    Stream<Pointable> without(Set<String> some) {
        return all.stream().filter(one -> !some.contains(one.id()));
    }

    /** Whether two of them say the same, or one says nothing, besides some. */
    boolean areAlikeWithout(Set<String> some) {
        return !some.containsAll(unnamed)
                || alike.stream().anyMatch(ids -> ids.stream().filter(id -> !some.contains(id)).count() > 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Pointables pointables && all.equals(pointables.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
