package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cascade.unit.Model.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many experiments a model foretells: as it was written before there were kinds, and what can't be. */
class BrokenTalliesTest {
    private static final String FILE = "model.json";

    private final UnitFolder unit;

    BrokenTalliesTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void aTallyWithoutAKindCountsAll() {
        unit.set(FILE, "/tallies", List.of(Map.of("experiments", 8, "foretold", 5)));
        UnitReader.Outcome.Read read = assertInstanceOf(UnitReader.Outcome.Read.class, unit.read());
        assertEquals(List.of(new Tally(Tally.Kind.ALL, 8, 5, "", "")), List.copyOf(read.unit().model().tallies()));
        assertEquals(63, read.unit().model().tallies().getFirst().percent());
    }

    @Test
    void aModelMayHaveNoTally() {
        unit.set(FILE, "/tallies", List.of());
        assertInstanceOf(UnitReader.Outcome.Read.class, unit.read());
        assertEquals(0, new Tally(Tally.Kind.ALL, 0, 0, "", "").percent());
    }

    @Test
    void noMoreAreForetoldThanThereAre() {
        unit.set(FILE, "/tallies/0/foretold", 106);
        unit.assertOnly(FILE, "$.tallies[0].foretold", "106 of 105");
    }

    @Test
    void aKindIsThereOnce() {
        unit.set(FILE, "/tallies/1/kind", "all");
        unit.assertOnly(FILE, "$.tallies[1].kind", "a second time");
    }

    @Test
    void aKindIsOneOfFour() {
        unit.set(FILE, "/tallies/1/kind", "best");
        unit.assertRefused(FILE, "$.tallies[1].kind", "other-halves");
    }

    @Test
    void howItWasCountedLeadsSomewhere() {
        unit.set(FILE, "/tallies/0/how", "As [told](term:nothing).");
        unit.assertOnly(FILE, "$.tallies[0].how", "leads nowhere");
    }
}
