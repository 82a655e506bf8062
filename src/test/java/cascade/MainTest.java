package cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.cli.PracticeReport;
import cascade.messages.Messages;
import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theBundledUnitChecksWithOneLine() {
        assertEquals(0, run("--check"));
        Unit unit = UnitFolder.bundled();
        assertEquals(1, lines(out).size());
        assertTrue(lines(out).getFirst().startsWith(unit.title() + " " + unit.version() + " is whole: "
                + unit.terms().size() + " terms"), lines(out).getFirst());
        assertEquals(List.of(), lines(err));
    }

    @Test
    void aGoodFolderChecks() {
        UnitFolder.copyTo(folder);
        assertEquals(0, run("--check", folder.toString()));
    }

    @Test
    void aBrokenFolderIsRefusedWithEveryProblemAndNoStackTrace() {
        UnitFolder unit = UnitFolder.copyTo(folder);
        unit.delete("layout.json");
        unit.write("claims.json", "{");
        unit.set("terms.json", "/terms/0/name", 7);
        assertEquals(1, run("--check", folder.toString()));
        List<String> said = lines(err);
        assertEquals(4, said.size(), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("layout.json $: there is no such file")),
                said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("claims.json $: not valid JSON at line 1")),
                said.toString());
        assertTrue(said.contains("terms.json $.terms[0].name: found 7, expected text"), said.toString());
        assertEquals("3 problems in " + folder + ".", said.getLast());
        assertEquals(List.of(), lines(out));
        assertNoTrace();
    }

    @Test
    void oneProblemIsCountedAsOne() {
        UnitFolder unit = UnitFolder.copyTo(folder);
        unit.delete("terms.json");
        assertEquals(1, run("--unit", folder.toString(), "--check"));
        assertEquals("One problem in " + folder + ".", lines(err).getLast());
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertEquals(1, run("--check", folder.toString()));
        assertEquals(UnitFolder.NEEDED.size() + 1, lines(err).size());
        assertNoTrace();
    }

    @Test
    void aWrongArgumentIsRefusedWithAWayOut() {
        assertEquals(2, run("--colour"));
        assertEquals(List.of("Unknown argument: --colour", "Try --help."), lines(err));
        assertEquals(List.of(), lines(out));
    }

    @Test
    void aFolderThatIsNotThereIsAWrongArgument() {
        assertEquals(2, run("--check", folder.resolve("gone").toString()));
        assertNoTrace();
    }

    @Test
    void thePathOfTheLogIsOneLine() {
        assertEquals(0, run("--log"));
        assertEquals(1, lines(out).size());
        assertTrue(lines(out).getFirst().endsWith("cascade.log"), lines(out).getFirst());
        assertEquals(List.of(), lines(err));
    }

    @Test
    void helpNamesEveryArgumentAndExitCode() {
        assertEquals(0, run("--help"));
        String help = out.toString(StandardCharsets.UTF_8);
        for (String word : List.of("--log", "--practice-report", "--unit", "--open", "--tour", "--check", "--version",
                "--help", "--backup", "--restore", ".apkg", ".csv",
                "0 all is well",
                "1 the unit",
                "2 wrong")) {
            assertTrue(help.contains(word), help);
        }
        assertEquals(List.of(), lines(err));
    }

    @Test
    void theVersionIsTheBuildsOwnAndTheUnits() {
        assertEquals(0, run("--version"));
        Unit unit = UnitFolder.bundled();
        assertEquals(2, lines(out).size());
        assertEquals(unit.title() + " " + unit.version() + ", checksum " + unit.checksum(), lines(out).getLast());
        assertTrue(lines(out).getFirst().matches("Cascade \\d+\\.\\d+.*"), lines(out).getFirst());
        assertFalse(lines(out).getFirst().contains("$"), "the build did not fill the version in");
    }

    @Test
    void thePracticeReportCountsEveryItem() {
        assertEquals(0, run("--practice-report"));
        List<String> lines = lines(out);
        long counted = lines.stream().skip(1).limit(Source.values().length).flatMap(
                line -> Stream.of(line.replaceFirst("^\\D+", "").split("\\s+"))).mapToLong(Long::parseLong).sum();
        assertEquals(Messages.count("practice.items", counted), lines.getLast());
        assertTrue(counted > 500, lines.getLast());
        assertEquals(List.of(), lines(err));
    }

    @Test
    void thePracticeReportNamesWhatIsNoGoodAndFails() {
        Option option = new Option("a", "Yes", true, "", List.of(), Optional.empty());
        Item bad = new Item("claim.bad", Source.CLAIM, "Is it yes?", new Task.Choose(List.of(option, option), false),
                "Because.", List.of("ref"), List.of(Route.tab("compare")), Set.of(), Optional.empty());
        try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            assertEquals(1, new PracticeReport(List.of(bad), to, errors).run());
        }
        assertEquals(1, lines(err).size());
        assertTrue(lines(err).getFirst().startsWith("claim.bad: "), lines(err).getFirst());
        assertTrue(lines(err).getFirst().contains(Messages.text("itemfault.alike")), lines(err).getFirst());
    }

    @Test
    void theVersionOfABrokenUnitIsRefused() {
        assertEquals(1, run("--version", "--unit", folder.toString()));
        assertEquals(1, lines(out).size());
        assertNoTrace();
    }

    private void assertNoTrace() {
        String said = err.toString(StandardCharsets.UTF_8);
        assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    }

    private int run(String... arguments) {
        try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Main.run(List.of(arguments), to, errors);
        }
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
