package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.RandomRun;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForgettingCurveTest {
    private final ForgettingCurve curve = new ForgettingCurve(Weights.PUBLISHED);
    private final RandomRun run = RandomRun.of("ForgettingCurveTest", 6, 10_000);
    private final Random random = run.random();

    /** From a thousandth of a day to a hundred years, small ones as often as large ones. */
    private double stability() {
        return MemoryModel.LEAST_STABILITY
                * Math.pow(MemoryModel.MOST_STABILITY / MemoryModel.LEAST_STABILITY, random.nextDouble());
    }

    @Test
    void everythingIsRememberedAtFirst() {
        for (int i = 0; i < run.actions(); i++) {
            assertEquals(1, curve.retrievability(0, stability()));
        }
    }

    @Test
    void ninetyPercentAreRememberedAfterTheStability() {
        for (int i = 0; i < run.actions(); i++) {
            double stability = stability();
            assertEquals(0.9, curve.retrievability(stability, stability), 2e-8);
        }
    }

    @Test
    void retrievabilityFallsWithTime() {
        for (int i = 0; i < run.actions(); i++) {
            double stability = stability();
            double sooner = stability * 100 * random.nextDouble();
            // Further apart than what rounding to eight decimals makes equal.
            double later = sooner + stability * (0.01 + random.nextDouble());
            assertTrue(curve.retrievability(later, stability) < curve.retrievability(sooner, stability),
                    () -> sooner + " and " + later + " days, stability " + stability);
        }
    }

    @Test
    void theDaysUntilARetentionAreTheCurveTheOtherWayRound() {
        for (int i = 0; i < run.actions(); i++) {
            double stability = stability();
            double retention = 0.5 + 0.5 * random.nextDouble();
            assertEquals(retention, curve.retrievability(curve.days(retention, stability), stability), 2e-8);
        }
    }

    @Test
    void aRetentionThatIsNoChanceIsRefused() {
        for (double retention : new double[]{0, -0.1, 1.01, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> curve.days(retention, 1));
        }
        assertEquals(0, curve.days(1, 5));
    }
}
