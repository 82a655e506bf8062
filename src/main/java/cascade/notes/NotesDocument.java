package cascade.notes;

import cascade.messages.Messages;
import cascade.unit.Route;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Bookmarks and notes as a text to take away, in Markdown: what a note says is shown as it was written. */
public final class NotesDocument {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** What Markdown would take for something else within a line. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~]");
    /** And at its beginning. */
    private static final Pattern BEGINNING = Pattern.compile("^([#+=-]|\\d{1,9}(?=[.)]))");

    private final String unit;
    private final Function<Route, Optional<String>> title;
    private final ZoneId zone;

    /**
     * @param unit what the unit is called
     * @param title what the thing at an address is called; empty where the unit has no such thing
     * @param zone where the learner is
     */
    public NotesDocument(String unit, Function<Route, Optional<String>> title, ZoneId zone) {
        this.unit = unit;
        this.title = title;
        this.zone = zone;
    }

    /** The text, with an end of line at its end. */
    public String of(List<Place> places) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + escaped(Messages.text("marks.document.title", unit)));
        if (places.isEmpty()) {
            line(out, "");
            line(out, escaped(Messages.text("marks.document.none")));
        }
        for (Place place : places) {
            line(out, "");
            Optional<String> called = place.at().flatMap(title);
            line(out, "## " + escaped(called.orElse(place.route())));
            line(out, "");
            line(out, about(place, called.isPresent()));
            place.notes().forEach(note -> {
                line(out, "");
                note.text().lines().forEach(said -> line(out, quoted(said)));
            });
        }
        return out.toString();
    }

    private String about(Place place, boolean there) {
        String day = DAY.withZone(zone).format(place.changed());
        String kind = place.kind().orElse("");
        return !there ? Messages.text("marks.document.gone", place.route(), day)
                : Messages.text(place.bookmark().isPresent() ? "marks.document.bookmarked" : "marks.document.noted",
                        kind, place.route(), day);
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }

    /** A line of a note. Two blanks at its end keep it apart from the next. */
    private static String quoted(String said) {
        if (said.isBlank()) {
            return ">";
        }
        String bare = said.strip();
        int indent = said.indexOf(bare);
        return "> " + "\u00a0".repeat(indent) + BEGINNING.matcher(escaped(bare)).replaceFirst(
                found -> found.group().matches("\\d+") ? found.group() + "\\\\" : "\\\\" + found.group()) + "  ";
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
