package cascade.simulation;

import java.util.Arrays;

/**
 * A run: the levels over time.
 *
 * @param times the hours, rising
 * @param levels by number of the node, its level at each of these hours
 * @param rest by number of the node, its level in the untouched network
 */
public record Run(double[] times, double[][] levels, double[] rest) {

    /** A level at an hour, between two hours on the straight line. */
    public double at(int node, double hour) {
        int found = Arrays.binarySearch(times, hour);
        if (found >= 0) {
            return levels[node][found];
        }
        int after = -found - 1;
        if (after == 0) {
            return levels[node][0];
        }
        if (after == times.length) {
            return levels[node][times.length - 1];
        }
        double share = (hour - times[after - 1]) / (times[after] - times[after - 1]);
        return levels[node][after - 1] + share * (levels[node][after] - levels[node][after - 1]);
    }

    /** The average of a level over some hours. */
    public double mean(int node, double from, double until) {
        double area = 0;
        double last = from;
        double lastLevel = at(node, from);
        for (int i = 0; i < times.length && times[i] < until; i++) {
            if (times[i] > from) {
                area += (times[i] - last) * (levels[node][i] + lastLevel) / 2;
                last = times[i];
                lastLevel = levels[node][i];
            }
        }
        area += (until - last) * (at(node, until) + lastLevel) / 2;
        return area / (until - from);
    }

    /** The highest fold of a level over its rest. */
    public double highest(int node) {
        double most = Arrays.stream(levels[node]).max().orElse(0);
        return rest[node] > 0 ? most / rest[node] : most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Run(double[] otherTimes, double[][] otherLevels, double[] otherRest)
                && Arrays.equals(times, otherTimes) && Arrays.deepEquals(levels, otherLevels)
                && Arrays.equals(rest, otherRest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(times) + 31 * Arrays.deepHashCode(levels);
    }

    @Override
    public String toString() {
        return levels.length + " levels at " + times.length + " times";
    }
}
