package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.Main;
import cascade.log.Faults;
import cascade.start.ExitCode;
import cascade.study.Csv;
import cascade.study.GivenAnswers;
import cascade.study.StudyData;
import cascade.unit.read.UnitFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Study data taken elsewhere and brought back from the command line. */
class StudyRunTest {
    private final Path folder;
    private final Path store;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    StudyRunTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = folder.resolve("study/unit.db");
    }

    private StudyRun run() {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new StudyRun("The unit", store, Clock.systemUTC(), to, errors,
                Faults.in(folder.resolve("state"), () -> "test", errors));
    }

    private int reviews(Path file, boolean replace) {
        List<String> words = new ArrayList<>(List.of("--export", file.toString()));
        if (replace) {
            words.add("--replace");
        }
        return run().reviews(CommandLine.parse(words).export().orElseThrow());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void everyAnswerIsARowOfTheTable() throws IOException {
        GivenAnswers.in(store, 25);
        Path file = folder.resolve("reviews.csv");
        assertEquals(ExitCode.OK, reviews(file, false), complained());
        assertEquals(25, Csv.rows(Files.readString(file)).size());
        assertEquals("Saved: " + file, said());
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenTold() throws IOException {
        GivenAnswers.in(store, 5);
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        assertEquals(ExitCode.FAILED, run().backUp(new CommandLine.Copy(file, false)));
        assertTrue(complained().contains("is there already"), complained());
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.OK, run().backUp(new CommandLine.Copy(file, true)));
        assertEquals(5, GivenAnswers.count(file));
        Path csv = Files.writeString(folder.resolve("reviews.csv"), "mine");
        assertEquals(ExitCode.FAILED, reviews(csv, false));
        assertEquals("mine", Files.readString(csv));
        assertEquals(ExitCode.OK, reviews(csv, true));
    }

    @Test
    void whereNothingWasStudiedItSaysSoAndMakesNothing() throws IOException {
        Path file = folder.resolve("a.csv");
        assertEquals(ExitCode.FAILED, reviews(file, false));
        assertEquals(ExitCode.FAILED, run().backUp(new CommandLine.Copy(folder.resolve("b.db"), false)));
        assertEquals(List.of("There are no study data of The unit yet.", "There are no study data of The unit yet."),
                complained().lines().toList());
        assertFalse(Files.exists(store) || Files.exists(file) || Files.exists(folder.resolve("b.db")));
    }

    @Test
    void whatIsBroughtBackTakesThePlaceOfWhatIsKeptAsABackup() throws IOException {
        GivenAnswers.in(store, 7);
        Path backup = folder.resolve("backup.db");
        assertEquals(ExitCode.OK, run().backUp(new CommandLine.Copy(backup, false)), complained());
        GivenAnswers.in(store, 20);
        out.reset();
        assertEquals(ExitCode.OK, run().restore(new CommandLine.Copy(backup, false)), complained());
        assertEquals(7, GivenAnswers.count(store));
        assertTrue(said().startsWith("Your study data of The unit are now those of " + backup + ": 7 answers."),
                said());
        Path before = Path.of(said().replaceFirst(".* is kept as (.*)\\.$", "$1"));
        assertEquals(27, GivenAnswers.count(before));
        assertEquals(ExitCode.OK, run().restore(new CommandLine.Copy(before, false)), complained());
        assertEquals(27, GivenAnswers.count(store));
        assertEquals("", complained());
    }

    @Test
    void onANewComputerThereNeedBeNothingYet() throws IOException {
        Path other = folder.resolve("other/unit.db");
        GivenAnswers.in(other, 3);
        assertEquals(ExitCode.OK, run().restore(new CommandLine.Copy(other, false)), complained());
        assertEquals(3, GivenAnswers.count(store));
    }

    @Test
    void whatIsNotWholeIsRefusedInALineAndNothingChanges() throws IOException {
        GivenAnswers.in(store, 4);
        Path letter = Files.writeString(folder.resolve("letter"), "a letter");
        for (Path bad : List.of(letter, folder.resolve("none"), folder)) {
            assertEquals(ExitCode.FAILED, run().restore(new CommandLine.Copy(bad, false)));
            assertEquals(bad + " holds no study data, or is damaged. Nothing was changed.", complained());
            err.reset();
        }
        assertEquals(4, GivenAnswers.count(store));
    }

    @Test
    void whileAWindowHasThemOpenNothingIsBroughtBackButCopiesAreMade() throws IOException {
        Path other = folder.resolve("other/unit.db");
        GivenAnswers.in(other, 3);
        GivenAnswers.in(store, 4);
        try (StudyData window = StudyData.open(store, Clock.systemUTC()).data().orElseThrow()) {
            assertEquals(ExitCode.FAILED, run().restore(new CommandLine.Copy(other, false)));
            assertEquals("Another program has your study data open. Nothing was changed.", complained());
            assertEquals(4, window.answers());
            assertEquals(ExitCode.OK, run().backUp(new CommandLine.Copy(folder.resolve("copy.db"), false)));
            assertEquals(ExitCode.OK, reviews(folder.resolve("reviews.csv"), false));
        }
        assertEquals(4, GivenAnswers.count(folder.resolve("copy.db")));
    }

    @Test
    void damagedStudyDataAreMendedToldOfAndTakenElsewhere() throws IOException {
        GivenAnswers.in(store, 6);
        Files.writeString(store, "something else");
        assertEquals(ExitCode.OK, reviews(folder.resolve("reviews.csv"), false));
        assertEquals(6, Csv.rows(Files.readString(folder.resolve("reviews.csv"))).size());
        assertTrue(complained().startsWith("Your study data were damaged."), complained());
    }

    @Test
    void aUnitInAFolderHasItsOwnInTheDataFolderOfTheUser() throws Exception {
        Path unit = folder.resolve("unit");
        Files.createDirectories(unit);
        UnitFolder.copyTo(unit);
        GivenAnswers.in(store, 9);
        Path backup = folder.resolve("backup.db");
        assertEquals(ExitCode.OK, process("--restore", store.toString(), "--unit", unit.toString()));
        assertEquals(ExitCode.FAILED, process("--backup", backup.toString()), "the bundled unit has none");
        assertEquals(ExitCode.OK, process("--unit", unit.toString(), "--backup", backup.toString()));
        assertEquals(9, GivenAnswers.count(backup));
        byte[] before = Files.readAllBytes(backup);
        assertEquals(ExitCode.FAILED, process("--unit", unit.toString(), "--backup", backup.toString()));
        assertArrayEquals(before, Files.readAllBytes(backup));
        assertEquals(ExitCode.OK,
                process("--export", folder.resolve("reviews.csv").toString(), "--unit", unit.toString()));
        assertEquals(9, Csv.rows(Files.readString(folder.resolve("reviews.csv"))).size());
    }

    private int process(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        for (String variable : List.of("DATA", "STATE", "CACHE", "CONFIG")) {
            builder.environment().put("XDG_" + variable + "_HOME", folder.resolve("home").toString());
        }
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(4, TimeUnit.MINUTES), () -> "it hangs: " + process.info());
        } finally {
            process.destroyForcibly();
        }
        assertEquals(1, Files.readAllLines(said).size(), Files.readString(said));
        return process.exitValue();
    }
}
