package cascade.unit.read;

import cascade.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a unit is read, so that all of it can be said at once. */
final class Problems {
    /** How many are kept. A file of nothing but mistakes would otherwise fill memory and window with them. */
    static final int KEPT = 500;

    private final List<Problem> found = new ArrayList<>();
    private int count;

    void add(String file, String path, String key, Object... arguments) {
        count++;
        if (found.size() < KEPT) {
            found.add(new Problem(file, oneLine(path), oneLine(Messages.text("problem." + key, arguments))));
        }
    }

    int size() {
        return count;
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> list() {
        List<Problem> all = new ArrayList<>(found);
        if (count > KEPT) {
            all.add(new Problem(found.getLast().file(), "$", Messages.count("problem.more", count - KEPT)));
        }
        return List.copyOf(all);
    }

    /** What stands in a file may be meant for a terminal; what is said of it is one plain line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
