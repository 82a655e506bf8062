package cascade.export.cite;

import cascade.unit.Reference;
import java.util.ArrayList;
import java.util.List;

/** A reference written out as one reads it. */
public final class SourceLine {
    /** More authors than these are shortened. */
    private static final int MOST_AUTHORS = 6;

    private SourceLine() {}

    /** Authors, journal and year in one line; at most six authors. Empty where none of these is known. */
    public static String of(Reference reference) {
        return line(reference, "");
    }

    /** As {@link #of}, with the title after the authors. */
    public static String titled(Reference reference) {
        return line(reference, reference.title());
    }

    private static String line(Reference reference, String title) {
        List<String> parts = new ArrayList<>();
        List<String> authors = reference.authors();
        if (!authors.isEmpty()) {
            parts.add(authors.size() > MOST_AUTHORS
                    ? String.join(", ", authors.subList(0, MOST_AUTHORS - 1)) + ", et al."
                    : String.join(", ", authors));
        }
        if (!title.isBlank()) {
            parts.add(title);
        }
        String journal = reference.journal();
        if (!reference.volume().isEmpty()) {
            journal = journal + " " + reference.volume();
        }
        if (!reference.pages().isEmpty()) {
            journal = journal + ":" + reference.pages();
        }
        if (!journal.isBlank()) {
            parts.add(journal.strip());
        }
        reference.year().ifPresent(year -> parts.add(Integer.toString(year)));
        return String.join(". ", parts).replace("..", ".");
    }
}
