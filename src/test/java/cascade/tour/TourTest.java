package cascade.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.log.Faults;
import cascade.start.StartTimes;
import cascade.tour.Tour.Stop;
import cascade.ui.App;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TourTest {
    @TempDir
    private static Path log;

    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private String outcome(Stop... stops) throws Exception {
        StartTimes times = new StartTimes(true, Optional.of("tour"),
                new PrintStream(printed, true, StandardCharsets.UTF_8), Duration.ZERO);
        CompletableFuture<String> outcome = new CompletableFuture<>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Faults faults = Faults.in(log, () -> "test", System.err);
        faults.catchAll();
        try {
            App.fx(() -> {
                new Tour(List.of(stops), times).run(() -> outcome.complete("done"), outcome::complete, faults);
                return null;
            });
            return outcome.get(5, TimeUnit.MINUTES);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private Stop stop(String name) {
        return new Stop(name, () -> seen.add(name), () -> true);
    }

    private static void breakDown() {
        throw new IllegalStateException("broken down");
    }

    @Test
    void everyStopIsGoneToInOrder() throws Exception {
        assertEquals("done", outcome(stop("a"), stop("b"), stop("c")));
        assertEquals(List.of("a", "b", "c"), seen);
    }

    @Test
    void howLongEachStopTookToBeDrawnIsPrinted() throws Exception {
        assertEquals("done", outcome(stop("tab:simple"), stop("tab:advanced")));
        assertEquals(List.of("tab:simple", "tab:advanced"),
                printed.toString(StandardCharsets.UTF_8).lines().map(
                        line -> line.replaceFirst("^stop \\d+\\.\\d ", "")).toList());
    }

    @Test
    void whatComesLateIsWaitedFor() throws Exception {
        int[] asked = {0};
        assertEquals("done", outcome(new Stop("late", () -> {}, () -> ++asked[0] > 5), stop("after")));
        assertEquals(List.of("after"), seen);
    }

    @Test
    void aStopThatThrowsEndsItAndIsNamed() throws Exception {
        assertEquals("b: java.lang.IllegalStateException: broken down",
                outcome(stop("a"), new Stop("b", TourTest::breakDown, () -> true), stop("c")));
        assertEquals(List.of("a"), seen);
    }

    @Test
    void whatIsThrownElsewhereEndsItToo() throws Exception {
        assertEquals("b: java.lang.IllegalStateException: broken down",
                outcome(new Stop("b", () -> Platform.runLater(TourTest::breakDown), () -> false), stop("c")));
        assertEquals(List.of(), seen);
    }
}
