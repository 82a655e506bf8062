package cascade.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.notes.Bookmark;
import cascade.notes.OwnNote;
import cascade.unit.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A learner finds their own words again. */
class NoteEntriesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Route TRKB = new Route(Route.Kind.TERM, "trkb");
    private static final Route ERK = new Route(Route.Kind.STEP, "erk");

    private final SearchIndex index = new SearchIndex(NoteEntries.of(
            List.of(note("term:trkb", "Naïve cells\nhave few of it"), note("step:erk", "fast, then slow; few"),
                    note("node:gone", "few"), note("no address", "few"),
                    new Bookmark(UUID.randomUUID(), "term:bdnf", "", NOW, NOW)),
            route -> route.equals(TRKB) ? Optional.of("TrkB")
                    : route.equals(ERK) ? Optional.of("ERK")
                            : Optional.empty()));

    @Test
    void aNoteIsFoundByWhatStandsInItAndByWhatItIsAbout() {
        assertEquals(List.of(TRKB), routes("naive"));
        assertEquals(List.of(ERK), routes("erk slow"));
    }

    @Test
    void whatTheUnitNoLongerHasIsNotFound() {
        assertEquals(List.of(TRKB, ERK), routes("few"));
    }

    @Test
    void whatIsHiddenForNowIsNotFound() {
        assertEquals(List.of(ERK), index.best("few", 5, route -> !route.equals(TRKB)).stream().map(
                Entry::route).toList());
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        assertEquals(1, index.best("few", 1, _ -> true).size());
    }

    private List<Route> routes(String query) {
        return index.best(query, 5, _ -> true).stream().map(Entry::route).toList();
    }

    private static OwnNote note(String route, String text) {
        return new OwnNote(UUID.randomUUID(), route, text, NOW, NOW);
    }
}
