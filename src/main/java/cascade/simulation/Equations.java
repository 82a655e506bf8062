package cascade.simulation;

import cascade.simulation.Motion.Some;
import cascade.simulation.Wiring.Kind;
import cascade.simulation.Wiring.Tone;
import cascade.simulation.Wiring.Wire;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The equations of a network, with the values of its constants and with what is changed, as numbers alone. Nothing is
 * allocated to work them out, since that is done thousands of times in a run. For one thread.
 */
final class Equations {
    private final Wiring wiring;
    private final Hill hill;
    private final double passage;
    /** By number of the state, how much of its way it goes in an hour; 0 where it doesn't move in time. */
    private final double[] pace;
    /** By level, where it is drawn to: so much, and so much times what its gate or its factors give. */
    private final double[] least;
    private final double[] scales;
    /** By level, how much the delayed amount adds. */
    private final double[] gains;
    /** By term. */
    private final int[] sources;
    private final double[] weights;
    /** By clause, what its tones leave open. */
    private final double[] spare;
    /** By level into which only one source comes: the line along which it is drawn by that. */
    private final int[] lineSources;
    private final double[] lineBases;
    private final double[] lineSlopes;
    /** By factor of a fold: it is so much, and so much times a level. */
    private final int[] levels;
    private final double[] bases;
    private final double[] slopes;
    /** By source, what it gives; and of those that turn a fold, which activity a fold of 1 is. */
    private final double[] given;
    private final double[] rests;
    private final int[] folds;
    private final double[] speeds;
    private final Motion motion;

    /**
     * @param wiring the network
     * @param values its constants
     * @param effect what is changed
     * @param rest by number, the levels of the unchanged network at rest, over which folds are counted
     * @param wanted by number of the state, whether it is worked out
     */
    Equations(Wiring wiring, double[] values, Effect effect, double[] rest, boolean[] wanted) {
        this.wiring = wiring;
        Network network = wiring.network;
        hill = Hill.of(values[network.constant(Network.STEEPNESS)], values[network.constant(Network.HALF)]);
        passage = effect.open(wiring.passage);
        int size = wiring.size;
        pace = new double[wiring.dimension()];
        least = new double[size];
        scales = new double[size];
        for (int i = 0; i < size; i++) {
            pace[i] = wiring.times[i] == Wiring.NONE ? 0 : 1 / values[wiring.times[i]];
            double more = effect.more()[i];
            boolean fold = wiring.kinds[i] == Kind.FOLD;
            least[i] = fold ? 0 : more;
            scales[i] = (1 - effect.less()[i]) * (fold ? 1 + more : 1 - more);
        }
        if (wiring.passed != Wiring.NONE) {
            Arrays.fill(pace, size, pace.length, 1 / values[wiring.delay]);
        }
        gains = new double[size];
        for (Wire wire : wiring.adds) {
            gains[wire.from()] += values[wire.constant()] * effect.open(wire.arrow());
        }
        sources = wiring.gates.stream().mapToInt(Wire::from).toArray();
        weights = wiring.gates.stream().mapToDouble(
                wire -> values[wire.constant()] * effect.open(wire.arrow())).toArray();
        spare = new double[wiring.terms.length - 1];
        Arrays.fill(spare, 1);
        for (Tone tone : wiring.tones) {
            spare[tone.clause()] *= 1 - values[tone.constant()];
        }
        levels = wiring.folds.stream().mapToInt(Wire::from).toArray();
        bases = new double[levels.length];
        slopes = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            factor(i, wiring.folds.get(i), values, effect, rest[levels[i]]);
        }
        folds = wiring.turned.stream().mapToInt(Wiring.Turned::from).toArray();
        rests = wiring.turned.stream().mapToDouble(turned -> values[turned.rest()]).toArray();
        given = new double[wiring.sources()];
        lineSources = new int[size];
        lineBases = new double[size];
        lineSlopes = new double[size];
        for (int i = 0; i < size; i++) {
            if (wiring.straight[i]) {
                line(i);
            }
        }
        speeds = new double[pace.length];
        motion = new Motion(wiring, wanted);
    }

    /** An activity counts over its rest; of a fold a share of its change. */
    private void factor(int number, Wire wire, double[] values, Effect effect, double rest) {
        double open = effect.open(wire.arrow());
        if (wire.constant() != Wiring.NONE) {
            double share = values[wire.constant()];
            bases[number] = open * (1 - share);
            slopes[number] = open * share;
        } else if (rest > 0) {
            slopes[number] = open / rest;
        } else {
            bases[number] = open;
        }
    }

    private void line(int level) {
        lineBases[level] = gated(level);
        int term = wiring.terms[wiring.clauses[level]];
        if (term < wiring.terms[wiring.clauses[level + 1]]) {
            lineSources[level] = sources[term];
            given[sources[term]] = 1;
            lineSlopes[level] = gated(level) - lineBases[level];
            given[sources[term]] = 0;
        }
    }

    /** How many numbers the state has. */
    int dimension() {
        return pace.length;
    }

    /** Where a dose goes in the state; -1 where nothing is dosed. */
    int dosed() {
        return wiring.dosed;
    }

    /** Whether anything that is wanted still moves. */
    boolean move() {
        return motion.any();
    }

    /** The numbers of the state that still move. */
    int[] moving() {
        return IntStream.range(0, pace.length).filter(motion::moves).toArray();
    }

    /** The shortest time constant of what still moves, in hours. */
    double shortest() {
        double most = 0;
        for (int i = 0; i < pace.length; i++) {
            most = motion.moves(i) ? Math.max(most, pace[i]) : most;
        }
        return 1 / most;
    }

    /** Leaves out for good what was at rest when speeds were worked out last: of whose way no more than a bound is left. */
    void calm(double bound) {
        motion.calm(speeds, pace, bound);
    }

    /** How fast each number of the state changes, an hour. The array is the same each time. */
    double[] speeds(double[] state) {
        hill.of(motion.activities().numbers, motion.activities().count, state, given);
        Some some = motion.others();
        for (int i = 0; i < some.count; i++) {
            given[some.numbers[i]] = gives(some.numbers[i], state);
        }
        line(motion.straight(), state);
        gate(motion.gated(), state);
        some = motion.folds();
        for (int i = 0; i < some.count; i++) {
            int level = some.numbers[i];
            speeds[level] = (fold(level, state) - state[level]) * pace[level];
        }
        if (wiring.passed != Wiring.NONE) {
            pass(state, wiring.dosed, wiring.passed);
        }
        return speeds;
    }

    private void line(Some some, double[] state) {
        double[] gives = given;
        int[] numbers = some.numbers;
        for (int i = 0; i < some.count; i++) {
            int level = numbers[i];
            speeds[level] = (lineBases[level] + lineSlopes[level] * gives[lineSources[level]] - state[level])
                    * pace[level];
        }
    }

    /** The same as {@link #gated} in one piece, since most of the time of a run is spent here. */
    private void gate(Some some, double[] state) {
        int[] clauses = wiring.clauses;
        int[] terms = wiring.terms;
        for (int i = 0; i < some.count; i++) {
            int level = some.numbers[i];
            int held = clauses[level + 1] - 1;
            int clause = clauses[level];
            int term = terms[clause];
            double all = 1;
            for (; clause <= held; clause++) {
                double open = spare[clause];
                for (int end = terms[clause + 1]; term < end; term++) {
                    open *= 1 - weights[term] * given[sources[term]];
                }
                all *= clause < held ? 1 - open : open;
            }
            speeds[level] = (least[level] + scales[level] * all - state[level]) * pace[level];
        }
    }

    private void pass(double[] state, int nose, int brain) {
        if (motion.moves(nose)) {
            speeds[nose] = -state[nose] * pace[nose];
        }
        if (motion.moves(brain)) {
            speeds[brain] = passage * state[nose] * pace[nose] - state[brain] * pace[brain];
        }
        for (int i = wiring.size; i < speeds.length; i++) {
            if (motion.moves(i)) {
                int before = i == wiring.size ? brain : i - 1;
                speeds[i] = state[before] * pace[before] - state[i] * pace[i];
            }
        }
    }

    /** Puts each level where it is drawn to, one after the other; gives the largest move. */
    double settle(double[] state) {
        double moved = 0;
        give(state);
        for (int i = 0; i < wiring.size; i++) {
            if (wiring.kinds[i] != Kind.DOSED && wiring.kinds[i] != Kind.PASSED) {
                double next = target(i, state);
                moved = Math.max(moved, Math.abs(next - state[i]));
                state[i] = next;
                given[i] = gives(i, state);
                for (int source = wiring.delayed + 1; source < given.length; source++) {
                    if (wiring.number(source) == i) {
                        given[source] = gives(source, state);
                    }
                }
            }
        }
        return moved;
    }

    /** Puts the levels that don't move in time where they are. */
    void fix(double[] state) {
        for (int i = 0; i < wiring.size; i++) {
            if (wiring.kinds[i] == Kind.GIVEN) {
                state[i] = gated(i);
            }
        }
        give(state);
    }

    private void give(double[] state) {
        for (int i = 0; i < given.length; i++) {
            given[i] = gives(i, state);
        }
    }

    /** What a source gives. */
    private double gives(int source, double[] state) {
        if (source > wiring.delayed) {
            int turned = source - wiring.delayed - 1;
            double fold = Math.max(0, state[folds[turned]]);
            double rest = rests[turned];
            return hill.of(fold * rest / (1 + (fold - 1) * rest));
        }
        if (source == wiring.delayed) {
            return wiring.passed == Wiring.NONE ? 0 : hill.of(filled(state[state.length - 1]));
        }
        return switch (wiring.kinds[source]) {
        case ACTIVITY, GIVEN -> hill.of(state[source]);
        case DOSED, PASSED -> hill.of(filled(state[source]));
        case FOLD -> 0;
        };
    }

    /** Half of a site is filled at the amount that the main studies gave. */
    private static double filled(double amount) {
        return amount <= 0 ? 0 : amount / (1 + amount);
    }

    private double target(int level, double[] state) {
        return wiring.kinds[level] == Kind.FOLD ? fold(level, state) : gated(level);
    }

    /** Where a fold is drawn to. */
    private double fold(int level, double[] state) {
        double fold = gains[level] == 0 ? 1 : 1 + gains[level] * Math.max(0, state[state.length - 1]);
        for (int i = wiring.factors[level]; i < wiring.factors[level + 1]; i++) {
            fold *= bases[i] + slopes[i] * state[levels[i]];
        }
        return fold * scales[level];
    }

    /** Where an activity is drawn to: through all clauses, and past all that holds it back. */
    private double gated(int level) {
        int held = wiring.clauses[level + 1] - 1;
        double all = open(held);
        for (int clause = wiring.clauses[level]; clause < held; clause++) {
            all *= 1 - open(clause);
        }
        return least[level] + scales[level] * all;
    }

    /** How much all of a clause together leaves open. */
    private double open(int clause) {
        double open = spare[clause];
        for (int i = wiring.terms[clause]; i < wiring.terms[clause + 1]; i++) {
            open *= 1 - weights[i] * given[sources[i]];
        }
        return open;
    }
}
