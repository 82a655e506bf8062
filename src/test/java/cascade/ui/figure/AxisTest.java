package cascade.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    @Test
    void equalRatiosAreEquallyFarApart() {
        Axis axis = Axis.ofRatios(20, 1280);
        assertEquals(0, axis.share(20), 1e-9);
        assertEquals(1, axis.share(1280), 1e-9);
        assertEquals(0.5, axis.share(160), 1e-9);
        assertEquals(axis.share(40) - axis.share(20), axis.share(640) - axis.share(320), 1e-9);
    }

    @Test
    void aRulerIsStraightAndItsStepsAreRound() {
        Axis axis = Axis.ruler(1, 3);
        assertEquals(0.5, axis.share(2), 1e-9);
        assertEquals(List.of(1.0, 2.0, 3.0), axis.steps());
        assertEquals(List.of(1.0, 1.25, 1.5), Axis.ruler(1, 1.4).steps());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.05, 1.32, 1.4, 1.6, 2, 2.2, 3, 7.5, 12, 40, 180})
    void aRulerTakesInItsLargestValueAndHasAFewSteps(double high) {
        Axis axis = Axis.ruler(1, high);
        assertTrue(axis.share(high) <= 1 + 1e-9, axis + " ends before " + high);
        assertEquals(axis.high(), axis.steps().getLast(), 0.011);
        assertTrue(axis.steps().size() >= 2 && axis.steps().size() <= 8, axis + " has " + axis.steps());
        axis.steps().forEach(
                step -> assertTrue(axis.share(step) >= 0 && axis.share(step) <= 1.001, axis + ", " + step));
    }
}
