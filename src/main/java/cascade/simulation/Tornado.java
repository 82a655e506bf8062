package cascade.simulation;

import cascade.unit.Model.Constant;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which constants decide an outcome: each alone is put to the ends of its range. */
public final class Tornado {
    private Tornado() {}

    /**
     * What a constant does.
     *
     * @param constant which
     * @param least the level with the constant at its least, over the level without what is done; 1 is no change
     * @param most the same with the constant at its most
     */
    public record Bar(Constant constant, double least, double most) {
        /** How much it decides. */
        public double width() {
            return Math.abs(most - least);
        }
    }

    /** A bar for each constant, the one that decides most first. */
    public static List<Bar> of(Simulator simulator, Scenario scenario, Outcome outcome) {
        double[] times = Draws.times(scenario);
        List<Constant> constants = simulator.network().model().constants();
        return IntStream.range(0, constants.size()).parallel().mapToObj(i -> new Bar(constants.get(i),
                ratio(simulator, scenario, outcome, times, i, constants.get(i).least()),
                ratio(simulator, scenario, outcome, times, i, constants.get(i).most()))).sorted(
                        Comparator.comparingDouble(Bar::width).reversed()).toList();
    }

    private static double ratio(Simulator simulator, Scenario scenario, Outcome outcome, double[] times, int constant,
            double value) {
        double[] values = simulator.network().values();
        values[constant] = value;
        int node = simulator.network().number(outcome.node());
        double[] resting = simulator.resting(values);
        double without = simulator.run(scenario.setting(), times, values, resting, new int[]{node}).mean(node,
                outcome.from(), outcome.until());
        double with = simulator.run(Runs.both(scenario.setting(), scenario.change()), times, values, resting,
                new int[]{node}).mean(node, outcome.from(), outcome.until());
        return with / Math.max(without, Runs.LEAST);
    }
}
