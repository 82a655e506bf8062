package cascade.ui.pathway.whatif.model;

import cascade.simulation.Runs;
import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is tried: a run beside another.
 *
 * @param setting what holds in both
 * @param change what is done in one
 * @param hours how long both run
 */
public record Setup(Conditions setting, Conditions change, double hours) {
    private static final double LONGEST = 24 * 14;

    /** One dose and nothing else, beside none: where a learner's own begins. */
    public static final Setup ONE_DOSE = new Setup(Conditions.NONE, new Conditions(Schedule.ONE.doses(), List.of()),
            Schedule.ONE.hours());

    /** What a scenario tries. */
    public static Setup of(Scenario scenario) {
        return new Setup(scenario.setting(), scenario.change(), scenario.hours());
    }

    /** All that holds in the run in which something is done. */
    public Conditions with() {
        return Runs.both(setting, change);
    }

    /** The doses of both runs together, in time. */
    private List<Dose> doses() {
        return Stream.concat(setting.doses().stream(), change.doses().stream()).sorted(
                Comparator.comparingDouble(Dose::at)).toList();
    }

    /** Whether anything is dosed in either run. */
    public boolean isDosed() {
        return !doses().isEmpty();
    }

    /** When doses are given; empty where that is as no schedule has it. */
    public Optional<Schedule> schedule() {
        return Schedule.of(doses());
    }

    /** What is done to a node or an arrow in the one run; empty where nothing is. */
    public Optional<Change> change(Route target) {
        boolean arrow = target.kind() == Route.Kind.ARROW;
        return change.changes().stream().filter(each -> (each.kind() == Change.Kind.BLOCK) == arrow
                && each.targets().contains(target.id())).findFirst();
    }

    /** The same with something done to a node or an arrow from the beginning, in place of what was; 0 is nothing. */
    public Setup switched(Route target, Change.Kind kind, double amount) {
        List<Change> changes = new ArrayList<>(changesWithout(target));
        if (amount > 0) {
            changes.add(new Change(kind, List.of(target.id()), Math.min(1, amount), Optional.of(0.0),
                    Optional.empty()));
        }
        return settled(doses(), changes);
    }

    /** The same without anything done to a node or an arrow; what is done to others with it stays done to those. */
    private List<Change> changesWithout(Route target) {
        Optional<Change> before = change(target);
        return change.changes().stream().flatMap(each -> {
            if (before.filter(each::equals).isEmpty()) {
                return Stream.of(each);
            }
            List<String> left = each.targets().stream().filter(id -> !id.equals(target.id())).toList();
            return left.isEmpty() ? Stream.empty()
                    : Stream.of(new Change(each.kind(), left, each.amount(), each.from(), each.until()));
        }).toList();
    }

    /** The same without one of the things that are done. */
    public Setup without(Change gone) {
        return settled(doses(), change.changes().stream().filter(each -> !each.equals(gone)).toList());
    }

    /** The same with doses given otherwise. */
    public Setup dosed(Schedule when) {
        Setup dosed = settled(when.doses(), change.changes());
        return new Setup(dosed.setting, dosed.change, Math.clamp(when.hours(), Schedule.ONE.hours(), LONGEST));
    }

    /** Where anything is done, the doses hold in both runs; where nothing is, they are what is done. */
    private Setup settled(List<Dose> doses, List<Change> changes) {
        boolean done = !changes.isEmpty();
        return new Setup(new Conditions(done ? doses : List.of(), setting.changes()),
                new Conditions(done ? List.of() : doses, List.copyOf(changes)), hours);
    }
}
