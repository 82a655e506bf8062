package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.start.StartTimes.Milestone;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartTimesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);

    private StartTimes marks(boolean wanted) {
        return new StartTimes(wanted, Optional.of("walk"), to, Duration.ofMillis(1500));
    }

    private List<String> names() {
        return out.toString(StandardCharsets.UTF_8).lines().map(
                line -> line.replaceFirst("^mark ([a-z]+) \\d+\\.\\d$", "$1")).toList();
    }

    @Test
    void nothingIsPrintedBeforeTheFirstPictureThenAllOfIt() {
        StartTimes marks = marks(true);
        marks.note(Milestone.MAIN);
        marks.note(Milestone.UNIT);
        marks.note(Milestone.TOOLKIT);
        assertEquals(List.of(), names(), "printing would take time that isn’t the start’s");
        marks.note(Milestone.WINDOW);
        assertEquals(List.of("main", "unit", "toolkit", "window"), names());
        marks.note(Milestone.WALK);
        assertEquals("walk", names().getLast());
    }

    @Test
    void eachStopOfATourIsPrintedWithWhatItTookWhereItIsMeasured() {
        marks(true).drawn("tab:simple", Duration.ofMillis(12));
        assertEquals("", out.toString(StandardCharsets.UTF_8), "this one is measured up to the walk");
        new StartTimes(true, Optional.of("tour"), to, Duration.ZERO).drawn("tab:advanced", Duration.ofMillis(12));
        assertEquals("stop 12.0 tab:advanced", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void whatIsWaitedForThroughManyFramesSaysHowLongTheseWere() {
        marks(true).waited("whatif:draws", Duration.ofMillis(17));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        new StartTimes(true, Optional.of("tour"), to, Duration.ZERO).waited("whatif:draws", Duration.ofMillis(17));
        assertEquals("frame 17.0 whatif:draws", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void timesCountFromTheProcesssStart() {
        marks(true).note(Milestone.WINDOW);
        double millis = Double.parseDouble(out.toString(StandardCharsets.UTF_8).strip().split(" ")[2]);
        assertTrue(millis >= 1500 && millis < 20_000, "found " + millis);
    }

    @Test
    void onlyTheFirstTimeCounts() {
        StartTimes marks = marks(true);
        marks.note(Milestone.WINDOW);
        marks.note(Milestone.WINDOW);
        assertEquals(List.of("window"), names());
    }

    @Test
    void nothingIsPrintedWhereNobodyAsked() {
        marks(false).note(Milestone.WINDOW);
        assertEquals(List.of(), names());
    }

    @Test
    void theEndIsAfterTheMarkAskedForOnly() {
        assertTrue(marks(true).endAfter(Milestone.WALK));
        assertFalse(marks(true).endAfter(Milestone.WINDOW));
        assertFalse(new StartTimes(true, Optional.empty(), to, Duration.ZERO).endAfter(Milestone.WALK));
    }
}
