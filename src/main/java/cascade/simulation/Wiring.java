package cascade.simulation;

import cascade.unit.Model.Clause;
import cascade.unit.Model.Input;
import cascade.unit.Model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a network is wired, by number alone: what stays the same whatever its constants are and whatever is changed. Made
 * once for all runs, which then look up nothing by name.
 *
 * <p>
 * Levels have their numbers as in the network; the stages stand behind them in the state. What comes into a gate is a
 * source: one for each level, then the delayed amount, and what turns a fold into an activity.
 */
final class Wiring {
    /** Where there is none. */
    static final int NONE = -1;

    /** How a level is made. */
    enum Kind {
        GIVEN, DOSED, PASSED, ACTIVITY, FOLD
    }

    /**
     * What comes in.
     *
     * @param from the number of its source; where it comes into a fold, that of a level
     * @param constant the number of its weight; {@link #NONE} where it has none
     * @param arrow its arrow
     */
    record Wire(int from, int constant, String arrow) {}

    /**
     * A tone.
     *
     * @param clause the number of the clause that it is in
     * @param constant the number of its weight
     */
    record Tone(int clause, int constant) {}

    /**
     * A source that turns a fold into an activity.
     *
     * @param from the level
     * @param rest the constant that says which activity a fold of 1 is
     */
    record Turned(int from, int rest) {}

    final Network network;
    /** How many levels there are. */
    final int size;
    /** By level, how it is made. */
    final Kind[] kinds;
    /** By level, the constant that is its time; {@link #NONE} where it doesn't move in time. */
    final int[] times;
    /** Which clauses belong to a level: from its number's place to the next. The last one is what holds it back. */
    final int[] clauses;
    /** Which terms belong to a clause. */
    final int[] terms;
    /** All terms. */
    final List<Wire> gates = new ArrayList<>();
    /** Constant tones in clauses. */
    final List<Tone> tones = new ArrayList<>();
    /** By level, whether no more than one source comes into its gate: then it is drawn along a straight line by that. */
    final boolean[] straight;
    /** Which factors belong to a fold. */
    final int[] factors;
    /** All factors: folds that are followed, and, without a constant, activities over their rest. */
    final List<Wire> folds = new ArrayList<>();
    /** What the delayed amount adds to folds; their levels stand in the place of the source. */
    final List<Wire> adds = new ArrayList<>();
    /** The sources that turn a fold into an activity, the first behind {@link #delayed}. */
    final List<Turned> turned = new ArrayList<>();
    /** The source that is the delayed amount. */
    final int delayed;
    /** Where doses go, and where they pass to, by which arrow; {@link #NONE} where there are none. */
    int dosed = NONE;
    int passed = NONE;
    String passage = "";
    /** The constant that is the time of each stage. */
    int delay = NONE;
    /** By number of the state, the numbers that it is made from. */
    private final int[][] inputs;

    Wiring(Network network) {
        this.network = network;
        size = network.nodes().size();
        delayed = size;
        kinds = new Kind[size];
        times = new int[size];
        straight = new boolean[size];
        clauses = new int[size + 1];
        factors = new int[size + 1];
        Arrays.fill(times, NONE);
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int i = 0; i < size; i++) {
            int before = gates.size();
            read(i, ends);
            straight[i] = isActivity(i) && gates.size() - before <= 1;
            clauses[i + 1] = ends.size() - 1;
            factors[i + 1] = folds.size();
        }
        terms = ends.stream().mapToInt(Integer::intValue).toArray();
        inputs = new int[dimension()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = madeFrom(i);
        }
    }

    private void read(int level, List<Integer> ends) {
        Consumer<List<Input>> clause = any -> {
            for (Input input : any) {
                int weight = network.constant(input.weight());
                input.arrow().ifPresentOrElse(arrow -> gates.add(new Wire(source(input, arrow), weight, arrow)),
                        () -> tones.add(new Tone(ends.size() - 1, weight)));
            }
            ends.add(gates.size());
        };
        switch (network.rule(level)) {
        case Rule.Given(String value) -> {
            kinds[level] = Kind.GIVEN;
            tones.add(new Tone(ends.size() - 1, network.constant(value)));
            clause.accept(List.of());
            clause.accept(List.of());
        }
        case Rule.Dosed(String time) -> {
            kinds[level] = Kind.DOSED;
            times[level] = network.constant(time);
            dosed = level;
        }
        case Rule.Passed(String arrow, String time, String later) -> {
            kinds[level] = Kind.PASSED;
            times[level] = network.constant(time);
            delay = network.constant(later);
            passage = arrow;
            passed = level;
        }
        case Rule.Activity(String time, List<Clause> gate, List<Input> held) -> {
            kinds[level] = Kind.ACTIVITY;
            times[level] = network.constant(time);
            gate.forEach(each -> clause.accept(each.any()));
            clause.accept(held);
        }
        case Rule.Fold fold -> {
            kinds[level] = Kind.FOLD;
            times[level] = network.constant(fold.time());
            fold.adds().forEach(input -> adds.add(new Wire(level, network.constant(input.weight()),
                    input.arrow().orElse(""))));
            fold.needs().forEach(input -> folds.add(straight(input.arrow().orElseThrow(),
                    network.constant(input.weight()))));
            fold.times().forEach(arrow -> folds.add(straight(arrow, NONE)));
        }
        }
    }

    private Wire straight(String arrow, int constant) {
        return new Wire(network.from(arrow), constant, arrow);
    }

    private int source(Input input, String arrow) {
        if (input.delayed()) {
            return delayed;
        }
        if (input.rest().isEmpty()) {
            return network.from(arrow);
        }
        turned.add(new Turned(network.from(arrow), network.constant(input.rest().get())));
        return delayed + turned.size();
    }

    private int[] madeFrom(int number) {
        if (number > size) {
            return new int[]{number - 1};
        }
        if (number == size || number == passed) {
            return new int[]{number == passed ? dosed : passed};
        }
        Set<Integer> from = new LinkedHashSet<>();
        for (int i = terms[clauses[number]]; i < terms[clauses[number + 1]]; i++) {
            from.add(number(gates.get(i).from()));
        }
        for (int i = factors[number]; i < factors[number + 1]; i++) {
            from.add(folds.get(i).from());
        }
        if (adds.stream().anyMatch(add -> add.from() == number)) {
            from.add(number(delayed));
        }
        return from.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many numbers the state has. */
    int dimension() {
        return size + (passed == NONE ? 0 : Network.STAGES);
    }

    /** How many sources there are. */
    int sources() {
        return delayed + 1 + turned.size();
    }

    /** Which number of the state a source is made from. */
    int number(int source) {
        return source < size ? source : source == delayed ? dimension() - 1 : turned.get(source - delayed - 1).from();
    }

    /** Whether a source is an activity's level. */
    boolean isActivity(int source) {
        return source < size && (kinds[source] == Kind.ACTIVITY || kinds[source] == Kind.GIVEN);
    }

    /** The numbers of the state that one of them is made from. */
    int[] inputs(int number) {
        return inputs[number];
    }

    /** By number of the state, whether any of some levels is made from it, over however many others, or is it. */
    boolean[] behind(int... levels) {
        boolean[] behind = new boolean[dimension()];
        for (int level : levels) {
            mark(level, behind);
        }
        return behind;
    }

    private void mark(int number, boolean[] behind) {
        if (!behind[number]) {
            behind[number] = true;
            for (int from : inputs[number]) {
                mark(from, behind);
            }
        }
    }
}
