package cascade.simulation;

import cascade.unit.Model.Clause;
import cascade.unit.Model.Input;
import cascade.unit.Model.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The equations of a network, with the values of its constants and with what is changed, as numbers alone. */
final class Equations {
    private static final Term[] NO_TERMS = {};

    private final Hill hill;
    private final Made[] made;
    private final int size;
    private final int stages;
    private final int dosed;
    private final double[] passed;
    private final double[] hilled;
    private final int[] activities;
    private final int[] amounts;
    private final double[] less;
    private final double[] more;

    /** What comes into a level: from where, how much of it, and where a fold is an activity of so much at 1. */
    private record Term(int from, double weight, double rest) {
        /** It comes from nowhere: a constant tone. */
        static final int TONE = -1;
        /** It comes from the last stage of the amount. */
        static final int STAGE = -2;
    }

    /** How a level is made: clauses and what holds back, or factors of a fold. */
    private record Made(double time, Term[][] gate, Term[] held, Term[] adds, Term[] needs, Term[] times,
            boolean activity, boolean fold) {}

    /**
     * @param network the network
     * @param values its constants
     * @param effect what is changed
     * @param rest by number, the levels of the unchanged network at rest, over which folds are counted
     */
    Equations(Network network, double[] values, Effect effect, double[] rest) {
        hill = Hill.of(values[network.constant(Network.STEEPNESS)], values[network.constant(Network.HALF)]);
        size = network.nodes().size();
        less = effect.less();
        more = effect.more();
        made = new Made[size];
        hilled = new double[size];
        int into = -1;
        int source = -1;
        double[] times = new double[4];
        for (int i = 0; i < size; i++) {
            made[i] = new Made(1, new Term[][]{}, NO_TERMS, NO_TERMS, NO_TERMS, NO_TERMS, false, false);
            switch (network.rule(i)) {
            case Rule.Given(String value) -> made[i] = new Made(0, new Term[][]{
                    {new Term(Term.TONE, values[network.constant(value)], 0)}}, NO_TERMS, NO_TERMS, NO_TERMS, NO_TERMS,
                    true, false);
            case Rule.Dosed(String time) -> {
                source = i;
                times[0] = values[network.constant(time)];
            }
            case Rule.Passed(String arrow, String time, String delay) -> {
                into = i;
                times[1] = values[network.constant(time)];
                times[2] = values[network.constant(delay)];
                times[3] = effect.open(arrow);
            }
            case Rule.Activity(String time, List<Clause> gate, List<Input> held) -> made[i] = new Made(
                    values[network.constant(time)],
                    gate.stream().map(clause -> terms(network, values, effect, clause.any())).toArray(Term[][]::new),
                    terms(network, values, effect, held), NO_TERMS, NO_TERMS, NO_TERMS, true, false);
            case Rule.Fold fold -> made[i] = new Made(values[network.constant(fold.time())], new Term[][]{}, NO_TERMS,
                    terms(network, values, effect, fold.adds()), needs(network, values, effect, fold.needs()),
                    fold.times().stream().map(arrow -> new Term(network.from(arrow), effect.open(arrow),
                            rest[network.from(arrow)])).toArray(Term[]::new),
                    false, true);
            }
        }
        dosed = source;
        stages = into;
        passed = times;
        activities = Stream.iterate(0, i -> i < size, i -> i + 1).filter(
                network::isActivity).mapToInt(Integer::intValue).toArray();
        amounts = stages < 0 ? new int[]{} : new int[]{dosed, stages};
    }

    private static Term[] terms(Network network, double[] values, Effect effect, List<Input> inputs) {
        return inputs.stream().map(input -> {
            double weight = values[network.constant(input.weight())];
            if (input.arrow().isEmpty()) {
                return new Term(Term.TONE, weight, 0);
            }
            String arrow = input.arrow().get();
            return new Term(input.delayed() ? Term.STAGE : network.from(arrow), weight * effect.open(arrow),
                    input.rest().map(rest -> values[network.constant(rest)]).orElse(0.0));
        }).toArray(Term[]::new);
    }

    /** Of what a fold needs: the share in place of the rest, and how much of the arrow is left as the weight. */
    private static Term[] needs(Network network, double[] values, Effect effect, List<Input> inputs) {
        return inputs.stream().map(input -> {
            String arrow = input.arrow().orElseThrow();
            return new Term(network.from(arrow), effect.open(arrow), values[network.constant(input.weight())]);
        }).toArray(Term[]::new);
    }

    /** How many numbers the state has. */
    int dimension() {
        return size + (stages < 0 ? 0 : Network.STAGES);
    }

    /** Where a dose goes in the state; -1 where nothing is dosed. */
    int dosed() {
        return dosed;
    }

    /** Whether a level doesn't move in time but is what it is. */
    boolean fixed(int level) {
        return made[level].activity && made[level].time == 0;
    }

    /** How fast each number of the state changes, an hour. */
    void derivatives(double[] state, double[] out) {
        prepare(state);
        for (int i = 0; i < size; i++) {
            Made each = made[i];
            if (each.activity || each.fold) {
                out[i] = each.time == 0 ? 0 : (target(i, state) - state[i]) / each.time;
            } else {
                out[i] = 0;
            }
        }
        if (stages >= 0) {
            double leaving = state[dosed] / passed[0];
            out[dosed] = -leaving;
            out[stages] = passed[3] * leaving - state[stages] / passed[1];
            double flow = state[stages] / passed[1];
            for (int i = 0; i < Network.STAGES; i++) {
                double on = i == 0 ? flow : state[size + i - 1] / passed[2];
                out[size + i] = on - state[size + i] / passed[2];
            }
        }
    }

    /** Puts each level where it is drawn to, one after the other; gives the largest move. */
    double settle(double[] state) {
        double moved = 0;
        prepare(state);
        for (int i = 0; i < size; i++) {
            if (made[i].activity || made[i].fold) {
                double next = target(i, state);
                moved = Math.max(moved, Math.abs(next - state[i]));
                state[i] = next;
                if (made[i].activity) {
                    hilled[i] = hill.of(next);
                }
            }
        }
        return moved;
    }

    /** Puts the levels that don't move in time where they are. */
    void fix(double[] state) {
        prepare(state);
        for (int i = 0; i < size; i++) {
            if (fixed(i)) {
                state[i] = target(i, state);
            }
        }
    }

    private void prepare(double[] state) {
        for (int i : activities) {
            hilled[i] = hill.of(state[i]);
        }
        for (int i : amounts) {
            hilled[i] = hill.of(filled(state[i]));
        }
    }

    /** Half of a site is filled at the amount that the main studies gave. */
    private static double filled(double amount) {
        return amount <= 0 ? 0 : amount / (1 + amount);
    }

    /** Where a level is drawn to. */
    private double target(int level, double[] state) {
        Made each = made[level];
        if (each.fold) {
            double fold = 1;
            for (Term term : each.adds) {
                fold += term.weight * Math.max(0, state[size + Network.STAGES - 1]);
            }
            for (Term term : each.needs) {
                fold *= term.weight * (1 + term.rest * (state[term.from] - 1));
            }
            for (Term term : each.times) {
                fold *= term.weight * (term.rest > 0 ? state[term.from] / term.rest : 1);
            }
            return fold * (1 - less[level]) * (1 + more[level]);
        }
        double all = 1;
        for (Term[] clause : each.gate) {
            double none = 1;
            for (Term term : clause) {
                none *= 1 - comes(term, state);
            }
            all *= 1 - none;
        }
        for (Term term : each.held) {
            all *= 1 - comes(term, state);
        }
        return 1 - (1 - all * (1 - less[level])) * (1 - more[level]);
    }

    private double comes(Term term, double[] state) {
        if (term.from == Term.TONE) {
            return term.weight;
        }
        if (term.from == Term.STAGE) {
            return term.weight * hill.of(filled(state[size + Network.STAGES - 1]));
        }
        if (term.rest > 0) {
            double fold = Math.max(0, state[term.from]);
            return term.weight * hill.of(fold * term.rest / (1 + (fold - 1) * term.rest));
        }
        return term.weight * hilled[term.from];
    }
}
