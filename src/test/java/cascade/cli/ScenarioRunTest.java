package cascade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.Main;
import cascade.start.ExitCode;
import cascade.unit.Model.Scenario;
import cascade.unit.read.UnitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios from the command line, as a program of its own, without a display. */
class ScenarioRunTest {
    private static final String SOLVER = "org.hipparchus.";

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void logged() {
        log = folder.resolve("classes.txt");
    }

    @Test
    void scenariosAreListedIdFirstWithoutTheSolver() throws Exception {
        Ended ended = run("--scenarios");
        assertEquals(ExitCode.OK, ended.code(), ended.said());
        assertEquals(UnitFolder.bundled().model().scenarios().stream().map(Scenario::id).toList(),
                ended.said().lines().map(line -> line.split("\t")[0]).toList());
        assertFalse(Files.readString(log).contains(SOLVER), "what only lists needs no solver");
    }

    @Test
    void aScenarioIsWrittenAndNeverOverAnotherFileUnasked() throws Exception {
        Path file = folder.resolve("one-dose.csv");
        Ended ended = run("--scenario", "one-dose", "--export", file.toString());
        assertEquals(ExitCode.OK, ended.code(), ended.said());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.getFirst().startsWith("time_h,semax_nose,"), lines.getFirst());
        assertTrue(lines.get(1).startsWith("0.0,1.0,"), "the dose is there at 0: " + lines.get(1));
        assertTrue(Files.readString(log).contains(SOLVER), "the test sees the solver where it is used");
        Files.writeString(file, "mine");
        assertEquals(ExitCode.FAILED, run("--scenario", "one-dose", "--export", file.toString()).code());
        assertEquals("mine", Files.readString(file));
        assertEquals(ExitCode.OK,
                run("--scenario", "one-dose", "--export", file.toString(), "--replace").code());
        assertEquals(lines, Files.readAllLines(file), "the same scenario gives the same file");
    }

    @Test
    void aScenarioThatIsNotThereIsToldHowToFindOne() throws Exception {
        Ended ended = run("--scenario", "no-such", "--export", folder.resolve("a.xml").toString());
        assertEquals(ExitCode.USAGE, ended.code());
        assertTrue(ended.said().contains("no-such") && ended.said().contains("--scenarios"), ended.said());
    }

    private record Ended(int code, String said) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto",
                        "-Xlog:class+load:file=" + log, "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().remove("DISPLAY");
        for (String name : List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                "XDG_RUNTIME_DIR")) {
            builder.environment().put(name, folder.resolve(name).toString());
        }
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(said));
    }
}
