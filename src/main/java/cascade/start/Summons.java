package cascade.start;

import cascade.unit.Route;
import java.util.Optional;

/**
 * What a second start asks of the first: to come forward, and to show something.
 *
 * @param route what to show; empty where it is to stay where it is
 */
public record Summons(Optional<Route> route) {
    private static final String WORD = "show";

    /** As it is sent: {@code show} or {@code show term:bdnf}. */
    String line() {
        return route.map(to -> WORD + " " + to).orElse(WORD);
    }

    /** Reads what was sent; empty where it is no such line. */
    static Optional<Summons> parse(String line) {
        if (line.equals(WORD)) {
            return Optional.of(new Summons(Optional.empty()));
        }
        return line.startsWith(WORD + " ")
                ? Route.parse(line.substring(WORD.length() + 1)).map(to -> new Summons(Optional.of(to)))
                : Optional.empty();
    }
}
