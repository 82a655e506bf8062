package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Maps and walks that do not hold together, and statements without their evidence. */
class BrokenPathwayTest {
    private static final String FILE = "pathway.json";

    private final UnitFolder unit;

    BrokenPathwayTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void aNumberWithoutReferenceIsRefused() {
        unit.set("numbers.json", "/numbers/0/references", List.of());
        unit.assertOnly("numbers.json", "$.numbers[0].references", "empty", "expected at least one");
    }

    @Test
    void anArrowWithoutEvidenceIsRefused() {
        unit.remove(FILE, "/arrows/0/evidence");
        unit.assertOnly(FILE, "$.arrows[0].evidence", "missing, expected an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "general"})
    void anArrowThatIsNotJustProposedNeedsAReferenceAndASystem(String basis) {
        unit.set(FILE, "/arrows/0/evidence/basis", basis);
        unit.set(FILE, "/arrows/0/evidence/references", List.of());
        unit.assertOnly(FILE, "$.arrows[0].evidence.references", "no reference");
        unit.set(FILE, "/arrows/0/evidence/systems", List.of());
        unit.assertRefused(FILE, "$.arrows[0].evidence.systems", "empty");
    }

    @Test
    void aProposedArrowMayStandWithoutReference() {
        unit.set(FILE, "/arrows/0/evidence/basis", "proposed");
        unit.set(FILE, "/arrows/0/evidence/references", List.of());
        unit.set(FILE, "/arrows/0/evidence/systems", List.of());
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read, () -> unit.problems().toString());
    }

    @Test
    void anArrowToItselfIsRefused() {
        unit.set(FILE, "/arrows/0/to", unit.get(FILE, "/arrows/0/from"));
        unit.assertRefused(FILE, "$.arrows[0].to", "to itself");
    }

    @Test
    void anArrowFromAPhenotypeIsRefused() {
        String from = unit.get(FILE, "/arrows/0/from").asString();
        int node = IntStream.range(0, unit.get(FILE, "/nodes").size()).filter(
                i -> from.equals(unit.get(FILE, "/nodes/" + i + "/id").asString())).findFirst().orElseThrow();
        unit.set(FILE, "/nodes/" + node + "/kind", "phenotype");
        unit.assertRefused(FILE, "$.arrows[0].from", "a phenotype");
    }

    @Test
    void anArrowWhoseEndIsNotOnItsMapIsRefused() {
        String elsewhere = idWhere("/nodes", "advanced");
        int arrow = indexWhere("/arrows", "simple");
        unit.set(FILE, "/arrows/" + arrow + "/from", elsewhere);
        unit.assertRefused(FILE, "$.arrows[" + arrow + "].from", "“" + elsewhere + "” is not on the map");
    }

    @Test
    void aStepThatLightsANodeOfTheOtherMapIsRefused() {
        String elsewhere = idWhere("/nodes", "advanced");
        unit.set(FILE, "/steps/0/simple/nodes/0", elsewhere);
        unit.assertRefused(FILE, "$.steps[0].simple.nodes[0]", "“" + elsewhere + "” is not on the map");
    }

    @Test
    void aStepThatLightsAnArrowOfTheOtherMapIsRefused() {
        String elsewhere = idWhere("/arrows", "advanced");
        unit.set(FILE, "/steps/0/simple/arrows", List.of(elsewhere));
        unit.assertRefused(FILE, "$.steps[0].simple.arrows[0]", "“" + elsewhere + "” is not on the map");
    }

    @Test
    void aLitArrowWithADarkEndIsRefused() {
        int step = IntStream.range(0, unit.get(FILE, "/steps").size()).filter(
                i -> !unit.get(FILE, "/steps/" + i + "/simple/arrows").isEmpty()).findFirst().orElseThrow();
        String arrow = unit.get(FILE, "/steps/" + step + "/simple/arrows/0").stringValue();
        unit.set(FILE, "/steps/" + step + "/simple/nodes", List.of(textWhere("/arrows", arrow, "to")));
        unit.assertRefused(FILE, "$.steps[" + step + "].simple.arrows[0]", "“" + arrow + "” is lit", "ends is not");
    }

    @Test
    void aNodeOnNoMapIsRefused() {
        unit.set(FILE, "/nodes/0/depths", List.of());
        unit.assertRefused(FILE, "$.nodes[0].depths", "empty");
    }

    @Test
    void aNodeOfTheAdvancedMapMayNotStandForOthers() {
        int node = indexWhere("/nodes", "advanced");
        unit.set(FILE, "/nodes/" + node + "/members", List.of(idWhere("/nodes", "advanced")));
        unit.assertRefused(FILE, "$.nodes[" + node + "].members", "must be on the simple map only");
    }

    @Test
    void aNodeMayNotBelongToTwoGroups() {
        int first = indexWhere("/nodes", "simple");
        int second = IntStream.range(first + 1, unit.get(FILE, "/nodes").size()).filter(
                i -> on("/nodes/" + i, "simple")).findFirst().orElseThrow();
        String member = unit.get(FILE, "/nodes/" + first + "/members/0").stringValue();
        unit.set(FILE, "/nodes/" + second + "/members", List.of(member));
        unit.assertRefused(FILE, "$.nodes[" + second + "].members", "“" + member + "” already belongs");
    }

    @Test
    void aPartOfNoCellIsRefused() {
        int part = placeOf("membrane");
        unit.remove(FILE, "/places/" + part + "/parent");
        unit.assertOnly(FILE, "$.places[" + part + "].parent", "“” leads nowhere", "no cell");
    }

    @Test
    void aPartOfWhatIsNoCellIsRefused() {
        int part = placeOf("nucleus");
        unit.set(FILE, "/places/" + part + "/parent", unit.get(FILE, "/places/0/id").stringValue());
        unit.assertOnly(FILE, "$.places[" + part + "].parent", "leads nowhere", "no cell");
    }

    @Test
    void aCellInACellIsRefused() {
        int cell = placeOf("cell");
        unit.set(FILE, "/places/" + cell + "/parent", unit.get(FILE, "/places/" + cell + "/id").stringValue());
        unit.assertOnly(FILE, "$.places[" + cell + "].parent", "no part of a cell");
    }

    @Test
    void aMissingCellOfTheComparisonIsRefused() {
        String column = unit.get("comparison.json", "/columns/0/id").stringValue();
        unit.remove("comparison.json", "/rows/0/cells/" + column);
        unit.assertOnly("comparison.json", "$.rows[0].cells", "no cell for “" + column + "”");
    }

    @Test
    void aCellOfNoColumnIsRefused() {
        unit.set("comparison.json", "/rows/0/cells/nowhere", Map.of("text", "x", "references", List.of()));
        unit.assertOnly("comparison.json", "$.rows[0].cells.nowhere", "“nowhere” leads nowhere");
    }

    @ParameterizedTest
    @CsvSource({"nodes, /nodes", "arrows, /arrows"})
    void aMissingPositionIsRefused(String list, String pointer) {
        String id = idWhere(pointer, "simple");
        unit.remove("layout.json", "/simple/" + list + "/" + id);
        unit.assertOnly("layout.json", "$.simple." + list, "no position for “" + id + "”", "bake");
    }

    @Test
    void aCellWithoutAnOutlineIsRefused() {
        String cell = unit.get(FILE, "/places/" + placeOf("cell") + "/id").stringValue();
        unit.remove("layout.json", "/places/" + cell + "/outline");
        unit.assertOnly("layout.json", "$.places", "no position for “" + cell + "”", "bake");
    }

    @Test
    void aMembraneWithAnOutlineOfItsOwnIsRefused() {
        String membrane = unit.get(FILE, "/places/" + placeOf("membrane") + "/id").stringValue();
        unit.set("layout.json", "/places/" + membrane, Map.of("outline", "M 0 0 L 9 0 L 9 9 Z"));
        unit.assertOnly("layout.json", "$.places." + membrane + ".outline", "outline of its cell");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M 0 0 L 9 0 L 9 9              | “”
            M 0 0 L 9 0 Z                  | “Z”
            M 0 0 L 9 0 Q 9 9 0 9 Z        | “Q”
            L 0 0 L 9 0 L 9 9 Z            | “L”
            M 0 0 L 9 x L 9 9 Z            | “x”
            M 0 0 L 9 0 L 9 9 Z M          | “M”
            M 0 0  L 9 0 L 9 9 Z           | “”
            """)
    void whatIsNoOutlineIsRefused(String outline, String fault) {
        String cell = unit.get(FILE, "/places/" + placeOf("cell") + "/id").stringValue();
        unit.set("layout.json", "/places/" + cell + "/outline", outline);
        unit.assertRefused("layout.json", "$.places." + cell + ".outline", "found " + fault, "a closed path");
    }

    private int placeOf(String kind) {
        return IntStream.range(0, unit.get(FILE, "/places").size()).filter(
                i -> unit.get(FILE, "/places/" + i + "/kind").stringValue().equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void aPositionOfNothingIsRefused() {
        unit.set("layout.json", "/simple/nodes/nowhere", List.of(1, 1, 1, 1));
        unit.assertOnly("layout.json", "$.simple.nodes", "“nowhere” leads nowhere");
    }

    @Test
    void aPositionWithTooFewNumbersIsRefused() {
        String id = idWhere("/nodes", "simple");
        unit.set("layout.json", "/simple/nodes/" + id, List.of(1, 2, 3));
        unit.assertOnly("layout.json", "$.simple.nodes." + id, "found a list", "expected 4 numbers");
    }

    @Test
    void aNodeWithoutSizeIsRefused() {
        String id = idWhere("/nodes", "simple");
        unit.set("layout.json", "/simple/nodes/" + id, List.of(1, 2, 0, 4));
        unit.assertOnly("layout.json", "$.simple.nodes." + id, "greater than 0");
    }

    @Test
    void aWayWithoutAnEndIsRefused() {
        String id = idWhere("/arrows", "simple");
        unit.set("layout.json", "/simple/arrows/" + id, List.of(List.of(0, 0)));
        unit.assertOnly("layout.json", "$.simple.arrows." + id, "1", "2");
    }

    @Test
    void aMapWithoutSizeIsRefused() {
        unit.set("layout.json", "/width", 0);
        unit.assertRefused("layout.json", "$.width", "found 0", "from 1 to 50000");
    }

    private boolean on(String pointer, String depth) {
        JsonNode depths = unit.get(FILE, pointer + "/depths");
        return depths.size() == 1 && depths.get(0).stringValue().equals(depth);
    }

    private int indexWhere(String pointer, String depth) {
        return IntStream.range(0, unit.get(FILE, pointer).size()).filter(
                i -> on(pointer + "/" + i, depth)).findFirst().orElseThrow();
    }

    private String idWhere(String pointer, String depth) {
        return unit.get(FILE, pointer + "/" + indexWhere(pointer, depth) + "/id").stringValue();
    }

    private String textWhere(String pointer, String id, String field) {
        for (JsonNode item : unit.get(FILE, pointer)) {
            if (item.get("id").stringValue().equals(id)) {
                return item.get(field).stringValue();
            }
        }
        throw new IllegalArgumentException(id);
    }
}
