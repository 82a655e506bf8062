package cascade.unit;

import cascade.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a unit is read, so that all of it can be said at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String file, String path, String key, Object... arguments) {
        found.add(new Problem(file, path, Messages.text("problem." + key, arguments)));
    }

    int size() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
