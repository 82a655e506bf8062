package cascade.export.cite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a record that was read back; a field may stand several times. */
final class Fields {
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    void add(String name, String value) {
        all.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /** The values of a field, in order; empty where it is not there. */
    List<String> all(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** The value of a field that stands once; the empty text where it is not there. */
    String one(String name) {
        return String.join("|", all(name));
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Collection<String> values() {
        return all.values().stream().flatMap(List::stream).toList();
    }
}
