package cascade.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of one thing in a unit, or of a tab: {@code term:trkb}, {@code step:erk}, {@code tab:compare},
 * {@code paths:semax--memory}, {@code beat:erk--raf}, {@code practice:step--erk}, {@code whatif:trkb-blocked}. Texts link with it, Back and Forward move through it, and the window reopens at it.
 *
 * @param kind what is addressed
 * @param id the id of the thing, or of the tab
 */
public record Route(Kind kind, String id) {
    /** What parts the two ids of a route to paths, to a beat or to practice; no id has it. */
    private static final String BETWEEN = "--";

    /** What a route can lead to. */
    public enum Kind {
        TAB, SECTION, TERM, NODE, ARROW, PATHS, STEP, BEAT, NUMBER, STUDY, REF, CLAIM, PRACTICE, WHATIF;

        /** Whether what leads there are two ids. */
        public boolean hasTwoIds() {
            return this == PATHS || this == BEAT || this == PRACTICE;
        }

        /** The word before the colon. */
        public String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where everything is listed that can be tried with the model; no scenario has this id. */
    public static final Route WHAT_IFS = new Route(Kind.WHATIF, "all");
    /** Where a learner tries something of their own. */
    public static final Route OWN_WHAT_IF = new Route(Kind.WHATIF, "own");

    /** The route to a tab. */
    public static Route tab(String id) {
        return new Route(Kind.TAB, id);
    }

    /** The route to the paths from one node to another. */
    public static Route paths(String from, String to) {
        return new Route(Kind.PATHS, from + BETWEEN + to);
    }

    /** The route to a beat of a step's close-up. */
    public static Route beat(String step, String beat) {
        return new Route(Kind.BEAT, step + BETWEEN + beat);
    }

    /**
     * The route to the questions about a thing.
     *
     * @throws IllegalArgumentException where that is known by two ids itself
     */
    public static Route practice(Route about) {
        if (about.kind().hasTwoIds()) {
            throw new IllegalArgumentException(about + " has two ids");
        }
        return new Route(Kind.PRACTICE, about.kind().scheme() + BETWEEN + about.id());
    }

    /** What a route to questions is about; empty for any other, and where there is no such kind of thing. */
    public Optional<Route> practised() {
        return kind == Kind.PRACTICE
                ? parse(id.replaceFirst(BETWEEN, ":")).filter(about -> !about.kind().hasTwoIds())
                : Optional.empty();
    }

    /**
     * The two nodes of a route to paths, first where they start, the step of a beat and the beat, or the kind and id of
     * what is practised; any other route has only its own id.
     */
    public List<String> ends() {
        return kind.hasTwoIds() ? List.of(id.split(BETWEEN, 2)) : List.of(id);
    }

    /** Reads {@code scheme:id}; empty where the text is no such address. */
    public static Optional<Route> parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon);
        String id = text.substring(colon + 1);
        for (Kind kind : Kind.values()) {
            if (kind.scheme().equals(scheme) && (kind.hasTwoIds() ? isTwoIds(id) : isId(id))) {
                return Optional.of(new Route(kind, id));
            }
        }
        return Optional.empty();
    }

    /** Whether the text is an id: small letters, digits and single hyphens, at most 60 characters. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 60 || text.startsWith("-") || text.endsWith("-") || text.contains("--")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTwoIds(String text) {
        String[] ends = text.split(BETWEEN, -1);
        return ends.length == 2 && isId(ends[0]) && isId(ends[1]);
    }

    @Override
    public String toString() {
        return kind.scheme() + ":" + id;
    }
}
