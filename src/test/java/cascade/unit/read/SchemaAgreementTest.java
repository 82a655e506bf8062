package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.RandomRun;
import cascade.unit.read.UnitReader.Outcome;
import com.networknt.schema.Error;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reader refuses every unit that a schema refuses, whatever is wrong with it. */
class SchemaAgreementTest {
    private final Schemas schemas = new Schemas();
    private final UnitFolder unit;

    SchemaAgreementTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void whatASchemaRefusesTheReaderRefuses() {
        RandomRun run = RandomRun.of("SchemaAgreementTest", 20261124, 300);
        Random random = run.random();
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < run.actions(); i++) {
            String file = UnitFolder.FILES.get(random.nextInt(UnitFolder.FILES.size()));
            JsonNode root = unit.tree(file);
            Mutation mutation = Mutation.any(root, random);
            String text = mutation.applyTo(root, random);
            refused += compare(file, mutation, text, disagreements) ? 1 : 0;
        }
        assertEquals(List.of(), disagreements);
        assertTrue(refused > run.actions() / 4,
                "of " + run.actions() + " mutated units the schemas refused only " + refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyTerms", "notice"})
    void anEmptyListOfTheUnitIsRefusedByBoth(String list) {
        bothRefuse("unit.json", "/" + list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pathway.json /steps", "pathway.json /nodes", "pathway.json /arrows",
            "pathway.json /places",
            "pathway.json /nodes/0/depths", "pathway.json /arrows/0/depths", "pathway.json /steps/0/simple/nodes",
            "pathway.json /nodes/3/members", "pathway.json /arrows/0/stands", "terms.json /terms",
            "numbers.json /numbers", "studies.json /studies", "studies.json /studies/0/measures",
            "claims.json /chain/links", "claims.json /chain/links/0/systems", "claims.json /claims",
            "comparison.json /rows", "comparison.json /columns", "references.json /references",
            "unit.json /simple/text", "unit.json /advanced/0/text", "questions.json /questions/0/about",
            "questions.json /interventions/0/stops"})
    void anEmptyListIsRefusedByBoth(String place) {
        bothRefuse(place.substring(0, place.indexOf(' ')), place.substring(place.indexOf(' ') + 1));
    }

    private void bothRefuse(String file, String pointer) {
        unit.set(file, pointer, List.of());
        assertTrue(!schemas.errors(file, unit.text(file)).isEmpty(), "the schema lets an empty list through");
        String path = "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        unit.assertRefused(file, path, "empty", "expected at least one");
    }

    @Test
    void tenKeyTermsAreRefusedByBoth() {
        List<Object> ten = new ArrayList<>();
        for (JsonNode term : unit.tree("terms.json").get("terms")) {
            if (ten.size() < 10) {
                ten.add(java.util.Map.of("letter", "X", "term", term.get("id").stringValue()));
            }
        }
        unit.set("unit.json", "/keyTerms", ten);
        assertTrue(!schemas.errors("unit.json", unit.text("unit.json")).isEmpty());
        unit.assertOnly("unit.json", "$.keyTerms", "found 10 entries", "expected at most 9");
        unit.set("unit.json", "/keyTerms", ten.subList(0, 9));
        assertTrue(unit.read() instanceof Outcome.Read, "nine are the most there is room for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.json /claims/0/references", "pathway.json /arrows/0/evidence/references",
            "pathway.json /steps/0/simple/arrows", "comparison.json /rows/0/cells/semax/references"})
    void aListThatMayBeEmptyButNotAwayIsMissed(String place) {
        String file = place.substring(0, place.indexOf(' '));
        String pointer = place.substring(place.indexOf(' ') + 1);
        unit.remove(file, pointer);
        assertTrue(!schemas.errors(file, unit.text(file)).isEmpty());
        unit.assertRefused(file, "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.'), "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "one", "1.", "1.0.0.0", "v1.0", "1.0-beta"})
    void aVersionInAnotherFormIsRefusedByBoth(String version) {
        unit.set("unit.json", "/version", version);
        assertTrue(!schemas.errors("unit.json", unit.text("unit.json")).isEmpty());
        unit.assertOnly("unit.json", "$.version", "“" + version + "”", "expected a version");
    }

    /** Whether the schema refuses the text; where it does and the reader doesn't, that is noted. */
    private boolean compare(String file, Mutation mutation, String text, List<String> disagreements) {
        List<Error> errors = schemas.errors(file, text);
        if (!errors.isEmpty()) {
            unit.write(file, text);
            if (UnitReader.read(unit.source()) instanceof Outcome.Read) {
                disagreements.add(file + " " + mutation + ": the reader takes what the schema refuses: "
                        + errors.getFirst());
            }
            unit.restore(file);
        }
        return !errors.isEmpty();
    }
}
