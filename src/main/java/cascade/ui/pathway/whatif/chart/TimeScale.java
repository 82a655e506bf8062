package cascade.ui.pathway.whatif.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where an hour lies between a minute and the end: equal ratios are equally far apart.
 *
 * @param end the last hour; more than a minute
 */
public record TimeScale(double end) {
    /** The first time that has a place of its own, in hours. */
    public static final double FIRST = 1.0 / 60;
    /** A tick closer to the end than this share of the scale gives way to the end. */
    private static final double CLEAR = 0.03;
    private static final double[] TICKS = {FIRST, 1.0 / 6, 1.0 / 3, 1.5, 3, 8, 24, 72, 336};

    /** Refuses an end that leaves no scale. */
    public TimeScale {
        if (!(end > FIRST) || !Double.isFinite(end)) {
            throw new IllegalArgumentException("a scale ends after its first minute, not at " + end);
        }
    }

    /** How far along an hour is, from 0 to 1; what is before the first minute is at 0, what is past the end at 1. */
    public double share(double hour) {
        return hour <= FIRST ? 0 : hour >= end ? 1 : Math.log(hour / FIRST) / Math.log(end / FIRST);
    }

    /** The hour so far along, from 0 to 1. */
    public double hour(double share) {
        return share <= 0 ? FIRST : share >= 1 ? end : FIRST * Math.pow(end / FIRST, share);
    }

    /** The nearest hour that is on the scale. */
    public double within(double hour) {
        return Math.clamp(hour, FIRST, end);
    }

    /** The hours that are marked, in order; the end is the last. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>(Arrays.stream(TICKS).filter(
                tick -> share(tick) < 1 - CLEAR).boxed().toList());
        ticks.add(end);
        return ticks;
    }

    /** The first tick after an hour; the end where there is none. */
    public double after(double hour) {
        return ticks().stream().filter(tick -> share(tick) > share(hour) + 1e-9).findFirst().orElse(end);
    }

    /** The last tick before an hour; the first minute where there is none. */
    public double before(double hour) {
        return ticks().reversed().stream().filter(tick -> share(tick) < share(hour) - 1e-9).findFirst().orElse(FIRST);
    }

    /** An hour, or a tick that is no further from it than a share of the scale. */
    public double snapped(double hour, double within) {
        return ticks().stream().filter(tick -> Math.abs(share(tick) - share(hour)) <= within).findFirst().orElse(hour);
    }
}
