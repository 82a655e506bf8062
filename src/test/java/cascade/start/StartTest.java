package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.read.UnitFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Cascade as a process of its own, without a display: how starts meet, and how they end. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartTest {
    private static final int TERMINATED = 128 + 15;

    private final List<Process> started = new ArrayList<>();
    private final Path home;

    StartTest(@TempDir Path home) {
        this.home = home;
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String property, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dprism.text=t2k", "-Duser.home=" + home,
                "-Djava.io.tmpdir=/nonexistent",
                "-Dcascade.marks=true", property, "-cp", System.getProperty("java.class.path"), "cascade.Main"));
        command.addAll(List.of(arguments));
        Files.createDirectories(home.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(command);
        for (String kind : List.of("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")) {
            builder.environment().put("XDG_" + kind, home.resolve(kind).toString());
        }
        builder.redirectError(home.resolve("tmp/err-" + started.size() + ".txt").toFile());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Process open(String... arguments) throws IOException {
        Process process = start("-Dnothing", arguments);
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("mark window")) {
                return process;
            }
        }
        throw new AssertionError("no window came:\n" + said(process));
    }

    /** Its exit code when it has ended by itself. */
    private static int code(Process process) throws Exception {
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private String said(Process process) {
        try {
            return Files.readString(home.resolve("tmp/err-" + started.indexOf(process) + ".txt"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private String place() throws IOException {
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("CONFIG_HOME/cascade/preferences.properties"))) {
            kept.load(in);
        }
        return kept.getProperty("route");
    }

    private List<String> files(String folder) throws IOException {
        Path in = home.resolve(folder);
        try (Stream<Path> all = Files.exists(in) ? Files.walk(in) : Stream.empty()) {
            return all.filter(path -> !Files.isDirectory(path)).map(path -> in.relativize(path).toString()).toList();
        }
    }

    @Test
    void aSecondStartShowsItsRouteInTheFirstWindowAndSigtermKeepsThePlace() throws Exception {
        Process first = open();
        assertEquals(0, code(start("-Dnothing", "--open", "term:bdnf")));
        Process unknown = start("-Dnothing", "--open", "term:nobody-knows");
        assertEquals(2, code(unknown));
        assertEquals("This unit has no term:nobody-knows.", said(unknown).lines().toList().getLast());
        assertTrue(first.isAlive());
        first.destroy();
        assertEquals(TERMINATED, first.waitFor());
        assertEquals("term:bdnf", place());
        assertEquals(List.of("cascade/instance.lock"), files("RUNTIME_DIR"), "the socket is gone");
    }

    @Test
    void aStartAfterOneThatWasKilledOpensAtTheRouteItIsGiven() throws Exception {
        Process killed = open();
        killed.destroyForcibly().waitFor();
        assertTrue(files("RUNTIME_DIR").contains("cascade/instance.socket"), "it had no time to put that away");
        assertEquals(0, code(start("-Dcascade.exit-after=walk", "--open", "step:erk")));
        assertEquals("step:erk", place());
    }

    @Test
    void aFolderOpensAWindowOfItsOwnAndIsRememberedApart() throws Exception {
        Process first = open("--open", "term:ngf");
        UnitFolder.copyTo(Files.createDirectory(home.resolve("unit")));
        assertEquals(0, code(start("-Dcascade.exit-after=window", "--unit", home.resolve("unit").toString(), "--open",
                "term:bdnf")));
        assertTrue(first.isAlive());
        List<String> units = files("STATE_HOME").stream().filter(file -> file.startsWith("cascade/units/")).toList();
        assertEquals(1, units.size(), units.toString());
        assertTrue(Files.readString(home.resolve("STATE_HOME").resolve(units.getFirst())).contains("term\\:bdnf"));
        first.destroy();
        first.waitFor();
        assertEquals("term:ngf", place());
    }

    @Test
    void aRouteThatTheUnitLacksOpensNoWindow() throws Exception {
        Process process = start("-Dnothing", "--open", "term:nobody-knows");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor());
        assertEquals("", out, "no mark of a window");
        assertEquals("This unit has no term:nobody-knows.",
                said(process).lines().reduce((_, last) -> last).orElseThrow());
        assertEquals(List.of(), files("CONFIG_HOME"));
    }

    @Test
    void theTourEndsByItselfAndLeavesNothingBehind() throws Exception {
        Process tour = start("-Dnothing", "--tour");
        assertEquals(0, code(tour), () -> said(tour));
        for (String folder : List.of("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")) {
            assertEquals(List.of(), files(folder));
        }
    }

    @Test
    void aTourThatIsEndedOrKilledLeavesNothingBehindForLong() throws Exception {
        Process ended = touring();
        ended.destroy();
        assertEquals(TERMINATED, ended.waitFor());
        assertEquals(List.of(), files("RUNTIME_DIR"));
        Process killed = touring();
        killed.destroyForcibly().waitFor();
        assertTrue(Files.isDirectory(home.resolve("RUNTIME_DIR/cascade/tour-" + killed.pid())));
        assertEquals(0, code(start("-Dcascade.exit-after=window")));
        assertEquals(List.of("cascade/instance.lock"), files("RUNTIME_DIR"));
    }

    private Process touring() throws Exception {
        Process tour = open("--tour");
        assertTrue(Files.isDirectory(home.resolve("RUNTIME_DIR/cascade/tour-" + tour.pid())), said(tour));
        return tour;
    }

    @Test
    void withoutAFolderToCacheInTheWindowOpensWithOtherLettersAndALine() throws Exception {
        for (String folder : List.of("CACHE_HOME", "RUNTIME_DIR")) {
            Files.createDirectories(home.resolve(folder).resolve("cascade"));
            Files.writeString(home.resolve(folder).resolve("cascade/fonts"), "in the way");
        }
        Process process = start("-Dcascade.exit-after=window");
        assertEquals(0, code(process));
        assertTrue(said(process).contains("fonts are missing: feather.ttf (something else has that name"),
                said(process));
    }

    @Test
    void theTourOfABrokenUnitFails() throws Exception {
        Process tour = start("-Dnothing", "--tour", "--unit", home.toString());
        assertEquals(1, code(tour));
        assertTrue(said(tour).contains("The tour could not begin"), said(tour));
    }
}
