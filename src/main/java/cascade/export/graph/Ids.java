package cascade.export.graph;

import java.util.HashSet;
import java.util.Set;

/** Gives out ids for one XML document: each a valid xsd:ID, none twice. */
public final class Ids {
    private final Set<String> taken = new HashSet<>();

    /** An id like the one that is wanted, or that id where nobody has it. */
    public String give(String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints().map(c -> inName(c) ? c : '_').forEach(name::appendCodePoint);
        if (name.isEmpty() || !startsName(name.charAt(0))) {
            name.insert(0, '_');
        }
        String id = name.toString();
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    private static boolean inName(int c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.' || startsName(c);
    }

    private static boolean startsName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
