package cascade.simulation;

import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import cascade.unit.Model.Dose;
import java.util.ArrayList;
import java.util.List;

/** Two runs beside each other: what holds in both, and where a level goes in one against the other. */
public final class Runs {
    /** What a level must move by to count as moved: this share of what it is without. */
    public static final double SHARE = 0.1;
    /** The least move that counts: half of one in a hundred, since nobody could see less on the map. */
    public static final double LEAST = 0.005;

    private Runs() {}

    /** What holds where both hold. */
    public static Conditions both(Conditions setting, Conditions change) {
        List<Dose> doses = new ArrayList<>(setting.doses());
        doses.addAll(change.doses());
        List<Change> changes = new ArrayList<>(setting.changes());
        changes.addAll(change.changes());
        return new Conditions(List.copyOf(doses), List.copyOf(changes));
    }

    /** Where a level goes on average over some hours, in a run against another. */
    public static Course course(Run with, Run without, int node, double from, double until) {
        return course(with.mean(node, from, until), without.mean(node, from, until));
    }

    /** Where a level goes from what it is without. */
    static Course course(double with, double without) {
        double move = with - without;
        if (Math.abs(move) < LEAST || Math.abs(move) < SHARE * Math.abs(without)) {
            return Course.SAME;
        }
        return move > 0 ? Course.UP : Course.DOWN;
    }
}
