package cascade.simulation;

import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What changes amount to at one time. Of several on one thing the strongest counts, so that blocking twice is blocking
 * once and no order matters.
 *
 * @param open by arrow, how much of it is left, from 0 to 1; 1 where an arrow isn't named
 * @param less by number of a node, how much of its making is lost
 * @param more by number of a node, how much it is driven besides
 */
record Effect(Map<String, Double> open, double[] less, double[] more) {

    /** What holds at a time; before the start where that is negative. */
    static Effect at(double time, Conditions conditions, Network network) {
        Map<String, Double> open = new HashMap<>();
        double[] less = new double[network.nodes().size()];
        double[] more = new double[less.length];
        for (Change change : conditions.changes()) {
            if (change.from().orElse(Double.NEGATIVE_INFINITY) > time || change.until().orElse(
                    Double.POSITIVE_INFINITY) <= time) {
                continue;
            }
            for (String target : change.targets()) {
                switch (change.kind()) {
                case BLOCK -> open.merge(target, 1 - change.amount(), Math::min);
                case LESS -> strongest(less, network.number(target), change.amount());
                case MORE -> strongest(more, network.number(target), change.amount());
                }
            }
        }
        return new Effect(open, less, more);
    }

    /** Whether nothing holds. */
    boolean none() {
        return open.isEmpty() && Arrays.stream(less).allMatch(each -> each == 0) && Arrays.stream(more).allMatch(
                each -> each == 0);
    }

    private static void strongest(double[] of, int node, double amount) {
        of[node] = Math.max(of[node], amount);
    }

    /** How much of an arrow is left. */
    double open(String arrow) {
        return open.getOrDefault(arrow, 1.0);
    }

    /** The hours after 0 and before the end at which anything begins or ends, in order. */
    static List<Double> breaks(Conditions conditions, double end) {
        TreeSet<Double> times = new TreeSet<>();
        conditions.doses().forEach(dose -> times.add(dose.at()));
        for (Change change : conditions.changes()) {
            change.from().ifPresent(times::add);
            change.until().ifPresent(times::add);
        }
        return times.stream().filter(time -> time > 0 && time < end).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Effect(Map<String, Double> otherOpen, double[] otherLess, double[] otherMore)
                && open.equals(otherOpen) && Arrays.equals(less, otherLess) && Arrays.equals(more, otherMore);
    }

    @Override
    public int hashCode() {
        return open.hashCode() + 31 * Arrays.hashCode(less) + 31 * 31 * Arrays.hashCode(more);
    }

    @Override
    public String toString() {
        return "open " + open + ", less " + Arrays.toString(less) + ", more " + Arrays.toString(more);
    }
}
