package cascade.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.RandomRun;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Ten thousand random keys, clicks and choices: nothing breaks, the focus is never lost, and nothing piles up. */
class FuzzTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final int TRACED = 300;
    private static final long MOST_MORE = 64L * 1024 * 1024;
    /** So much of what was done last is told with a fault. */
    private static final int TOLD = 12;

    private final RandomRun run = RandomRun.of("FuzzTest", 20061117, 10_000);
    private final Deque<String> last = new ArrayDeque<>();

    @Test
    void theSameSeedDoesTheSame() throws Exception {
        FxToolkit.registerPrimaryStage();
        assertEquals(traced(), traced());
    }

    private List<String> traced() throws Exception {
        return CompletableFuture.supplyAsync(() -> {
            try (Fuzz fuzz = new Fuzz(UNIT, run.random())) {
                return Stream.generate(() -> fuzz.act() + " to " + fuzz.focus()).limit(TRACED).toList();
            }
        }, Platform::runLater).get();
    }

    @Test
    void randomUseBreaksNothingAndTheHeapStaysFlat() throws Exception {
        FxToolkit.registerPrimaryStage();
        // All of it is one event of the FX thread: no frame of the platform comes in between.
        CompletableFuture.runAsync(this::use, Platform::runLater).get();
    }

    private void use() {
        try (Fuzz fuzz = new Fuzz(UNIT, run.random())) {
            long settled = 0;
            for (int done = 1; done <= run.actions(); done++) {
                act(fuzz, done);
                if (done == run.actions() / 4) {
                    settled = heap(fuzz);
                }
            }
            long end = heap(fuzz);
            assertTrue(end < settled + MOST_MORE, "heap grew from " + settled + " to " + end + " bytes");
        }
    }

    private void act(Fuzz fuzz, int done) {
        try {
            last.addLast(fuzz.act());
        } catch (RuntimeException wrong) {
            throw new AssertionError("action " + done + " after " + last + " threw " + Fuzz.told(wrong), wrong);
        }
        if (last.size() > TOLD) {
            last.removeFirst();
        }
        assertEquals(List.of(), fuzz.faults(), () -> "after action " + done + ": " + last);
    }

    /** Does what was put off: a text area puts its own caret off, and holds on to its page until then. */
    private static void catchUp() {
        Object here = new Object();
        Platform.runLater(() -> Platform.exitNestedEventLoop(here, here));
        Platform.enterNestedEventLoop(here);
    }

    /** What is in use at rest, once listeners that are held weakly, and what they hold, have gone too. */
    private static long heap(Fuzz fuzz) {
        fuzz.rest();
        catchUp();
        assertTrue(fuzz.rests(), "nothing moves, so nothing asks for frames");
        // Asked for at once: the whole and what is free of it, one after the other, may be of two moments.
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
