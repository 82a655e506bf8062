package cascade.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that goes wrong ends in one place. */
class FaultsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final List<String> told = new ArrayList<>();
    private final Path file;
    private final Faults faults;

    FaultsTest(@TempDir Path folder) {
        file = folder.resolve("cascade.log");
        PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        faults = new Faults(new LogFile(file, out), NOON, () -> "1.2.3", out);
    }

    private List<String> log() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static IllegalStateException broken(int depth) {
        return depth == 0 ? new IllegalStateException("broken\ndown at " + System.getProperty("user.home") + "/x")
                : broken(depth - 1);
    }

    @Test
    void aFaultIsALineInTheLogWithItsStackAndNothingPersonal() throws IOException {
        faults.report(broken(0));
        List<String> log = log();
        assertTrue(log.get(0).startsWith("2026-11-01T12:00:00Z start Cascade 1.2.3, "), log.get(0));
        assertEquals("2026-11-01T12:00:00Z fault " + Thread.currentThread().getName()
                + ": java.lang.IllegalStateException: broken down at ~/x", log.get(1));
        assertTrue(log.stream().skip(2).allMatch(line -> line.startsWith("  ")), log.toString());
        assertTrue(log.stream().anyMatch(line -> line.contains("FaultsTest.broken(")), log.toString());
        assertFalse(log.toString().contains(System.getProperty("user.home") + "/"), log.toString());
    }

    @Test
    void whatIsCopedWithIsALineAndNobodyIsTold() throws IOException {
        faults.onFault(fault -> told.add(fault.said()));
        faults.note("one\ntwo");
        faults.note("reading", broken(1));
        assertEquals("2026-11-01T12:00:00Z note one two", log().get(1));
        assertTrue(log().get(2).contains(": reading: java.lang.IllegalStateException: broken down"), log().get(2));
        assertEquals(List.of(), told);
        assertEquals("", terminal.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutAWindowTheTerminalIsTold() {
        faults.report(broken(0));
        String said = terminal.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("broken down") && said.contains(file.toString()), said);
    }

    @Test
    void withAWindowTheWindowIsToldAndOfEarlierFaultsToo() {
        faults.report(broken(0));
        terminal.reset();
        faults.onFault(fault -> told.add(fault.said()));
        assertEquals(1, told.size());
        faults.report(new IllegalArgumentException("another"));
        assertEquals("java.lang.IllegalArgumentException: another", told.getLast());
        assertEquals("", terminal.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFaultOfEveryFrameIsToldOnceAndLoggedFourTimesInAThousand() throws IOException {
        faults.onFault(fault -> told.add(fault.said()));
        for (int i = 0; i < 1000; i++) {
            faults.report(broken(0));
        }
        assertEquals(1, told.size());
        assertEquals(List.of("x", "x (10)", "x (100)", "x (1000)"),
                log().stream().filter(line -> line.contains(" fault ")).map(
                        line -> line.substring(line.lastIndexOf('/') + 1)).toList());
    }

    @Test
    void whatWasLoggedAsCopedWithIsStillToldWhereItIsAFault() {
        IllegalStateException wrong = broken(0);
        faults.onFault(fault -> told.add(fault.said()));
        faults.note("", wrong);
        faults.report(wrong);
        assertEquals(1, told.size());
    }

    @Test
    void theReportHoldsVersionsUnitSystemAndStacks() {
        faults.about(() -> "Neurotrophic mechanisms 1.0, checksum abc");
        faults.report(broken(0));
        faults.report(new StackOverflowError());
        String report = faults.report();
        for (String part : List.of("Cascade 1.2.3\n", "Unit: Neurotrophic mechanisms 1.0, checksum abc\n",
                System.getProperty("os.name"), "Java " + System.getProperty("java.version"), "broken",
                "FaultsTest.broken(", "java.lang.StackOverflowError")) {
            assertTrue(report.contains(part), report);
        }
        assertFalse(report.contains(System.getProperty("user.home") + "/x"), report);
    }

    @Test
    void anythingUncaughtOnAnyThreadEndsHere() throws Exception {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            faults.catchAll();
            Thread thread = Thread.ofPlatform().name("some-thread").start(() -> {
                throw new AssertionError("uncaught");
            });
            thread.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertTrue(log().get(1).endsWith("fault some-thread: java.lang.AssertionError: uncaught"), log().get(1));
    }
}
