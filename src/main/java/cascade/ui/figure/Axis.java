package cascade.ui.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies on an axis.
 *
 * @param low the value at its beginning
 * @param high the value at its end
 * @param logarithmic whether equal ratios are equally far apart; else equal differences are
 * @param step how far apart its steps are; 0 where it has none
 */
public record Axis(double low, double high, boolean logarithmic, double step) {
    private static final double[] STEPS = {1, 0.5, 0.25, 0.2, 0.1};
    /** A ruler has at least so many steps. */
    private static final int LEAST_STEPS = 2;

    /** An axis on which equal ratios are equally far apart. */
    public static Axis ofRatios(double low, double high) {
        return new Axis(low, high, true, 0);
    }

    /** A ruler that begins at one value, takes in another, and ends on a step. */
    public static Axis ruler(double low, double high) {
        double step = step(high - low);
        return new Axis(low, low + step * Math.max(1, Math.ceil((high - low) / step - 1e-9)), false, step);
    }

    /** How far along a value lies: 0 at the beginning, 1 at the end. */
    public double share(double value) {
        return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** The values at the steps of a ruler, both its ends among them. */
    public List<Double> steps() {
        List<Double> steps = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            // A hundredth is as fine as any step: what the computer adds to that is not meant.
            steps.add(Math.round((low + i * step) * 100) / 100.0);
        }
        return steps;
    }

    /** The largest step that gives enough of them. */
    private static double step(double length) {
        double power = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(length, 1)))));
        for (double step : STEPS) {
            if (length / (step * power) >= LEAST_STEPS - 0.5) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
