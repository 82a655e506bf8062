package cascade.bench;

import java.util.Arrays;

/** How a measurement says what it found, one figure a line. */
final class Figures {
    private Figures() {}

    static void say(String name, double value) {
        System.out.println("= " + name + " = " + value);
    }

    /** The value that 95 of 100 do not exceed. */
    static double p95(double[] values) {
        return percentile(values, 95);
    }

    /** The value that so many of 100 do not exceed. */
    static double percentile(double[] values, int share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.ceilDiv(sorted.length * share, 100) - 1];
    }

    static double millis(long nanos) {
        return nanos / 1e6;
    }
}
