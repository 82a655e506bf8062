package cascade.notes;

import cascade.messages.Messages;
import cascade.unit.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was left at one address.
 *
 * @param route the address, as a route is written
 * @param marks what was left there, the newest first; at least one
 */
public record Place(String route, List<Mark> marks) {

    /** Marks by where they are; first the place where something was changed last. */
    public static List<Place> of(List<Mark> newestFirst) {
        Map<String, List<Mark>> by = new LinkedHashMap<>();
        newestFirst.forEach(mark -> by.computeIfAbsent(mark.route(), _ -> new ArrayList<>()).add(mark));
        return by.entrySet().stream().map(each -> new Place(each.getKey(), List.copyOf(each.getValue()))).toList();
    }

    /** The address; empty where it is none that this Cascade can read. */
    public Optional<Route> at() {
        return Route.parse(route);
    }

    /** Its bookmark. */
    public Optional<Bookmark> bookmark() {
        return marks.stream().filter(Bookmark.class::isInstance).map(Bookmark.class::cast).findFirst();
    }

    /** Its notes, the newest first. */
    public List<OwnNote> notes() {
        return marks.stream().filter(OwnNote.class::isInstance).map(OwnNote.class::cast).toList();
    }

    /** When something of it was changed last. */
    public Instant changed() {
        return marks.stream().map(Mark::changed).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The words for what it is about: a term, a step; empty where its address can’t be read. */
    public Optional<String> kind() {
        return at().map(to -> Messages.text("marks.kind." + to.kind().scheme()));
    }

    /**
     * The text of a note in one short line or so.
     *
     * @param most how many characters at most
     */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return Messages.text("marks.shortened", text.substring(0, end).stripTrailing());
    }
}
