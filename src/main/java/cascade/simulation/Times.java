package cascade.simulation;

import java.util.stream.DoubleStream;

/** The hours at which a run is looked at. */
public final class Times {
    private static final double MINUTE = 1.0 / 60;

    private Times() {}

    /**
     * From 0 to the end, close together at first: 0, then as many as are wanted from a minute on, each as many times the one
     * before.
     */
    public static double[] spread(double end, int count) {
        double factor = Math.pow(end / MINUTE, 1.0 / (count - 1));
        return DoubleStream.concat(DoubleStream.of(0), DoubleStream.iterate(0, i -> i < count, i -> i + 1).map(
                i -> i == count - 1 ? end : MINUTE * Math.pow(factor, i))).toArray();
    }

    /** From 0 to the end in even steps. */
    public static double[] even(double end, int steps) {
        return DoubleStream.iterate(0, i -> i <= steps, i -> i + 1).map(i -> end * i / steps).toArray();
    }
}
