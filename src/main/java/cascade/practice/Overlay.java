package cascade.practice;

import cascade.practice.schedule.Memory;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Memories as they were when they were read, with those that have changed since over them. Years of study leave tens of
 * thousands, and what is known is asked for at every answer: so only the few that changed are copied. It never changes.
 */
final class Overlay extends AbstractMap<String, Memory> {
    private final Map<String, Memory> read;
    private final Map<String, Memory> since;

    /**
     * @param read what was read; it is not copied, and must not change
     * @param since what is known since, over that; an unseen one stands for none
     */
    Overlay(Map<String, Memory> read, Map<String, Memory> since) {
        this.read = read;
        this.since = Map.copyOf(since);
    }

    @Override
    public @Nullable Memory get(Object id) {
        Memory changed = since.get(id);
        return changed == null ? read.get(id) : changed.lastReview().isEmpty() ? null : changed;
    }

    @Override
    public Memory getOrDefault(Object id, Memory other) {
        Memory found = get(id);
        return found == null ? other : found;
    }

    @Override
    public boolean containsKey(Object id) {
        return get(id) != null;
    }

    @Override
    public Set<Map.Entry<String, Memory>> entrySet() {
        Map<String, Memory> all = new HashMap<>(read);
        all.putAll(since);
        all.values().removeIf(memory -> memory.lastReview().isEmpty());
        return Map.copyOf(all).entrySet();
    }
}
