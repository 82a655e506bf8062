package cascade.export.model;

import cascade.simulation.Network;
import cascade.simulation.Trial;
import cascade.unit.Model.Clause;
import cascade.unit.Model.Input;
import cascade.unit.Model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The equations of a trial as expressions: the same that the simulator solves. */
final class Rates {
    private static final String HILL = "hill";
    private static final String FILLED = "filled";
    private static final String PLACED = "placed";

    private final Network network;
    private final Trial trial;

    Rates(Trial trial) {
        this.trial = trial;
        network = trial.network();
    }

    /** Where a level is drawn to, for one that is drawn somewhere. */
    Optional<Maths> target(int node) {
        String id = network.nodes().get(node);
        return switch (network.rule(node)) {
        case Rule.Given(String value) -> Optional.of(driven(id, constant(value)));
        case Rule.Activity(String _, List<Clause> gate, List<Input> held) -> {
            List<Maths> all = new ArrayList<>();
            gate.forEach(clause -> all.add(Maths.any(clause.any().stream().map(this::comes).toList())));
            held.forEach(input -> all.add(Maths.rest(comes(input))));
            yield Optional.of(driven(id, Maths.times(all)));
        }
        case Rule.Fold fold -> Optional.of(fold(id, fold));
        case Rule.Dosed _,Rule.Passed _ -> Optional.empty();
        };
    }

    /** How fast a level changes; empty for one that doesn't move in time. */
    Optional<Maths> rate(int node) {
        String id = network.nodes().get(node);
        return switch (network.rule(node)) {
        case Rule.Given _ -> Optional.empty();
        case Rule.Activity activity -> Optional.of(towards(node, activity.time()));
        case Rule.Fold fold -> Optional.of(towards(node, fold.time()));
        case Rule.Dosed(String time) -> Optional.of(
                new Maths.Apply("minus", List.of(Maths.over(Maths.name(Names.node(id)), constant(time)))));
        case Rule.Passed(String arrow, String time, String _) -> Optional.of(Maths.minus(
                opened(arrow, Maths.over(Maths.name(Names.node(network.nodes().get(network.from(arrow)))),
                        constant(dosed(network.from(arrow))))),
                Maths.over(Maths.name(Names.node(id)), constant(time))));
        };
    }

    /** How fast a stage changes, of the three behind an amount that is passed on. */
    Maths stage(int number, String from, Rule.Passed passed) {
        Maths on = number == 0 ? Maths.over(Maths.name(Names.node(from)), constant(passed.time()))
                : Maths.over(Maths.name(Names.stage(number - 1)), constant(passed.delay()));
        return Maths.minus(on, Maths.over(Maths.name(Names.stage(number)), constant(passed.delay())));
    }

    private String dosed(int node) {
        return ((Rule.Dosed) network.rule(node)).time();
    }

    private Maths towards(int node, String time) {
        return Maths.over(Maths.minus(target(node).orElseThrow(),
                Maths.name(Names.node(network.nodes().get(node)))), constant(time));
    }

    private Maths fold(String id, Rule.Fold fold) {
        List<Maths> all = new ArrayList<>();
        if (!fold.adds().isEmpty()) {
            List<Maths> sum = new ArrayList<>(List.of(Maths.of(1)));
            fold.adds().forEach(input -> sum.add(opened(input.arrow().orElseThrow(), Maths.times(
                    constant(input.weight()), Maths.name(Names.stage(Trial.STAGES - 1))))));
            all.add(Maths.plus(sum));
        }
        fold.needs().forEach(input -> all.add(opened(input.arrow().orElseThrow(), Maths.plus(List.of(Maths.of(1),
                Maths.times(constant(input.weight()), Maths.minus(from(input.arrow().get()), Maths.of(1))))))));
        fold.times().forEach(arrow -> all.add(opened(arrow, Maths.over(from(arrow),
                Maths.name(Names.rest(network.nodes().get(network.from(arrow))))))));
        if (trial.isLess(id)) {
            all.add(Maths.rest(Maths.name(Names.less(id))));
        }
        if (trial.isMore(id)) {
            all.add(Maths.plus(List.of(Maths.of(1), Maths.name(Names.more(id)))));
        }
        return all.isEmpty() ? Maths.of(1) : Maths.times(all);
    }

    private Maths driven(String id, Maths made) {
        Maths left = trial.isLess(id) ? Maths.times(made, Maths.rest(Maths.name(Names.less(id)))) : made;
        return trial.isMore(id) ? Maths.any(List.of(left, Maths.name(Names.more(id)))) : left;
    }

    private Maths comes(Input input) {
        if (input.arrow().isEmpty()) {
            return constant(input.weight());
        }
        String arrow = input.arrow().get();
        Maths source = from(arrow);
        if (input.delayed()) {
            source = new Maths.Call(FILLED, List.of(Maths.name(Names.stage(Trial.STAGES - 1))));
        } else if (input.rest().isPresent()) {
            source = new Maths.Call(PLACED, List.of(source, constant(input.rest().get())));
        } else if (!network.isActivity(network.from(arrow))) {
            source = new Maths.Call(FILLED, List.of(source));
        }
        return opened(arrow, Maths.times(constant(input.weight()), new Maths.Call(HILL, List.of(source,
                constant(Trial.STEEPNESS), constant(Trial.HALF)))));
    }

    private Maths opened(String arrow, Maths what) {
        return trial.isBlocked(arrow) ? Maths.times(Maths.name(Names.open(arrow)), what) : what;
    }

    private Maths from(String arrow) {
        return Maths.name(Names.node(network.nodes().get(network.from(arrow))));
    }

    private static Maths constant(String id) {
        return Maths.name(Names.constant(id));
    }
}
