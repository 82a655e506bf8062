package cascade.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.export.ExportKind.Content;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportKindTest {
    @ParameterizedTest
    @EnumSource
    void aFileIsOfTheKindThatItsNameEndsWith(ExportKind kind) {
        assertEquals(Optional.of(kind), ExportKind.byEnding("map" + kind.ending()));
        assertEquals(Optional.of(kind), ExportKind.byEnding("A.b " + kind.ending().toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void sbgnHasTwoEndings() {
        assertEquals(Optional.of(ExportKind.SBGN), ExportKind.byEnding("map.SBGNml"));
        assertEquals(".sbgn", ExportKind.SBGN.ending());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "svg", "map", "map.", "map.svg.zip", "map.svg ", "map.svgz"})
    void anotherNameIsOfNoKind(String name) {
        assertEquals(Optional.empty(), ExportKind.byEnding(name));
    }

    @Test
    void aKindSaysWhatItHolds() {
        assertEquals(Content.PICTURE, ExportKind.PNG.content());
        assertEquals(Content.GRAPH, ExportKind.GRAPHML.content());
        assertEquals(Content.CITATIONS, ExportKind.BIBTEX.content());
        assertEquals(Content.HISTORY, ExportKind.CSV.content());
        assertEquals(Content.CARDS, ExportKind.APKG.content());
    }
}
