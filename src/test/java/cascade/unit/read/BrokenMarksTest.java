package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What figures draw of the numbers, and the story in stills: broken, with what was found and what was expected. */
class BrokenMarksTest {
    private static final String NUMBERS = "numbers.json";

    private final Schemas schemas = new Schemas();
    private final UnitFolder unit;

    BrokenMarksTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void aTimeIsAMomentOrFromOneToAnother() {
        String reading = pointer("readings");
        unit.set(NUMBERS, reading + "/0/from", 10);
        refusedByBoth(reading + "/0", "from", "expected minutes, or from and to");
        unit.remove(NUMBERS, reading + "/0/minutes");
        refusedByBoth(reading + "/0", "from", "expected minutes, or from and to");
        unit.set(NUMBERS, reading + "/0/to", 5);
        unit.assertRefused(NUMBERS, path(reading + "/0") + ".from", "from must be less than to");
    }

    @Test
    void aTimeIsAfterTheDose() {
        String reading = pointer("readings");
        unit.set(NUMBERS, reading + "/0/minutes", 0);
        refusedByBoth(reading + "/0", "minutes", "greater than 0");
    }

    @Test
    void aReadingRestsOnItsNumbersReferences() {
        String reading = pointer("readings");
        unit.set(NUMBERS, reading + "/0/references", List.of("adan1994"));
        unit.assertRefused(NUMBERS, path(reading) + "[0].references", "adan1994", "not among the references");
    }

    @Test
    void onlyAChangeHasARuler() {
        String fold = pointer("fold");
        unit.set(NUMBERS, fold.replace("/fold", "/quantity/unit"), "min");
        unit.assertRefused(NUMBERS, path(fold), "“min”", "only one in × or %");
    }

    @Test
    void aStillIsABeatThatIsThere() {
        unit.set("unit.json", "/simple/stills/0/beat", "arrival--nowhere");
        unit.assertRefused("unit.json", "$.simple.stills[0].beat", "arrival--nowhere", "leads nowhere");
        unit.set("unit.json", "/simple/stills/0/beat", "arrival");
        assertFalse(schemas.errors("unit.json", unit.text("unit.json")).isEmpty());
        unit.assertRefused("unit.json", "$.simple.stills[0].beat", "“arrival”", "expected a step and a beat");
    }

    private void refusedByBoth(String pointer, String field, String expected) {
        assertFalse(schemas.errors(NUMBERS, unit.text(NUMBERS)).isEmpty(), "the schema lets it through");
        unit.assertRefused(NUMBERS, path(pointer) + "." + field, expected);
    }

    /** Where the first number is that has a field. */
    private String pointer(String field) {
        int i = 0;
        for (JsonNode number : unit.tree(NUMBERS).get("numbers")) {
            if (number.has(field)) {
                return "/numbers/" + i + "/" + field;
            }
            i++;
        }
        throw new AssertionError("no number has " + field);
    }

    private static String path(String pointer) {
        return "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
