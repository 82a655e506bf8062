package cascade.simulation;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How sure a scenario is: it is run with constants drawn within their ranges. The same seed gives the same. Draws run on
 * two processors, the caller's and another; ask for them off the FX thread.
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
        return bands(conditions, nodes, times, () -> true).orElseThrow();
    }

    /** The same, as long as it is wanted, which is asked before each draw on the threads that draw; empty where it isn't. */
    public Optional<List<Band>> bands(Conditions conditions, List<String> nodes, double[] times,
            BooleanSupplier wanted) {
        int[] numbers = numbers(nodes.stream());
        return drawn(values -> {
            Run run = simulator.run(conditions, times, values, simulator.resting(values), numbers);
            return Arrays.stream(numbers).mapToObj(number -> run.levels()[number]).toArray(double[][]::new);
        }, wanted).map(levels -> IntStream.range(0, numbers.length).mapToObj(
                node -> band(levels, node, times)).toList());
    }

    private int[] numbers(Stream<String> nodes) {
        return nodes.mapToInt(simulator.network()::number).toArray();
    }

    /** What comes of each draw, half of them on another thread. */
    private <T> Optional<List<T>> drawn(Function<double[], T> run, BooleanSupplier wanted) {
        int half = sets.size() / 2;
        CompletableFuture<List<T>> other = CompletableFuture.supplyAsync(
                () -> drawn(sets.subList(0, half), run, wanted));
        List<T> own = drawn(sets.subList(half, sets.size()), run, wanted);
        List<T> all = new ArrayList<>(other.join());
        all.addAll(own);
        return all.size() == sets.size() ? Optional.of(all) : Optional.empty();
    }

    private static <T> List<T> drawn(List<double[]> sets, Function<double[], T> run, BooleanSupplier wanted) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < sets.size() && wanted.getAsBoolean(); i++) {
            drawn.add(run.apply(sets.get(i)));
        }
        return drawn;
    }

    private static Band band(List<double[][]> levels, int node, double[] times) {
        Band band = new Band(times, new double[times.length], new double[times.length], new double[times.length]);
        double[] each = new double[levels.size()];
        for (int t = 0; t < times.length; t++) {
            for (int i = 0; i < each.length; i++) {
                each[i] = levels.get(i)[node][t];
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
        return verdicts(scenario, () -> true).orElseThrow();
    }

    /** The same, as long as it is wanted, which is asked before each draw on the threads that draw; empty where it isn't. */
    public Optional<List<Verdict>> verdicts(Scenario scenario, BooleanSupplier wanted) {
        double[] times = times(scenario);
        return drawn(values -> courses(scenario, times, values), wanted).map(said -> {
            Course[] own = courses(scenario, times, simulator.network().values());
            return IntStream.range(0, own.length).mapToObj(i -> new Verdict(scenario.outcomes().get(i),
                    count(said, i, Course.UP), count(said, i, Course.SAME), count(said, i, Course.DOWN),
                    count(said, i, own[i]) * 20 >= said.size() * 19)).toList();
        });
    }

    private Course[] courses(Scenario scenario, double[] times, double[] values) {
        double[] resting = simulator.resting(values);
        int[] nodes = numbers(scenario.outcomes().stream().map(Outcome::node));
        Run without = simulator.run(scenario.setting(), times, values, resting, nodes);
        Run with = simulator.run(Runs.both(scenario.setting(), scenario.change()), times, values, resting, nodes);
        return scenario.outcomes().stream().map(outcome -> Runs.course(with, without,
                simulator.network().number(outcome.node()), outcome.from(), outcome.until())).toArray(Course[]::new);
    }

    private static int count(List<Course[]> said, int outcome, Course course) {
        return (int) said.stream().filter(each -> each[outcome] == course).count();
    }

    /** The hours at which a scenario is looked at so that its outcomes can be told: close together within their hours. */
    public static double[] times(Scenario scenario) {
        return DoubleStream.concat(DoubleStream.of(0), scenario.outcomes().stream().flatMapToDouble(
                outcome -> IntStream.range(0, FEW).mapToDouble(
                        i -> outcome.from()
                                + (outcome.until() - outcome.from()) * i / (FEW - 1)))).sorted().distinct().toArray();
    }
}
