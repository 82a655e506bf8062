package cascade.unit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that never end, that fill the memory, or that a parser would complain of in words of its own. */
class HostileFilesTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    private static final String FILE = "terms.json";

    private final UnitFolder unit;

    HostileFilesTest(@TempDir Path folder) {
        unit = UnitFolder.copyTo(folder);
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws Exception {
        unit.delete(FILE);
        assumeTrue(new ProcessBuilder("mkfifo", unit.path().resolve(FILE).toString()).start().waitFor() == 0);
        assertTimeoutPreemptively(LONG_ENOUGH,
                () -> unit.assertOnly(FILE, "$", "a folder, a pipe or a device", "expected a file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/stdin", "/dev/null", "/"})
    void aLinkToADeviceOrAFolderIsRefused(String target) throws Exception {
        assumeTrue(Files.exists(Path.of(target)) && !Files.isRegularFile(Path.of(target)));
        unit.delete(FILE);
        Files.createSymbolicLink(unit.path().resolve(FILE), Path.of(target));
        assertTimeoutPreemptively(LONG_ENOUGH,
                () -> unit.assertOnly(FILE, "$", "a folder, a pipe or a device", "expected a file"));
        unit.delete(FILE);
    }

    @Test
    void aLinkToAFileIsRead() throws Exception {
        Path elsewhere = Files.move(unit.path().resolve(FILE), unit.path().resolve("elsewhere.json"));
        Files.createSymbolicLink(unit.path().resolve(FILE), elsewhere);
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read);
    }

    @Test
    void aByteOrderMarkIsCalledByItsName() {
        unit.edit(FILE, text -> "\uFEFF" + text);
        unit.assertOnly(FILE, "$", "begins with a byte order mark", "save it as UTF-8 without one");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() {
        for (String file : List.of("terms.json", "studies.json", "claims.json", "unit.json")) {
            unit.edit(file, text -> text + " ".repeat(Limits.FILE - text.getBytes(StandardCharsets.UTF_8).length));
        }
        assertTrue(unit.problems().stream().allMatch(problem -> problem.message().contains("more than 12 MiB")),
                () -> unit.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "[]", "\"\"", "{\"id\":\"a\"}"})
    void millionsOfValuesAreRefusedSoonInTheHeapOfTheApp(String value) throws Exception {
        int times = (Limits.FILE - 20) / (value.length() + 1);
        unit.write(FILE, "{\"terms\":[" + (value + ",").repeat(times - 1) + value + "]}");
        String said = check();
        assertTrue(said.contains(FILE + " $: too much at line 1, column ") && said.contains("at most 300000 values"),
                said);
        assertEquals(2, said.lines().count(), said);
    }

    @Test
    void aFileOfNothingButMistakesIsCountedAndNotListedWhole() throws Exception {
        unit.write(FILE, "{\"terms\":[" + "{},".repeat(Limits.TERMS - 1) + "{}]}");
        List<String> said = check().lines().toList();
        assertEquals(Problems.KEPT + 2, said.size());
        assertEquals("and 79,500 more problems, not listed", said.get(Problems.KEPT));
        assertTrue(said.getLast().startsWith("80,000 problems in "), said.getLast());
    }

    /** What {@code --check} says in a process with as much memory as the app has. */
    private String check() throws Exception {
        Path said = unit.path().resolve("said.txt");
        Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx160m", "-cp",
                System.getProperty("java.class.path"), "cascade.Main", "--check",
                unit.path().toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(check.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS), "still reading");
            assertEquals(1, check.exitValue());
        } finally {
            check.destroyForcibly();
        }
        return Files.readString(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"terms\": [nope]}|line 1, column 12, near “nope]}”",
            "{\"terms\": [01]}|near “1]}”", "{\"terms\": [1,]}|near “]}”",
            "{terms: 1}|line 1, column 2, near “terms: 1}”", "{\"terms\" 1}|near “1}”", "{\"terms\": 'a'}|near “'a'}”",
            "{\"terms\": NaN}|line 1, column ", "{\"terms\": [1}|near “}”", "{\"terms\": \"\\q\"}|near “q",
            "{\"terms\": +1}|near “1}”", "{\"terms\": .5}|near “.5}”", "{\"terms\": [1|the file ends here",
            "{\"terms\": \"abc|the file ends here"})
    void malformedJsonIsToldInPlainWords(String text, String where) {
        unit.write(FILE, text);
        unit.assertOnly(FILE, "$", "not valid JSON at line 1, column ", where);
        String said = unit.problems().getFirst().message();
        for (String jargon : List.of("Json", "REDACTED", "Source", "token", "Unexpected", "parser", "Feature")) {
            assertTrue(!said.contains(jargon), said);
        }
    }

    @ParameterizedTest
    @CsvSource({"layout.json, /width, 1e9, $.width, from 1 to 50000",
            "layout.json, /height, 1e9, $.height, from 1 to 50000",
            "layout.json, /height, -1, $.height, from 1 to 50000",
            "numbers.json, /numbers/0/quantity/value, 1e300, $.numbers[0].quantity.value, from -1000000000000",
            "studies.json, /studies/0/year, 99999, $.studies[0].year, a year from 1900 to 2100"})
    void aNumberBeyondAllMeasureIsRefused(String file, String pointer, String json, String path, String expected) {
        unit.set(file, pointer, new tools.jackson.databind.json.JsonMapper().readTree(json));
        unit.assertRefused(file, path, "found ", expected);
    }

    @Test
    void aNodeOutsideItsMapIsRefused() {
        String node = unit.get("layout.json", "/simple/nodes").propertyNames().iterator().next();
        unit.set("layout.json", "/simple/nodes/" + node, List.of(1e9, 10, 10, 10));
        unit.assertOnly("layout.json", "$.simple.nodes." + node, "found 1000000000", "from -50000 to 50000");
        unit.set("layout.json", "/simple/nodes/" + node, List.of(40_000, 10, 10, 10));
        unit.assertOnly("layout.json", "$.simple.nodes." + node, "outside the map");
        unit.set("layout.json", "/simple/nodes/" + node, List.of(10, 10, 10_000, 10));
        unit.assertOnly("layout.json", "$.simple.nodes." + node, "at most 2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060\u200d", "\u00ad", "\ufeff \u200b", "\u3164", "\u2800", "\u034f",
            "\u0301"})
    void aNameThatNobodySeesIsRefused(String name) {
        unit.set(FILE, "/terms/0/name", name);
        unit.assertOnly(FILE, "$.terms[0].name", "nothing that can be seen", "expected text");
    }

    @Test
    void aLengthIsCountedInCharactersAsAReaderDoes() {
        unit.set("unit.json", "/keyTerms/0/letter", "\uD83E\uDDE0\uD83E\uDDE0");
        assertTrue(unit.read() instanceof UnitReader.Outcome.Read);
        unit.set("unit.json", "/keyTerms/0/letter", "abc");
        unit.assertOnly("unit.json", "$.keyTerms[0].letter", "found 3 characters", "at most 2");
    }
}
