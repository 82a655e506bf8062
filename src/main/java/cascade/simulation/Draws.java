package cascade.simulation;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How sure a scenario is: it is run with constants drawn within their ranges. The same seed gives the same. Draws run on
 * all processors; ask for them off the FX thread.
 */
public final class Draws {
    /** How many draws are usual. */
    public static final int USUAL = 200;
    /** The seed that is usual. */
    public static final long SEED = 4157;
    private static final int FEW = 61;

    private final Simulator simulator;
    private final List<double[]> sets = new ArrayList<>();

    /** So many draws from a seed. */
    public Draws(Simulator simulator, int count, long seed) {
        this.simulator = simulator;
        SplittableRandom random = new SplittableRandom(seed);
        List<Constant> constants = simulator.network().model().constants();
        for (int i = 0; i < count; i++) {
            sets.add(constants.stream().mapToDouble(constant -> constant.least() == constant.most() ? constant.value()
                    : random.nextDouble(constant.least(), constant.most())).toArray());
        }
    }

    /**
     * Between what a level stays in 9 of 10 draws, and its middle.
     *
     * @param times the hours
     * @param low what 5 of 100 draws are below
     * @param middle what half of them are below
     * @param high what 5 of 100 are above
     */
    public record Band(double[] times, double[] low, double[] middle, double[] high) {}

    /**
     * An outcome over all draws.
     *
     * @param up how many say up
     * @param same how many say that it stays
     * @param down how many say down
     * @param sure whether 19 of 20 say what the model's own constants say
     */
    public record Verdict(Outcome outcome, int up, int same, int down, boolean sure) {}

    /** The bands of some nodes' levels under conditions, in their order. */
    public List<Band> bands(Conditions conditions, List<String> nodes, double[] times) {
        double[][][] levels = sets.parallelStream().map(values -> {
            Run run = simulator.run(conditions, times, values);
            return nodes.stream().map(node -> run.levels()[simulator.network().number(node)]).toArray(double[][]::new);
        }).toArray(double[][][]::new);
        return IntStream.range(0, nodes.size()).mapToObj(node -> band(levels, node, times)).toList();
    }

    private static Band band(double[][][] levels, int node, double[] times) {
        Band band = new Band(times, new double[times.length], new double[times.length], new double[times.length]);
        double[] each = new double[levels.length];
        for (int t = 0; t < times.length; t++) {
            for (int i = 0; i < levels.length; i++) {
                each[i] = levels[i][node][t];
            }
            Arrays.sort(each);
            band.low[t] = each[each.length / 20];
            band.middle[t] = each[each.length / 2];
            band.high[t] = each[each.length - 1 - each.length / 20];
        }
        return band;
    }

    /** What the draws say of a scenario's outcomes, in their order. */
    public List<Verdict> verdicts(Scenario scenario) {
        double[] times = times(scenario);
        List<Course[]> said = sets.parallelStream().map(values -> courses(scenario, times, values)).toList();
        Course[] own = courses(scenario, times, simulator.network().values());
        return IntStream.range(0, own.length).mapToObj(i -> {
            int up = count(said, i, Course.UP);
            int same = count(said, i, Course.SAME);
            int down = count(said, i, Course.DOWN);
            int agree = count(said, i, own[i]);
            return new Verdict(scenario.outcomes().get(i), up, same, down, agree * 20 >= said.size() * 19);
        }).toList();
    }

    private Course[] courses(Scenario scenario, double[] times, double[] values) {
        Run without = simulator.run(scenario.setting(), times, values);
        Run with = simulator.run(Runs.both(scenario.setting(), scenario.change()), times, values);
        return scenario.outcomes().stream().map(outcome -> Runs.course(with, without,
                simulator.network().number(outcome.node()), outcome.from(), outcome.until())).toArray(Course[]::new);
    }

    private static int count(List<Course[]> said, int outcome, Course course) {
        return (int) said.stream().filter(each -> each[outcome] == course).count();
    }

    /** The hours at which a scenario is looked at so that its outcomes can be told: close together within their hours. */
    public static double[] times(Scenario scenario) {
        return scenario.outcomes().stream().flatMap(outcome -> IntStream.range(0, FEW).mapToObj(
                i -> outcome.from() + (outcome.until() - outcome.from()) * i / (FEW - 1))).collect(
                        java.util.stream.Collectors.collectingAndThen(
                                java.util.stream.Collectors.toCollection(java.util.TreeSet::new), all -> {
                                    all.add(0.0);
                                    all.add(scenario.hours());
                                    return all.stream().mapToDouble(Double::doubleValue).toArray();
                                }));
    }
}
