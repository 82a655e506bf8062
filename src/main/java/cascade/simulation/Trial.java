package cascade.simulation;

import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A network and what is done in it, taken apart for another program to run. */
public final class Trial {
    /** The ids of the Hill function's constants, and how many stages an amount acts through. */
    public static final String STEEPNESS = Network.STEEPNESS;
    /** The activity at which the Hill function gives a half. */
    public static final String HALF = Network.HALF;
    /** So many stages there are. */
    public static final int STAGES = Network.STAGES;

    private final Network network;
    private final Simulator simulator;
    private final Conditions conditions;
    private final double hours;
    private final double[] control;
    private final double[] start;
    private final Set<String> blocked;
    private final Set<String> less;
    private final Set<String> more;

    /**
     * What holds at a time.
     *
     * @param hour that time
     * @param dose what is added to the amount that is dosed, as it counts; 0 for nothing
     * @param open by arrow that is ever blocked, how much of it is left
     * @param less by node that is ever lessened, by how much
     * @param more by node that is ever driven, by how much
     */
    public record Turn(double hour, double dose, Map<String, Double> open, Map<String, Double> less,
            Map<String, Double> more) {}

    /** A trial of so many hours under conditions. */
    public Trial(Network network, Conditions conditions, double hours) {
        this.network = network;
        this.conditions = conditions;
        this.hours = hours;
        simulator = Simulator.exact(network);
        control = simulator.resting(network.values());
        start = simulator.start(conditions, network.values(), control);
        blocked = targets(Change.Kind.BLOCK);
        less = targets(Change.Kind.LESS);
        more = targets(Change.Kind.MORE);
    }

    private Set<String> targets(Change.Kind kind) {
        Set<String> targets = new LinkedHashSet<>();
        conditions.changes().stream().filter(change -> change.kind() == kind).forEach(
                change -> targets.addAll(change.targets()));
        return targets;
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** How long it runs. */
    public double hours() {
        return hours;
    }

    /** Whether an arrow is ever blocked. */
    public boolean isBlocked(String arrow) {
        return blocked.contains(arrow);
    }

    /** Whether a node is ever lessened. */
    public boolean isLess(String node) {
        return less.contains(node);
    }

    /** Whether a node is ever driven. */
    public boolean isMore(String node) {
        return more.contains(node);
    }

    /** The level of a node in the untouched network at rest. */
    public double rest(int node) {
        return control[node];
    }

    /** What holds from 0 on and from each time at which that changes, in order. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        List<Double> times = new ArrayList<>(List.of(0.0));
        times.addAll(Effect.breaks(conditions, hours));
        for (double time : times) {
            Effect effect = Effect.at(time, conditions, network);
            turns.add(new Turn(time, dose(time), each(blocked, effect::open),
                    each(less, node -> effect.less()[network.number(node)]),
                    each(more, node -> effect.more()[network.number(node)])));
        }
        return turns;
    }

    private double dose(double time) {
        return simulator.given(conditions, time, network.values());
    }

    private static Map<String, Double> each(Set<String> of, java.util.function.ToDoubleFunction<String> value) {
        Map<String, Double> values = new LinkedHashMap<>();
        of.forEach(one -> values.put(one, value.applyAsDouble(one)));
        return values;
    }

    /** The numbers that the state begins with, before any dose: levels by number, then the stages. */
    public double[] start() {
        return Arrays.copyOf(start, start.length);
    }

    /** What is to come out, to about 1 in 10,000,000. */
    public Run run(double[] times) {
        return simulator.run(conditions, times);
    }
}
