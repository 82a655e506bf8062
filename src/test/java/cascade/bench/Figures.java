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
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    static double millis(long nanos) {
        return nanos / 1e6;
    }
}
