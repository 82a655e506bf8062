package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.KeyTerm;
import cascade.unit.MapLayout;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.text.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitReaderTest {
    static final List<String> FILES = UnitFolder.FILES;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theBundledUnitReads() {
        Outcome outcome = UnitReader.read(UnitSource.BUNDLED);
        Unit unit = assertInstanceOf(Outcome.Read.class, outcome, outcome.toString()).unit();
        assertEquals("neurotrophic-mechanisms", unit.id());
        assertEquals(List.of("B", "T", "L", "N", "C"), unit.keyTerms().stream().map(KeyTerm::letter).toList());
    }

    @Test
    void aWindowGetsTheBundledUnitAsTheCheckDoes() {
        assertEquals(UnitReader.read(UnitSource.BUNDLED), UnitReader.open(UnitSource.BUNDLED));
    }

    @Test
    void aWindowGetsNoUnitOfAFolderThatTheCheckRefuses() {
        UnitFolder unit = UnitFolder.copyTo(folder);
        unit.edit("unit.json", text -> text.replace("\"term\": \"bdnf\"", "\"term\": \"nowhere\""));
        assertInstanceOf(Outcome.Refused.class, UnitReader.open(unit.source()));
        assertEquals(UnitReader.read(unit.source()), UnitReader.open(unit.source()));
    }

    @Test
    void aCopyInAFolderIsTheSameUnit() {
        assertTrue(UnitFolder.copyTo(folder).read().equals(new Outcome.Read(UnitFolder.bundled())));
    }

    @Test
    void theFormatIsTheOneOfTheBundledFiles() {
        assertEquals(1, UnitReader.FORMAT);
        assertEquals(UnitReader.FORMAT, UnitFolder.copyTo(folder).get("unit.json", "/format").intValue());
    }

    @Test
    void theChecksumIsTheSameEveryTime() {
        String first = checksum(UnitSource.BUNDLED);
        assertEquals(first, checksum(UnitSource.BUNDLED));
        assertEquals(64, first.length());
        assertTrue(first.matches("[0-9a-f]+"), first);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void theChecksumChangesWithEveryFile(String file) {
        UnitFolder unit = UnitFolder.copyTo(folder);
        unit.edit(file, text -> text + "\n");
        assertNotEquals(checksum(UnitSource.BUNDLED), checksum(unit.source()));
    }

    @Test
    void whatAUnitHoldsCantBeChanged() {
        Unit unit = assertInstanceOf(Outcome.Read.class, UnitReader.read(UnitSource.BUNDLED)).unit();
        assertThrows(UnsupportedOperationException.class, () -> unit.notice().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.terms().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.terms().getFirst().aliases().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.questions().questions().clear());
        assertThrows(UnsupportedOperationException.class,
                () -> unit.questions().interventions().getFirst().stops().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.pathway().nodes().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.pathway().nodes().getFirst().depths().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.pathway().layouts().clear());
        MapLayout map = unit.pathway().layouts().values().iterator().next();
        assertThrows(UnsupportedOperationException.class, () -> map.nodes().clear());
        assertThrows(UnsupportedOperationException.class, () -> unit.comparison().rows().getFirst().cells().clear());
    }

    @ParameterizedTest
    @EnumSource(Route.Kind.class)
    void aRouteReadsBackWhatItWrites(Route.Kind kind) {
        Route route = kind.hasTwoIds() ? new Route(kind, "some-id-2--b") : new Route(kind, "some-id-2");
        assertEquals(Optional.of(route), Route.parse(route.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "term", "term:", ":trkb", "term:TrkB", "term: trkb", "planet:mars", "Term:trkb",
            "term:a:b", "paths:a", "paths:a--b--c", "paths:--b", "paths:a--", "paths:a--B", "term:-a", "term:a-",
            "term:a--b", "term:a/b", "beat:a"})
    void whatIsNoAddressIsNoRoute(String text) {
        assertEquals(Optional.empty(), Route.parse(text));
    }

    @Test
    void plainTextHasNoMarkupAndNoReferenceNumbers() {
        assertEquals("TrkB is a lock.", PlainText.of("[TrkB](term:trkb) is a **lock**.[](ref:huang2003)"));
        assertEquals("one two", PlainText.of("- *one*\n- `two`"));
        assertEquals("a b", PlainText.of("a\nb"));
    }

    @Test
    void aWindowIsGivenTheSameUnitReadTheQuickWay() {
        Unit checked = assertInstanceOf(Outcome.Read.class, UnitReader.read(UnitSource.BUNDLED)).unit();
        Unit opened = assertInstanceOf(Outcome.Read.class, UnitReader.open(UnitSource.BUNDLED)).unit();
        assertEquals(checked.checksum(), opened.checksum());
        assertEquals(checked.pathway().closeUps(), opened.pathway().closeUps());
        assertEquals(checked.questions(), opened.questions());
        assertEquals(checked, opened);
    }

    @Test
    void closeUpsAndQuestionsOfTheBundledUnitAreReadWhenTheyAreAskedFor() {
        Unit opened = assertInstanceOf(Outcome.Read.class, UnitReader.open(UnitSource.BUNDLED)).unit();
        assertInstanceOf(LaterList.class, opened.pathway().closeUps());
        assertInstanceOf(LaterList.class, opened.questions().questions());
        assertInstanceOf(LaterList.class, opened.questions().interventions());
    }

    private static String checksum(UnitSource source) {
        return assertInstanceOf(Outcome.Read.class, UnitReader.read(source)).unit().checksum().hex();
    }
}
