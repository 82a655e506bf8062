package cascade.practice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be chosen, and what is refused. */
class ParametersTest {

    @Test
    void desiredRetentionCanBeFrom80To95Percent() {
        assertEquals(0.80, Parameters.PUBLISHED.withDesiredRetention(0.80).desiredRetention());
        assertEquals(0.95, Parameters.PUBLISHED.withDesiredRetention(0.95).desiredRetention());
        for (double retention : new double[]{0.79, 0.96, 0, 1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> Parameters.PUBLISHED.withDesiredRetention(retention));
        }
    }

    @Test
    void theLongestIntervalIsFromADayToAHundredYears() {
        for (int days : new int[]{0, -1, 36_501}) {
            assertThrows(IllegalArgumentException.class, () -> new Parameters(Weights.PUBLISHED, 0.9, days,
                    LearningSteps.ofMinutes(1), LearningSteps.ofMinutes(1)));
        }
    }

    @Test
    void moreThanOneStepToRelearnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Parameters(Weights.PUBLISHED, 0.9, 100,
                LearningSteps.ofMinutes(1, 10), LearningSteps.ofMinutes(1, 10)));
    }

    @Test
    void weightsAreTwentyOneNumbersWithinTheirBounds() {
        assertThrows(IllegalArgumentException.class, () -> new Weights(Weights.PUBLISHED.values().subList(0, 19)));
        for (int i = 0; i < 21; i++) {
            for (double wrong : new double[]{-1, 101, Double.NaN, Double.POSITIVE_INFINITY}) {
                List<Double> values = new ArrayList<>(Weights.PUBLISHED.values());
                values.set(i, wrong);
                assertThrows(IllegalArgumentException.class, () -> new Weights(values), "w" + i + " = " + wrong);
            }
        }
    }

    @Test
    void whatParametersWereMadeOfCanChangeWithoutThem() {
        List<Double> values = new ArrayList<>(Weights.PUBLISHED.values());
        Weights weights = new Weights(values);
        Collections.reverse(values);
        assertEquals(Weights.PUBLISHED, weights);
        List<Duration> waits = new ArrayList<>(List.of(Duration.ofMinutes(1)));
        LearningSteps steps = new LearningSteps(waits);
        waits.clear();
        assertEquals(LearningSteps.ofMinutes(1), steps);
    }

    @Test
    void stepsTakeWholeMinutesAndEndWithinTheDay() {
        for (Duration wait : List.of(Duration.ZERO, Duration.ofSeconds(90), Duration.ofMinutes(-1),
                Duration.ofMinutes(721))) {
            assertThrows(IllegalArgumentException.class, () -> new LearningSteps(List.of(wait)), wait::toString);
        }
    }
}
