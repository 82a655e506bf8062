package cascade.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.App;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class TickerTest {
    private static final Duration FRAME = Duration.millis(16);

    private final List<String> seen = new ArrayList<>();
    private boolean wanted;
    private final Ticker ticker = new Ticker() {
        @Override
        protected void wake() {
            wanted = true;
        }

        @Override
        protected void rest() {
            wanted = false;
        }
    };

    private Ticker.Frame note(String name, int frames) {
        int[] left = {frames};
        return since -> {
            seen.add(name + " " + since.toMillis());
            return --left[0] > 0;
        };
    }

    @Test
    void theFirstFrameShowsTheBeginningHoweverLongTheRestWas() {
        ticker.begin(note("a", 3));
        ticker.pass(Duration.hours(1));
        ticker.pass(FRAME);
        ticker.pass(FRAME);
        ticker.pass(FRAME);
        assertEquals(List.of("a 0.0", "a 16.0", "a 16.0"), seen);
    }

    @Test
    void framesAreWantedOnlyWhileSomethingGoesOn() {
        assertFalse(wanted);
        ticker.begin(note("a", 1));
        ticker.begin(note("b", 2));
        assertTrue(wanted);
        ticker.pass(FRAME);
        assertTrue(wanted);
        ticker.pass(FRAME);
        assertFalse(wanted);
        assertTrue(ticker.isResting());
        ticker.begin(note("c", 1));
        assertTrue(wanted, "it wakes again");
    }

    @Test
    void whatIsStoppedGetsNoFrameAndAsksForNone() {
        Movement stopped = ticker.begin(note("a", 100));
        stopped.stop();
        assertTrue(ticker.isResting());
        ticker.pass(FRAME);
        assertEquals(List.of(), seen);
        assertFalse(wanted);
        assertFalse(stopped.isGoing());
    }

    @Test
    void whatBeginsInAFrameComesOnInTheNext() {
        ticker.begin(_ -> {
            ticker.begin(note("b", 1));
            return false;
        });
        ticker.pass(FRAME);
        assertEquals(List.of(), seen);
        assertTrue(wanted);
        ticker.pass(FRAME);
        assertEquals(List.of("b 0.0"), seen);
        assertFalse(wanted);
    }

    @Test
    void whatThrowsIsOverAndTheOthersGoOn() {
        ticker.begin(_ -> {
            throw new IllegalStateException("broken");
        });
        ticker.begin(note("b", 5));
        assertThrows(IllegalStateException.class, () -> ticker.pass(FRAME));
        ticker.pass(FRAME);
        ticker.pass(FRAME);
        assertEquals(List.of("b 0.0", "b 16.0"), seen);
    }

    @Test
    void theFramesOfTheScreenPassInOrderAndEnd() throws Exception {
        FxToolkit.registerPrimaryStage();
        CompletableFuture<Double> passed = new CompletableFuture<>();
        Ticker real = App.fx(Ticker::ofFrames);
        double[] sum = {0};
        int[] frames = {0};
        App.fx(() -> real.begin(since -> {
            assertTrue(since.toMillis() >= 0);
            sum[0] += since.toMillis();
            return ++frames[0] < 5 || !passed.complete(sum[0]);
        }));
        assertTrue(passed.get(5, TimeUnit.MINUTES) > 0, "time passes");
        assertTrue(App.fx(real::isResting));
    }
}
