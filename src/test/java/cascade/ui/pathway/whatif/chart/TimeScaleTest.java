package cascade.ui.pathway.whatif.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    @ParameterizedTest
    @ValueSource(doubles = {3, 24, 48, 336})
    void equalRatiosAreEquallyFarApart(double end) {
        TimeScale scale = new TimeScale(end);
        assertEquals(scale.share(0.5) - scale.share(0.25), scale.share(2) - scale.share(1), 1e-12);
        assertEquals(0, scale.share(0), 0);
        assertEquals(0, scale.share(1.0 / 60), 0);
        assertEquals(1, scale.share(end), 0);
        assertEquals(1, scale.share(end * 2), 0);
        for (double hour : new double[]{0.1, 1.5, 2.9}) {
            assertEquals(hour, scale.hour(scale.share(hour)), 1e-9);
        }
    }

    @Test
    void itIsMarkedAtTheHoursOfTheStudiesAndAtItsEnd() {
        assertEquals(List.of(1.0 / 60, 1.0 / 6, 1.0 / 3, 1.5, 3.0, 8.0, 24.0, 72.0, 336.0),
                new TimeScale(336).ticks());
        assertEquals(List.of(1.0 / 60, 1.0 / 6, 1.0 / 3, 1.5, 3.0, 8.0, 24.0, 48.0), new TimeScale(48).ticks());
        // Eight hours would touch the end.
        assertEquals(8.5, new TimeScale(8.5).ticks().getLast());
        assertEquals(3.0, new TimeScale(8.5).ticks().reversed().get(1));
    }

    @Test
    void itGoesFromTickToTick() {
        TimeScale scale = new TimeScale(24);
        assertEquals(3, scale.after(1.5));
        assertEquals(3, scale.after(1.6));
        assertEquals(24, scale.after(24));
        assertEquals(1.5, scale.before(3));
        assertEquals(1.0 / 60, scale.before(1.0 / 60));
        assertEquals(1.5, scale.snapped(1.52, 0.01));
        assertEquals(2, scale.snapped(2, 0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.0 / 60, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleWithoutRoomIsRefused(double end) {
        assertThrows(IllegalArgumentException.class, () -> new TimeScale(end));
    }

    @ParameterizedTest
    @CsvSource({"0.0166667, 1 minute, 1 min", "0.3333333, 20 minutes, 20", "1.5, 90 minutes, 90",
            "2.25, 2.3 hours, 2.3 h",
            "3, 3 hours, 3 h", "24, 1 day, 1 d", "60, 2.5 days, 2.5 d", "336, 14 days, 14 d"})
    void anHourIsSaidAsPeopleSayIt(double hour, String said, String tick) {
        assertEquals(said, HourText.said(hour));
        assertEquals(tick, HourText.tick(hour));
    }
}
