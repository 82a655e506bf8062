package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Close-ups that say what can't be: somebody who isn't there, a place outside the room, a beat without a source. */
class BrokenScenesTest {
    private static final String FILE = "scenes.json";
    private static final String SCENE = "$.scenes[0]";

    private final UnitFolder unit;

    BrokenScenesTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
        // They show beats of the scenes that are replaced here.
        unit.remove("unit.json", "/simple/stills");
        unit.write(FILE, """
                {"scenes": [{"step": "erk", "actors": [
                  {"id": "cell", "kind": "cell", "x": 450, "y": 300, "width": 500, "height": 400},
                  {"id": "ras", "kind": "protein", "x": 300, "y": 300, "width": 90, "height": 60, "in": "cell",
                   "letters": "Ras", "name": "Ras", "link": "term:erk"},
                  {"id": "tag", "kind": "phosphate", "x": 310, "y": 340, "width": 22, "height": 22, "on": "ras"}],
                 "beats": [
                  {"id": "one", "title": "One", "line": {"simple": "One thing.", "advanced": "One thing more."},
                   "spoken": "One thing.", "basis": "general", "certainty": "stated", "references": ["ying2002"],
                   "acts": [{"verb": "wakes", "actor": "ras"}], "labels": {"ras": [200, 200]}},
                  {"id": "two", "title": "Two", "line": {"simple": "Two.", "advanced": "Two."}, "spoken": "Two.",
                   "basis": "proposed", "certainty": "stated",
                   "acts": [{"verb": "tags", "actor": "tag", "with": "ras"}]},
                  {"id": "three", "title": "Three", "line": {"simple": "Three.", "advanced": "Three."},
                   "spoken": "Three.", "basis": "proposed", "certainty": "stated",
                   "acts": [{"verb": "moves-in", "actor": "ras", "at": [400, 300]}]}]}]}
                """);
    }

    @Test
    void aUnitMayHaveNone() {
        unit.delete(FILE);
        assertInstanceOf(UnitReader.Outcome.Read.class, unit.read());
    }

    @Test
    void aGoodOneIsRead() {
        assertInstanceOf(UnitReader.Outcome.Read.class, unit.read());
    }

    @ParameterizedTest
    @CsvSource({"/scenes/0/step, nowhere, .step, leads nowhere",
            "/scenes/0/actors/1/kind, robot, .actors[1].kind, found “robot”",
            "/scenes/0/actors/1/link, step:erk, .actors[1].link, no address of a term or a node",
            "/scenes/0/actors/1/link, term:nothing, .actors[1].link, leads nowhere",
            "/scenes/0/actors/1/in, tag, .actors[1].in, leads nowhere",
            "/scenes/0/actors/2/on, tag, .actors[2].on, leads nowhere",
            "/scenes/0/actors/2/on, nobody, .actors[2].on, leads nowhere",
            "/scenes/0/beats/0/acts/0/actor, nobody, .beats[0].acts[0].actor, leads nowhere",
            "/scenes/0/beats/1/acts/0/with, nobody, .beats[1].acts[0].with, leads nowhere",
            "/scenes/0/beats/0/acts/0/verb, dances, .beats[0].acts[0].verb, found “dances”",
            "/scenes/0/beats/0/references, [], .beats[0].references, no reference"})
    void whatLeadsNowhereIsRefused(String pointer, String value, String path, String words) {
        unit.set(FILE, pointer, value.equals("[]") ? (Object) List.of() : value);
        unit.assertRefused(FILE, SCENE + path, words);
    }

    @Test
    void whatLiesOutsideTheRoomOrItsPlaceIsRefused() {
        unit.set(FILE, "/scenes/0/actors/1/x", 205);
        unit.assertRefused(FILE, SCENE + ".actors[1]", "outside of “cell”");
        unit.set(FILE, "/scenes/0/actors/1/x", 20);
        unit.assertRefused(FILE, SCENE + ".actors[1]", "outside the room");
        unit.set(FILE, "/scenes/0/actors/1/x", 300);
        unit.set(FILE, "/scenes/0/beats/2/acts/0/at", List.of(1200, 10));
        unit.assertOnly(FILE, SCENE + ".beats[2].acts[0].at", "far outside the room");
        unit.set(FILE, "/scenes/0/beats/2/acts/0/at", List.of(300, 300));
        unit.set(FILE, "/scenes/0/beats/0/labels", Map.of("ras", List.of(300, 900)));
        unit.assertOnly(FILE, SCENE + ".beats[0].labels.ras", "far outside the room");
    }

    @Test
    void aLabelNeedsANameAndANameALink() {
        unit.set(FILE, "/scenes/0/beats/0/labels", Map.of("cell", List.of(300, 100)));
        unit.assertOnly(FILE, SCENE + ".beats[0].labels.cell", "no name");
        unit.set(FILE, "/scenes/0/beats/0/labels", Map.of());
        unit.remove(FILE, "/scenes/0/actors/1/link");
        unit.assertOnly(FILE, SCENE + ".actors[1].link", "needs a link");
    }

    @Test
    void aVerbThatNeedsMoreSaysSo() {
        unit.remove(FILE, "/scenes/0/beats/1/acts/0/with");
        unit.assertOnly(FILE, SCENE + ".beats[1].acts[0].with", "“tags” needs it");
        unit.set(FILE, "/scenes/0/beats/1/acts/0/with", "ras");
        unit.remove(FILE, "/scenes/0/beats/2/acts/0/at");
        unit.assertOnly(FILE, SCENE + ".beats[2].acts[0].at", "“moves-in” needs it");
    }

    @Test
    void aLineIsShort() {
        unit.set(FILE, "/scenes/0/beats/0/line/simple",
                "one two three four five six seven eight nine ten eleven twelve more");
        unit.assertOnly(FILE, SCENE + ".beats[0].line.simple", "found 13 words", "at most 12");
        unit.set(FILE, "/scenes/0/beats/0/line/simple", "Short.");
        unit.set(FILE, "/scenes/0/beats/0/line/advanced", "word ".repeat(26).strip());
        unit.assertOnly(FILE, SCENE + ".beats[0].line.advanced", "found 26 words", "at most 25");
    }

    @Test
    void whatStandsTwiceIsRefused() {
        unit.set(FILE, "/scenes/0/beats/1/id", "one");
        unit.assertOnly(FILE, SCENE + ".beats[1].id", "a second time");
        unit.set(FILE, "/scenes/0/beats/1/id", "two");
        unit.set(FILE, "/scenes/0/actors/2/id", "ras");
        assertTrue(unit.problems().stream().anyMatch(problem -> problem.path().equals(SCENE + ".actors[2].id")));
    }

    @Test
    void twoBeatsAreTooFew() {
        unit.remove(FILE, "/scenes/0/beats/2");
        unit.assertOnly(FILE, SCENE + ".beats", "found 2", "at least 3");
    }
}
