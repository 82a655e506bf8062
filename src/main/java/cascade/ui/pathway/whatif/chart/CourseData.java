package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Draws.Band;
import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.unit.Model.Point;
import cascade.unit.Model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The level of one node over time, as a chart shows it.
 *
 * @param node the node's id
 * @param title what the node is called
 * @param kind what its level counts
 * @param times the hours, rising; at least two
 * @param levels its level at each
 * @param ghost its level at each without what is done
 * @param rest its level in the untouched network, over which what was measured is counted
 * @param band between what it stays in 9 of 10 draws, where that was worked out
 * @param other its level in another scenario beside this one, at the same hours
 * @param points what was measured
 * @param unmeasured the hours in which nobody measured
 * @param end the last hour that is shown
 */
public record CourseData(String node, String title, LevelKind kind, double[] times, double[] levels, double[] ghost,
        double rest,
        Optional<Band> band, Optional<double[]> other, List<Point> points, List<Span> unmeasured, double end) {
    /** Of courses that come again and again, the first is as high as any where it comes to so much of the highest. */
    private static final double NEARLY = 0.9;

    /** Refuses what doesn't fit together. */
    public CourseData {
        if (times.length < 2 || levels.length != times.length || ghost.length != times.length) {
            throw new IllegalArgumentException("a level for each of at least two hours");
        }
        points = List.copyOf(points);
        unmeasured = List.copyOf(unmeasured);
    }

    /**
     * The course of a node in a run beside one without what is done, with what was measured of it.
     *
     * @param title what the node is called
     * @param node its id
     * @param network the network of both runs
     * @param with the run
     * @param without the other, at the same hours
     */
    public static CourseData of(String title, String node, Network network, Run with, Run without) {
        int number = network.number(node);
        double end = with.times()[with.times().length - 1];
        return new CourseData(node, title, LevelKind.of(network, node), with.times(), with.levels()[number],
                without.levels()[number], with.rest()[number], Optional.empty(), Optional.empty(),
                network.model().points().stream().filter(point -> point.node().equals(node)).toList(),
                network.model().unwatched(node, end), end);
    }

    /** The same with its band. */
    public CourseData with(Band drawn) {
        return new CourseData(node, title, kind, times, levels, ghost, rest, Optional.of(drawn), other, points,
                unmeasured,
                end);
    }

    /** The same beside another scenario. */
    public CourseData beside(double[] second) {
        return new CourseData(node, title, kind, times, levels, ghost, rest, band, Optional.of(second), points,
                unmeasured,
                end);
    }

    /** The same with nothing that was measured at any hour: for what is no run of one dose. */
    public CourseData withoutPoints() {
        return new CourseData(node, title, kind, times, levels, ghost, rest, band, other, List.of(),
                List.of(new Span(0, end)), end);
    }

    /** The level at an hour. */
    public double at(double hour) {
        return between(times, levels, hour);
    }

    /** The level at an hour without what is done. */
    public double ghostAt(double hour) {
        return between(times, ghost, hour);
    }

    /** Where a published fold lies. */
    double level(double fold) {
        return fold * rest;
    }

    /** When the level is furthest from what it is without; at its highest where it is nowhere else. */
    double turn() {
        int most = 0;
        for (int i = 1; i < times.length; i++) {
            if (Math.abs(levels[i] - ghost[i]) > Math.abs(levels[most] - ghost[most])) {
                most = i;
            }
        }
        return times[levels[most] == ghost[most] ? highest(levels) : most];
    }

    /**
     * When the level is highest, the first time that it is nearly so: where what has no hour is drawn. Of what is done and
     * what isn't, that counts which goes higher.
     */
    double peak() {
        double[] of = ghost[highest(ghost)] > levels[highest(levels)] ? ghost : levels;
        double enough = rest + NEARLY * (of[highest(of)] - rest);
        int at = 0;
        while (of[at] < enough) {
            at++;
        }
        while (at + 1 < of.length && of[at + 1] > of[at]) {
            at++;
        }
        return times[at];
    }

    private static int highest(double[] levels) {
        int most = 0;
        for (int i = 1; i < levels.length; i++) {
            if (levels[i] > levels[most]) {
                most = i;
            }
        }
        return most;
    }

    /** The highest that has to be drawn. */
    double most() {
        DoubleStream drawn = DoubleStream.concat(Arrays.stream(levels), Arrays.stream(ghost));
        DoubleStream wide = DoubleStream.concat(band.stream().flatMapToDouble(each -> Arrays.stream(each.high())),
                other.stream().flatMapToDouble(Arrays::stream));
        DoubleStream seen = points.stream().filter(point -> point.fold().isPresent()).mapToDouble(
                point -> level(point.fold().orElseThrow() + point.error().orElse(0.0)));
        return DoubleStream.concat(DoubleStream.concat(drawn, wide), seen).max().orElse(1);
    }

    private static double between(double[] times, double[] levels, double hour) {
        int found = Arrays.binarySearch(times, hour);
        if (found >= 0) {
            return levels[found];
        }
        int after = -found - 1;
        if (after == 0 || after == times.length) {
            return levels[Math.min(after, times.length - 1)];
        }
        double share = (hour - times[after - 1]) / (times[after] - times[after - 1]);
        return levels[after - 1] + share * (levels[after] - levels[after - 1]);
    }
}
