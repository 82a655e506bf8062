package cascade.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.log.Faults;
import cascade.tour.Tour.Stop;
import cascade.ui.App;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String outcome(Stop... stops) throws Exception {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Faults faults = Faults.in(log, () -> "test", System.err);
        faults.catchAll();
        try {
            App.fx(() -> {
                new Tour(List.of(stops)).run(() -> outcome.complete("done"), outcome::complete, faults);
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
