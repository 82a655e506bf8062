package cascade.ui.pathway.whatif.model;

import cascade.pathway.Graph;
import cascade.simulation.Draws.Band;
import cascade.simulation.Draws.Verdict;
import cascade.simulation.Draws;
import cascade.simulation.Network;
import cascade.simulation.Run;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.simulation.Times;
import cascade.unit.Depth;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Rule;
import cascade.unit.Model.Scenario;
import cascade.unit.Model;
import cascade.unit.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A unit's model, read and ready to run. To make one and to run it takes a while: not on the FX thread. */
public final class Lab {
    /** At so many hours a band is worked out. */
    private static final int BAND = 60;

    private final Network network;
    private final Simulator simulator;
    private final Graph graph;
    private final Set<String> leftOut;
    /** The run without anything done, which stays the same while a slider is moved. */
    private volatile @Nullable Before before;

    private record Before(Conditions setting, Run run) {}

    /** Reads a unit's model and puts it together. */
    public Lab(Unit unit) {
        this.network = new Network(unit);
        this.simulator = Simulator.of(network);
        this.graph = new Graph(unit.pathway(), Depth.ADVANCED);
        this.leftOut = model().leftOut().stream().map(Model.LeftOut::arrow).collect(Collectors.toSet());
    }

    /** The model. */
    public Model model() {
        return network.model();
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** The map that it runs. */
    public Graph graph() {
        return graph;
    }

    /** Whether an arrow is one that the model doesn't follow. */
    public boolean leavesOut(String arrow) {
        return leftOut.contains(arrow);
    }

    /** Whether anything can be done to a node, to less or more of it: not to what is dosed. */
    public boolean canChange(String node) {
        Rule rule = network.rule(network.number(node));
        return rule instanceof Rule.Activity || rule instanceof Rule.Fold;
    }

    /** Runs something that is tried. */
    public Result run(Setup setup) {
        double[] times = Moments.of(setup);
        Before known = before;
        Run without = known != null && known.setting().equals(setup.setting()) && Arrays.equals(known.run().times(),
                times) ? known.run() : simulator.run(setup.setting(), times);
        before = new Before(setup.setting(), without);
        Run with = setup.change().equals(Conditions.NONE) ? without : simulator.run(setup.with(), times);
        return new Result(setup, network, with, without);
    }

    /** What came of a scenario, beside what was predicted. */
    List<Told> told(Scenario scenario, Result result, Map<Integer, Course> said) {
        return IntStream.range(0, scenario.outcomes().size()).mapToObj(i -> {
            Outcome outcome = scenario.outcomes().get(i);
            Course course = course(result, outcome);
            return new Told(outcome, course, Optional.ofNullable(said.get(i)),
                    course == Course.SAME ? Optional.empty() : Trail.to(outcome.node(), this, result),
                    Optional.empty());
        }).toList();
    }

    /** Between what levels stay in 9 of 10 draws; empty once that isn't wanted any more. */
    Optional<List<Band>> bands(Setup setup, List<String> nodes, BooleanSupplier wanted) {
        return new Draws(simulator, Draws.USUAL, Draws.SEED).bands(setup.with(), nodes,
                Times.spread(setup.hours(), BAND), wanted);
    }

    /** Where an outcome goes. */
    private Course course(Result result, Outcome outcome) {
        return Runs.course(result.with(), result.without(), network.number(outcome.node()), outcome.from(),
                outcome.until());
    }

    /** What draws within the constants' ranges say of a scenario's outcomes; empty once that isn't wanted any more. */
    Optional<List<Verdict>> verdicts(Scenario scenario, int draws, long seed, BooleanSupplier wanted) {
        return new Draws(simulator, draws, seed).verdicts(scenario, wanted);
    }

    /** Where something is done: at the ends of arrows that are blocked, at nodes, and where doses come in. */
    Set<String> origins(Setup setup) {
        Set<String> origins = new HashSet<>();
        setup.change().changes().forEach(change -> change.targets().forEach(target -> origins.add(
                graph.arrow(target).map(arrow -> arrow.to()).orElse(target))));
        if (!setup.change().doses().isEmpty()) {
            network.nodes().stream().filter(
                    node -> network.rule(network.number(node)) instanceof Rule.Dosed).forEach(origins::add);
        }
        return origins;
    }
}
