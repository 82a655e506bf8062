package cascade.export.cite;

import cascade.messages.Messages;
import cascade.unit.Reference;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference taken apart the way that reference managers want it. A missing field is empty. */
final class Citation {
    private static final String AND_OTHERS = "et al.";
    /** "308(2)", "118(3 Vyp 2)", "97 Suppl 1". */
    private static final Pattern VOLUME = Pattern.compile("(\\S+?)(?:\\((.+)\\)| (Suppl.*))");
    private static final Pattern PAGES = Pattern.compile("([^–-]+)[–-]([^–-]+)");
    private static final Pattern PERSON = Pattern.compile("(.+) (\\p{Lu}{1,4})");

    private final Reference reference;

    Citation(Reference reference) {
        this.reference = reference;
    }

    /**
     * Somebody who wrote it.
     *
     * @param family the family’s name, or the whole name of a group
     * @param initials the others’ first letters, each with its dot; empty where there are none
     */
    record Author(String family, String initials) {}

    /** Those who are named. */
    List<Author> authors() {
        return reference.authors().stream().filter(name -> !name.equals(AND_OTHERS)).map(Citation::author).toList();
    }

    private static Author author(String name) {
        Matcher person = PERSON.matcher(name);
        if (!person.matches()) {
            return new Author(name, "");
        }
        List<String> initials = person.group(2).codePoints().mapToObj(c -> Character.toString(c) + ".").toList();
        return new Author(person.group(1), String.join(" ", initials));
    }

    /** Whether there are more authors than are named. */
    boolean hasOthers() {
        return reference.authors().contains(AND_OTHERS);
    }

    /** The title, without the brackets of one whose wording isn’t known. */
    String title() {
        return titleUnknown() ? reference.title().substring(1, reference.title().length() - 1) : reference.title();
    }

    /** Whether the title only says what the work holds: then one pair of brackets is round all of it. */
    private boolean titleUnknown() {
        String title = reference.title();
        return title.startsWith("[") && title.indexOf(']') == title.length() - 1;
    }

    /** The volume, without its issue. */
    String volume() {
        Matcher parts = VOLUME.matcher(reference.volume());
        return parts.matches() ? parts.group(1) : reference.volume();
    }

    /** The issue or supplement. */
    String issue() {
        Matcher parts = VOLUME.matcher(reference.volume());
        if (!parts.matches()) {
            return "";
        }
        return parts.group(2) == null ? parts.group(3) : parts.group(2);
    }

    /** The first page, or the article’s number. */
    String firstPage() {
        Matcher parts = PAGES.matcher(reference.pages());
        return parts.matches() ? parts.group(1) : reference.pages();
    }

    /** The last page. */
    String lastPage() {
        Matcher parts = PAGES.matcher(reference.pages());
        return parts.matches() ? parts.group(2) : "";
    }

    /** Where a DOI leads. */
    String address() {
        return reference.doi().isEmpty() ? "" : "https://doi.org/" + reference.doi();
    }

    /** What must be said wherever the title is printed; empty where it is the real one. */
    String warning() {
        return titleUnknown() ? Messages.text("export.title-unknown") : "";
    }

    /** What else who cites it must know: what of it is not confirmed, and how much of it was seen. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (hasOthers()) {
            notes.add(Messages.text("export.authors-incomplete"));
        }
        notes.add(Messages.word(reference.checked()));
        if (!reference.note().isEmpty()) {
            notes.add(PlainText.of(reference.note()));
        }
        return notes;
    }
}
