package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cascade.unit.Question;
import cascade.unit.Questions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that can't be asked: none or too much of them is right, something leads nowhere, or they say their answer. */
class BrokenQuestionsTest {
    private static final String FILE = "questions.json";
    private static final String ONE = "$.questions[0]";
    private static final String SEVERAL = "$.questions[1]";
    private static final String ORDER = "$.questions[2]";
    private static final String RECALL = "$.questions[3]";

    private final Schemas schemas = new Schemas();
    private final UnitFolder unit;

    BrokenQuestionsTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
        unit.write(FILE, """
                {"interventions": [
                  {"id": "blocker", "name": "a blocker", "said": "TrkB is blocked.", "stops": ["bdnf-to-trkb"],
                   "untold": ["trkb-to-plcg"], "text": "Seen in [rats](term:bdnf).", "references": ["cazorla2011"]}],
                 "questions": [
                  {"id": "one", "kind": "choose-one", "prompt": "Which one?", "about": ["term:bdnf", "beat:erk--tags"],
                   "why": "So it is.", "references": ["ying2002"], "options": [
                    {"text": "The first", "right": true},
                    {"text": "The second", "right": false, "why": "It isn’t.", "place": "step:erk"},
                    {"text": "The third", "right": false, "why": "Nor this.", "place": "beat:erk--tags",
                     "references": ["han2000"]}]},
                  {"id": "several", "kind": "choose-several", "prompt": "Which?", "about": ["number:platelets"],
                   "why": "So it is.", "references": ["ying2002"], "options": [
                    {"text": "The first", "right": true},
                    {"text": "The second", "right": true, "why": "It is."},
                    {"text": "The third", "right": false, "why": "It isn’t.", "place": "ref:han2000"}]},
                  {"id": "order", "kind": "order", "prompt": "Put in order.", "about": ["claim:cumulative"],
                   "why": "So it is.", "references": ["ying2002"], "options": [
                    {"text": "The first", "right": true}, {"text": "The second", "right": true},
                    {"text": "The third", "right": true}]},
                  {"id": "recall", "kind": "recall", "prompt": "What is it?", "about": ["node:trkb"],
                   "answer": "A [receptor](term:receptor).", "references": ["ying2002"]}]}
                """);
    }

    @Test
    void aUnitMayHaveNone() {
        unit.delete(FILE);
        assertEquals(Questions.NONE, assertInstanceOf(UnitReader.Outcome.Read.class, unit.read()).unit().questions());
        unit.write(FILE, "{\"interventions\": [], \"questions\": []}");
        assertEquals(Questions.NONE, assertInstanceOf(UnitReader.Outcome.Read.class, unit.read()).unit().questions());
    }

    @Test
    void goodOnesAreRead() {
        assertEquals(List.of(), schemas.errors(FILE, unit.text(FILE)));
        Questions questions = assertInstanceOf(UnitReader.Outcome.Read.class, unit.read()).unit().questions();
        assertEquals(List.of(Question.Kind.values()), questions.questions().stream().map(Question::kind).toList());
        assertEquals(Set.of("bdnf-to-trkb"), questions.interventions().getFirst().stops());
        assertEquals(Set.of("trkb-to-plcg"), questions.interventions().getFirst().untold());
        assertEquals("beat:erk--tags",
                questions.questions().getFirst().options().getLast().place().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"/interventions/0/stops/0, nowhere, $.interventions[0].stops[0], leads nowhere",
            "/interventions/0/untold/0, nowhere, $.interventions[0].untold[0], leads nowhere",
            "/interventions/0/untold/0, bdnf-to-trkb, $.interventions[0].untold[0], among the arrows that are stopped",
            "/interventions/0/references/0, nobody1999, $.interventions[0].references[0], leads nowhere",
            "/interventions/0/text, [x](term:nothing), $.interventions[0].text, leads nowhere",
            "/interventions/0/text, ![x](y), $.interventions[0].text, found a picture",
            "/questions/0/id, blocker, $.questions[0].id, a second time",
            "/questions/1/id, one, $.questions[1].id, a second time",
            "/questions/0/about/0, term:nothing, $.questions[0].about[0], leads nowhere",
            "/questions/0/about/1, beat:erk--nothing, $.questions[0].about[1], leads nowhere",
            "/questions/0/references/0, nobody1999, $.questions[0].references[0], leads nowhere",
            "/questions/0/why, [x](step:nothing), $.questions[0].why, leads nowhere",
            "/questions/3/answer, [x](step:nothing), $.questions[3].answer, leads nowhere",
            "/questions/0/options/1/why, [x](step:nothing), $.questions[0].options[1].why, leads nowhere",
            "/questions/0/options/1/place, step:nothing, $.questions[0].options[1].place, leads nowhere",
            "/questions/0/options/2/references/0, nobody1999, $.questions[0].options[2].references[0], leads nowhere"})
    void whatLeadsNowhereIsRefused(String pointer, String value, String path, String words) {
        unit.set(FILE, pointer, value);
        unit.assertOnly(FILE, path, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab:compare", "paths:bdnf--trkb", "bdnf", "planet:mars"})
    void whatIsNoRouteToSomethingInTheUnitIsRefused(String route) {
        unit.set(FILE, "/questions/0/about/0", route);
        bothRefuse(ONE + ".about[0]", "is no address inside a unit");
        unit.set(FILE, "/questions/0/about/0", "term:bdnf");
        unit.set(FILE, "/questions/0/options/1/place", route);
        bothRefuse(ONE + ".options[1].place", "is no address inside a unit");
    }

    @Test
    void ofWhatIsChosenJustOneOrSomeAreRight() {
        unit.set(FILE, "/questions/0/options/1/right", true);
        bothRefuse(ONE + ".options", "found 2 options that are right", "expected one");
        unit.set(FILE, "/questions/0/options/1/right", false);
        unit.set(FILE, "/questions/1/options/2/right", true);
        bothRefuse(SEVERAL + ".options", "found 3 of 3", "some and not all");
        unit.set(FILE, "/questions/1/options/2/right", false);
        unit.set(FILE, "/questions/2/options/0", option("The first", false));
        bothRefuse(ORDER + ".options", "found 2 of 3", "expected all");
    }

    @Test
    void noneRightIsRefused() {
        unit.set(FILE, "/questions/0/options/0", option("The first", false));
        bothRefuse(ONE + ".options", "found 0 options that are right", "expected one");
        unit.set(FILE, "/questions/0/options/0", option("The first", true));
        unit.set(FILE, "/questions/1/options/0", option("The first", false));
        unit.set(FILE, "/questions/1/options/1", option("The second", false));
        bothRefuse(SEVERAL + ".options", "found 0 of 3", "some and not all");
    }

    @ParameterizedTest
    @CsvSource({"0, 7, at most 6", "1, 9, at most 8", "2, 9, at most 8", "0, 2, at least 3", "1, 2, at least 3",
            "2, 2, at least 3"})
    void thereAreAFewOptions(int question, int count, String words) {
        List<Object> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(option("Option " + i, i == 0 || question == 2));
        }
        unit.set(FILE, "/questions/" + question + "/options", options);
        bothRefuse("$.questions[" + question + "].options", "found " + count, words);
    }

    @Test
    void whatIsRecalledHasAnAnswerAndNoOptions() {
        unit.remove(FILE, "/questions/3/answer");
        bothRefuse(RECALL + ".answer", "missing");
        unit.set(FILE, "/questions/3/answer", "A receptor.");
        unit.set(FILE, "/questions/3/options", List.of());
        bothRefuse(RECALL + ".options", "found options");
        unit.remove(FILE, "/questions/3/options");
        unit.set(FILE, "/questions/0/answer", "The first");
        bothRefuse(ONE + ".answer", "only what is recalled has one");
        unit.remove(FILE, "/questions/0/answer");
        unit.remove(FILE, "/questions/0/options");
        bothRefuse(ONE + ".options", "missing");
    }

    @Test
    void aWrongOptionSaysWhyAndLeadsOn() {
        unit.remove(FILE, "/questions/0/options/1/why");
        bothRefuse(ONE + ".options[1].why", "an option that is wrong says why");
        unit.set(FILE, "/questions/0/options/1/why", "It isn’t.");
        unit.remove(FILE, "/questions/0/options/1/place");
        bothRefuse(ONE + ".options[1].place", "where a learner can read on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/0/why", "/questions/0/about", "/questions/0/references", "/questions/0/prompt",
            "/questions/0/kind", "/questions/2/options/0/right", "/questions/0/options/0/text",
            "/interventions/0/stops", "/interventions/0/said", "/interventions/0/references", "/interventions",
            "/questions"})
    void whatIsMissingIsMissed(String pointer) {
        unit.remove(FILE, pointer);
        assertFalse(schemas.errors(FILE, unit.text(FILE)).isEmpty());
        unit.assertRefused(FILE, "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.'), "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/0/about", "/questions/0/references", "/interventions/0/stops",
            "/interventions/0/references"})
    void anEmptyListIsRefusedByBoth(String pointer) {
        unit.set(FILE, pointer, List.of());
        bothRefuse("$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.'), "the list is empty");
    }

    @Test
    void noTwoOptionsAreAlike() {
        unit.set(FILE, "/questions/0/options/2/text", "the FIRST");
        unit.assertOnly(FILE, ONE + ".options[2].text", "a second time");
    }

    @Test
    void aQuestionDoesNotSayItsAnswer() {
        unit.set(FILE, "/questions/0/prompt", "Is it perhaps the first?");
        unit.assertOnly(FILE, ONE + ".prompt", "says “The first”", "gives it away");
        unit.set(FILE, "/questions/0/prompt", "Is it the second?");
        assertInstanceOf(UnitReader.Outcome.Read.class, unit.read(), "what is wrong may be named");
        unit.set(FILE, "/questions/0/prompt", "Is it the first, the second, or the third?");
        assertInstanceOf(UnitReader.Outcome.Read.class, unit.read(), "where all are named, none is given away");
        unit.set(FILE, "/questions/3/prompt", "TrkB is a receptor. What is it?");
        unit.assertOnly(FILE, RECALL + ".prompt", "says “A receptor”");
    }

    @Test
    void anotherKindIsRefused() {
        unit.set(FILE, "/questions/2/kind", "guess");
        unit.assertRefused(FILE, ORDER + ".kind", "found “guess”", "choose-one");
    }

    @ParameterizedTest
    @CsvSource({"/questions/0/options/0/text, 161, .options[0].text, at most 160",
            "/questions/0/prompt, 301, .prompt, at most 300"})
    void aLongTextIsRefusedByBoth(String pointer, int length, String path, String words) {
        unit.set(FILE, pointer, "x".repeat(length));
        bothRefuse(ONE + path, "found " + length, words);
    }

    private void bothRefuse(String path, String... words) {
        assertFalse(schemas.errors(FILE, unit.text(FILE)).isEmpty(), "the schema lets it through");
        unit.assertOnly(FILE, path, words);
    }

    private static Map<String, Object> option(String text, boolean right) {
        return Map.of("text", text, "right", right, "why", "So it is.", "place", "step:erk");
    }
}
