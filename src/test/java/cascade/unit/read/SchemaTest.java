package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The schemas say yes to the bundled unit, and no to what they are there to refuse. */
class SchemaTest {
    static final List<String> FILES = UnitFolder.FILES;

    private final Schemas schemas = new Schemas();
    private final UnitFolder unit;

    SchemaTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aBundledFileIsValid(String file) {
        assertEquals(List.of(), errors(file));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aSchemaIsItselfASchema(String file) {
        assertEquals(List.of(), schemas.errorsOfSchema(file));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void anUnknownFieldIsRefused(String file) {
        unit.set(file, "/colour", "red");
        assertTrue(errors(file).stream().anyMatch(error -> error.toString().contains("colour")),
                errors(file)::toString);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void anEmptyObjectIsRefused(String file) {
        unit.write(file, "{}");
        assertFalse(errors(file).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"unit.json, /title, 7", "unit.json, /simple/id, Not an id", "unit.json, /format, 2",
            "terms.json, /terms/0/name, ''", "terms.json, /terms/0/related, trkb",
            "numbers.json, /numbers/0/basis, guess", "numbers.json, /numbers/0/quantity/value, much",
            "numbers.json, /numbers/0/references, none", "studies.json, /studies/0/tier, dog",
            "claims.json, /claims/0/verdict, perhaps", "claims.json, /chain/links/0/withSubject, maybe",
            "comparison.json, /rows/0/cells, none", "references.json, /references/0/doi, doi:10.1/x",
            "references.json, /references/0/pubmed, PMID", "pathway.json, /nodes/0/kind, planet",
            "pathway.json, /nodes/0/label, this label is far too long for a node",
            "pathway.json, /arrows/0/influence, magic", "pathway.json, /arrows/0/evidence, none",
            "pathway.json, /steps/0/measured, nothing", "layout.json, /simple/nodes, none",
            "questions.json, /questions/0/kind, guess", "questions.json, /questions/0/about/0, tab:compare",
            "questions.json, /interventions/0/stops, none", "model.json, /constants/0/origin, guess",
            "model.json, /levels/0/rule, magic", "model.json, /scenarios/0/outcomes/0/course, sideways",
            "model.json, /tallies/0/kind, best"})
    void aBrokenValueIsRefused(String file, String pointer, String value) {
        unit.set(file, pointer, value.equals("7") || value.equals("2") ? (Object) Integer.valueOf(value) : value);
        assertFalse(errors(file).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"numbers.json, /numbers/0/references", "terms.json, /terms/0/simple",
            "pathway.json, /arrows/0/evidence/finding", "pathway.json, /steps/0/measured",
            "studies.json, /studies/0/limitation", "questions.json, /questions/0/references",
            "references.json, /references/0/checked", "unit.json, /notice"})
    void aMissingFieldIsRefused(String file, String pointer) {
        unit.remove(file, pointer);
        assertFalse(errors(file).isEmpty());
    }

    @Test
    void aNumberWithoutReferenceIsRefused() {
        unit.set("numbers.json", "/numbers/0/references", List.of());
        assertFalse(errors("numbers.json").isEmpty());
    }

    private List<Error> errors(String file) {
        return schemas.errors(file, unit.text(file));
    }
}
