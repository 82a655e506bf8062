package cascade.unit.read;

import cascade.messages.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong while a unit is read, so that all of it can be said at once. */
final class Problems {
    /** How many are kept. A file of nothing but mistakes would otherwise fill memory and window with them. */
    static final int KEPT = 500;

    private final boolean sought;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    /**
     * @param sought whether they are looked for. Of what was checked before, strings are taken as they stand: to look
     *        through every one takes as long as to read it.
     */
    Problems(boolean sought) {
        this.sought = sought;
    }

    boolean sought() {
        return sought;
    }

    /** Notes a problem. An argument that is a supplier is asked only where the message is needed. */
    void add(String file, String path, String key, Object... arguments) {
        count++;
        if (found.size() < KEPT) {
            Object[] words = new Object[arguments.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = arguments[i] instanceof Supplier<?> word ? word.get() : arguments[i];
            }
            found.add(new Problem(file, oneLine(path), oneLine(Messages.text("problem." + key, plain(words)))));
        }
    }

    /** How many there are, kept or not. */
    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    /** The first of them, as many as are kept. */
    List<Problem> list() {
        return List.copyOf(found);
    }

    /** What stands in a file may be meant for a terminal; what is said of it is one plain line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
    }

    /** Numbers as they stand in a file, without marks between their thousands: lines, years, counts. */
    private static Object[] plain(Object[] words) {
        return Arrays.stream(words).map(word -> word instanceof Number ? word.toString() : word).toArray();
    }
}
