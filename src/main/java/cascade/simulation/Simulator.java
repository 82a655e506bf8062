package cascade.simulation;

import cascade.simulation.Solver.Tolerance;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a network in time. May be used by several threads at once.
 */
public final class Simulator {
    /** So close a level is to where it is drawn to when it counts as at rest. */
    private static final double RESTING = 1e-13;
    private static final int SWEEPS = 5_000;
    /** An hour before anything happens. */
    private static final double BEFORE = -1;
    /** The tolerances of the solver for what is looked at, and for what others are to come to the same of. */
    private static final Tolerance USUAL = new Tolerance(1e-6, 3e-8);
    private static final Tolerance EXACT = new Tolerance(1e-11, 0);
    private static final Tolerance ROUGH = new Tolerance(1e-4, 0);

    private final Network network;
    private final Wiring wiring;
    private final Tolerance tolerance;
    private final boolean[] all;
    /** The last that was asked for: runs with the same constants follow each other. */
    private volatile @Nullable Rest known;

    private record Rest(double[] values, double[] state) {}

    private Simulator(Network network, Tolerance tolerance) {
        this.network = network;
        wiring = new Wiring(network);
        all = new boolean[wiring.dimension()];
        Arrays.fill(all, true);
        this.tolerance = tolerance;
    }

    /** Runs a network as exactly as eyes need it: each level to about 1 in 100,000. */
    public static Simulator of(Network network) {
        return new Simulator(network, USUAL);
    }

    /** Runs a network as exactly as a comparison with other programs needs it: to about 1 in 10,000,000. */
    public static Simulator exact(Network network) {
        return new Simulator(network, EXACT);
    }

    /** Runs a network as exactly as a search among thousands of runs needs it: to about 1 in 1,000. */
    static Simulator rough(Network network) {
        return new Simulator(network, ROUGH);
    }

    /** The network that it runs. */
    public Network network() {
        return network;
    }

    /** A run under conditions, with the model's own constants. */
    public Run run(Conditions conditions, double[] times) {
        return run(conditions, times, network.values());
    }

    /**
     * A run under conditions.
     *
     * @param conditions what is given and what is changed
     * @param times the hours at which it is looked at, from 0 on, rising
     * @param values the constants, as {@link Network#values}
     */
    public Run run(Conditions conditions, double[] times, double[] values) {
        return run(conditions, times, values, resting(values));
    }

    /** A run, where the state of the untouched network at rest is known. */
    Run run(Conditions conditions, double[] times, double[] values, double[] resting) {
        return run(conditions, times, values, resting, new double[network.nodes().size()][times.length], all);
    }

    /** A run of which only some levels are worked out, by their numbers; others have no course in it. */
    Run run(Conditions conditions, double[] times, double[] values, double[] resting, int[] nodes) {
        double[][] levels = new double[network.nodes().size()][0];
        for (int node : nodes) {
            levels[node] = new double[times.length];
        }
        return run(conditions, times, values, resting, levels, wiring.behind(nodes));
    }

    private Run run(Conditions conditions, double[] times, double[] values, double[] resting, double[][] levels,
            boolean[] wanted) {
        double[] control = Arrays.copyOf(resting, network.nodes().size());
        double[] state = start(conditions, values, resting);
        double end = times[times.length - 1];
        List<Double> breaks = new ArrayList<>(Effect.breaks(conditions, end));
        breaks.addFirst(0.0);
        breaks.add(end);
        int next = 0;
        for (int i = 0; i + 1 < breaks.size(); i++) {
            double from = breaks.get(i);
            double until = breaks.get(i + 1);
            Equations equations = new Equations(wiring, values, Effect.at(from, conditions, network), control,
                    wanted);
            equations.fix(state);
            dose(state, conditions, from, values, equations);
            int last = next;
            while (last < times.length && (times[last] < until || i + 2 == breaks.size())) {
                last++;
            }
            state = Solver.solve(equations, state, from, until, times, next, last, levels, tolerance);
            next = last;
        }
        return new Run(times, levels, control);
    }

    /** The levels of the untouched network at rest, by number. */
    public double[] rest(double[] values) {
        return Arrays.copyOf(resting(values), network.nodes().size());
    }

    /** The state of the untouched network at rest: levels by number, then the stages. */
    double[] resting(double[] values) {
        Rest last = known;
        if (last == null || !Arrays.equals(last.values(), values)) {
            // Folds are 1 at rest, so what is counted over the rest is counted over anything until it is known.
            last = new Rest(values.clone(), settled(new Equations(wiring, values, Effect.at(BEFORE, Conditions.NONE,
                    network), new double[network.nodes().size()], all)));
            known = last;
        }
        return last.state().clone();
    }

    /** The state from which a run begins: at rest under what has held since long before. */
    double[] start(Conditions conditions, double[] values, double[] resting) {
        Effect before = Effect.at(BEFORE, conditions, network);
        return before.none() ? resting.clone()
                : settled(new Equations(wiring, values, before, Arrays.copyOf(resting, network.nodes().size()),
                        all));
    }

    private double[] settled(Equations equations) {
        double[] state = new double[equations.dimension()];
        for (int i = 0; i < network.nodes().size(); i++) {
            if (network.rule(i) instanceof cascade.unit.Model.Rule.Fold) {
                state[i] = 1;
            }
        }
        for (int i = 0; i < SWEEPS; i++) {
            if (equations.settle(state) < RESTING) {
                return state;
            }
        }
        throw new NoSteadyStateException();
    }

    private void dose(double[] state, Conditions conditions, double at, double[] values, Equations equations) {
        if (equations.dosed() >= 0) {
            state[equations.dosed()] += given(conditions, at, values);
        }
    }

    /** How much counts of all that is given at a time. */
    double given(Conditions conditions, double at, double[] values) {
        return effective(conditions.doses().stream().filter(dose -> dose.at() == at).mapToDouble(Dose::amount).sum(),
                values);
    }

    /** How much of a dose counts: 1 at 1, and never more than the saturation. */
    private double effective(double amount, double[] values) {
        double most = values[network.constant(Network.SATURATION)];
        return amount <= 0 ? 0 : amount * most / (amount + most - 1);
    }
}
