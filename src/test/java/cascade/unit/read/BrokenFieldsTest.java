package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cascade.unit.read.UnitReader.Outcome;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that are missing, unknown, of the wrong type, or out of bounds. */
class BrokenFieldsTest {
    private final UnitFolder unit;

    BrokenFieldsTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @ParameterizedTest
    @CsvSource({"unit.json, /title, $.title", "unit.json, /simple, $.simple", "unit.json, /advanced, $.advanced",
            "unit.json, /format, $.format", "terms.json, /terms/0/advanced, $.terms[0].advanced",
            "numbers.json, /numbers/0/quantity/unit, $.numbers[0].quantity.unit",
            "numbers.json, /numbers/0/references, $.numbers[0].references",
            "studies.json, /studies/0/limitation, $.studies[0].limitation",
            "claims.json, /chain/links/0/withSubject, $.chain.links[0].withSubject",
            "comparison.json, /rows/0/cells, $.rows[0].cells",
            "references.json, /references/0/checked, $.references[0].checked",
            "pathway.json, /arrows/0/evidence/finding, $.arrows[0].evidence.finding",
            "pathway.json, /steps/0/measured/simple, $.steps[0].measured.simple",
            "pathway.json, /steps/0/measured/advanced, $.steps[0].measured.advanced",
            "pathway.json, /steps/0/measured/line, $.steps[0].measured.line",
            "pathway.json, /steps/0/breaks/simple, $.steps[0].breaks.simple",
            "pathway.json, /steps/0/breaks/advanced, $.steps[0].breaks.advanced",
            "layout.json, /width, $.width"})
    void aMissingFieldIsRefusedWithWhatWasExpected(String file, String pointer, String path) {
        unit.remove(file, pointer);
        unit.assertOnly(file, path, "missing, expected ");
    }

    @ParameterizedTest
    @CsvSource({"unit.json, '', $", "terms.json, /terms/0, $.terms[0]",
            "numbers.json, /numbers/0/quantity, $.numbers[0].quantity", "studies.json, /studies/0, $.studies[0]",
            "claims.json, /claims/0, $.claims[0]", "comparison.json, /warning, $.warning",
            "references.json, /references/0, $.references[0]", "pathway.json, /nodes/0, $.nodes[0]",
            "pathway.json, /arrows/0/evidence, $.arrows[0].evidence",
            "pathway.json, /steps/0/simple, $.steps[0].simple", "layout.json, /advanced, $.advanced"})
    void anUnknownFieldIsRefused(String file, String pointer, String path) {
        unit.set(file, pointer + "/colour", "red");
        unit.assertOnly(file, path + ".colour", "not known");
    }

    @ParameterizedTest
    @CsvSource({"unit.json, /title, $.title, text", "unit.json, /notice, $.notice, a list",
            "unit.json, /simple, $.simple, an object", "terms.json, /terms, $.terms, a list",
            "terms.json, /terms/0, $.terms[0], an object",
            "terms.json, /terms/0/aliases/0, $.terms[0].aliases[0], text",
            "numbers.json, /numbers/0/quantity/value, $.numbers[0].quantity.value, a number",
            "numbers.json, /numbers/0/disputed, $.numbers[0].disputed, true or false",
            "studies.json, /studies/0/year, $.studies[0].year, a whole number",
            "references.json, /references/0/year, $.references[0].year, a whole number",
            "claims.json, /chain, $.chain, an object", "comparison.json, /rows/0/cells, $.rows[0].cells, an object",
            "pathway.json, /nodes/0/terms, $.nodes[0].terms, a list",
            "layout.json, /height, $.height, a number"})
    void aWrongTypeIsRefusedWithWhatWasFoundAndExpected(String file, String pointer, String path, String expected) {
        Object wrong = expected.equals("text") ? List.of() : "seven";
        unit.set(file, pointer, wrong);
        unit.assertOnly(file, path, "found " + (wrong instanceof List ? "a list" : "“seven”"), "expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"numbers.json, /numbers/0/quantity/plusMinus, $.numbers[0].quantity.plusMinus, -1, greater than 0",
            "references.json, /references/0/year, $.references[0].year, 1492, a year from 1900 to 2100",
            "references.json, /references/0/year, $.references[0].year, 20066, a year from 1900 to 2100"})
    void aNumberOutOfBoundsIsRefused(String file, String pointer, String path, int wrong, String expected) {
        unit.set(file, pointer, wrong);
        unit.assertOnly(file, path, "expected " + expected.replace("greater", "a number greater"));
    }

    @ParameterizedTest
    @CsvSource({"pathway.json, /nodes/0/label, $.nodes[0].label, at most 28",
            "numbers.json, /numbers/0/quantity/unit, $.numbers[0].quantity.unit, at most 16",
            "pathway.json, /ids/0/database, $.ids[0].database, one of UniProt"})
    void aTextThatThereIsNoRoomOrNoNameForIsRefused(String file, String pointer, String path, String expected) {
        unit.set(file, pointer, "something much longer than that");
        unit.assertOnly(file, path, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "notice", "simple", "format"})
    void nullIsNoValue(String field) {
        unit.set("unit.json", "/" + field, tools.jackson.databind.node.NullNode.getInstance());
        unit.assertOnly("unit.json", "$." + field, "found null", "expected ");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        unit.set("studies.json", "/studies/0/year", 2006.5);
        unit.assertOnly("studies.json", "$.studies[0].year", "found 2006.5", "expected a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999"})
    void aNumberWithoutEndIsRefused(String number) {
        unit.set("numbers.json", "/numbers/0/quantity/value", "HERE");
        unit.edit("numbers.json", text -> text.replace("\"HERE\"", number));
        unit.assertOnly("numbers.json", "$.numbers[0].quantity.value", "found ", "expected a number");
    }

    @Test
    void aWholeNumberOfFourHundredDigitsIsRefused() {
        unit.set("layout.json", "/width", "HERE");
        unit.edit("layout.json", text -> text.replace("\"HERE\"", "9".repeat(400)));
        unit.assertOnly("layout.json", "$", "too long at line 1", "a number may have at most 30 characters");
    }

    @ParameterizedTest
    @CsvSource({"pathway.json, /arrows/0/evidence/basis, $.arrows[0].evidence.basis, subject",
            "pathway.json, /arrows/0/depths/0, $.arrows[0].depths[0], simple",
            "pathway.json, /nodes/0/kind, $.nodes[0].kind, small-molecule",
            "numbers.json, /numbers/0/certainty, $.numbers[0].certainty, reported",
            "numbers.json, /numbers/0/quantity/qualifier, $.numbers[0].quantity.qualifier, at-most",
            "studies.json, /studies/0/tier, $.studies[0].tier, subject-rodent",
            "studies.json, /studies/0/measures/0, $.studies[0].measures[0], protein",
            "claims.json, /claims/0/verdict, $.claims[0].verdict, unsupported",
            "references.json, /references/0/kind, $.references[0].kind, article"})
    void aWordThatIsNotOnTheListIsRefusedWithTheList(String file, String pointer, String path, String oneOfThem) {
        unit.set(file, pointer, "PERHAPS");
        unit.assertRefused(file, path, "found “PERHAPS”", "expected one of ", oneOfThem);
    }

    @Test
    void aWordInCapitalsIsNotTheWord() {
        unit.set("pathway.json", "/nodes/0/kind", "PROTEIN");
        unit.assertOnly("pathway.json", "$.nodes[0].kind", "found “PROTEIN”", "protein");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 99, -1})
    void anotherFormatIsRefusedWithTheOneThatIsRead(int format) {
        unit.set("unit.json", "/format", format);
        unit.assertOnly("unit.json", "$.format", "found format " + format, "reads format 1");
    }

    @Test
    void aFormatThatIsNoNumberIsOneProblem() {
        unit.set("unit.json", "/format", "one");
        unit.assertOnly("unit.json", "$.format", "found “one”", "expected a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TrkB", "a b", "-a", "a--b", "a_b", "é", "../etc", "a:b"})
    void whatHasNotTheFormOfAnIdIsRefused(String id) {
        unit.set("terms.json", "/terms/0/id", id);
        unit.assertOnly("terms.json", "$.terms[0].id", "found “" + id + "”", "expected an id");
    }

    @Test
    void anIdOfSixtyOneLettersIsRefused() {
        unit.set("terms.json", "/terms/0/id", "a".repeat(61));
        unit.assertOnly("terms.json", "$.terms[0].id", "expected an id");
    }

    @Test
    void aLineBreakInALineIsRefused() {
        unit.set("terms.json", "/terms/0/name", "one\ntwo");
        unit.assertOnly("terms.json", "$.terms[0].name", "found a line break", "expected a single line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2003 "})
    void aBlankTextIsRefused(String blank) {
        unit.set("terms.json", "/terms/0/simple", blank);
        unit.assertOnly("terms.json", "$.terms[0].simple", "found nothing that can be seen", "expected text");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        unit.set("terms.json", "/terms/0/simple", "a".repeat(4001));
        unit.assertOnly("terms.json", "$.terms[0].simple", "found 4001", "at most 4000");
    }

    @Test
    void anEmptyListIsRefusedWhereThereMustBeSome() {
        unit.set("unit.json", "/simple/text", List.of());
        unit.assertOnly("unit.json", "$.simple.text", "empty", "expected at least one");
    }

    @Test
    void theSameEntryTwiceInAListIsRefused() {
        String key = unit.get("references.json", "/references/0/id").stringValue();
        unit.set("numbers.json", "/numbers/0/references", List.of(key, key));
        unit.assertOnly("numbers.json", "$.numbers[0].references[1]", "“" + key + "”", "expected once");
    }

    @ParameterizedTest
    @CsvSource({"doi, https://doi.org/10.1/x", "doi, 10.1/x", "pubmed, PMID 16996037", "pmc, 123456"})
    void anIdentifierInAnotherFormIsRefused(String field, String value) {
        unit.set("references.json", "/references/0/" + field, value);
        unit.assertOnly("references.json", "$.references[0]." + field, "“" + value + "”", field);
    }

    @Test
    void aQuantityWithoutValueIsRefused() {
        unit.set("numbers.json", "/numbers/0/quantity", Map.of("unit", "%"));
        unit.assertOnly("numbers.json", "$.numbers[0].quantity", "expected a value, or both low and high");
    }

    @Test
    void aRangeThatRunsDownwardsIsRefused() {
        unit.set("numbers.json", "/numbers/0/quantity", Map.of("low", 3, "high", 2, "unit", "h"));
        unit.assertOnly("numbers.json", "$.numbers[0].quantity", "low must be less than high");
    }

    @Test
    void aListOfVeryManyEntriesIsReadInGoodTime() {
        List<String> many = IntStream.range(0, 200_000).mapToObj(i -> "r-" + i).toList();
        unit.set("numbers.json", "/numbers/0/references", many);
        unit.assertOnly("numbers.json", "$.numbers[0].references", "found 200000 entries", "at most 500");
    }

    @Test
    void veryManyProblemsAreCutOffWithACount() {
        unit.set("terms.json", "/terms", Collections.nCopies(2_000, Map.of()));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, unit.read());
        // An id, a name and two definitions are missing each time.
        assertEquals(8_000, refused.count());
        assertEquals(Problems.KEPT, refused.problems().size());
        assertEquals(8_000 - Problems.KEPT, refused.more());
    }

    @Test
    void aProblemIsOneLineWithoutControlCharactersWhateverWasFound() {
        unit.set("pathway.json", "/nodes/0/kind", "red\u001b[31m\nor\u202egreen");
        unit.set("pathway.json", "/nodes/1/col\nour\u001b[2J", "red");
        String said = unit.problems().stream().map(Problem::toString).collect(Collectors.joining());
        assertEquals(List.of(), said.chars().filter(c -> Character.isISOControl(c) || c == '\u202e').boxed().toList(),
                said);
    }
}
