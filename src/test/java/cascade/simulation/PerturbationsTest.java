package cascade.simulation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Miss;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Point;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Tally;
import cascade.unit.Model;
import cascade.unit.Reference;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundled unit says of its model is what the model gives: measured points, experiments, scenarios. */
class PerturbationsTest {
    private final Unit unit = UnitFolder.bundled();
    private final Model model = unit.model();
    private final Network network = new Network(unit);
    private final Simulator simulator = Simulator.of(network);
    private final List<Experiments.Row> rows = Experiments.all();

    @Test
    void theTableHasRowsOfThatMuchBreadthAndKnownSources() {
        assertTrue(rows.size() >= 24);
        assertEquals(rows.size(), rows.stream().map(Experiments.Row::id).distinct().count());
        Set<String> known = unit.references().stream().map(Reference::id).collect(Collectors.toSet());
        assertAll(rows.stream().map(row -> () -> {
            assertTrue(known.containsAll(row.references()), row.id());
            assertFalse(row.system().isEmpty(), row.id());
            network.number(row.node());
        }));
    }

    @Test
    void theUnitListsEveryExperimentThatTheModelGetsWrong() {
        Score score = Score.of(simulator, network.values(), rows);
        List<Experiments.Row> missed = IntStream.range(0, rows.size()).filter(row -> !score.hit(row)).mapToObj(
                rows::get).toList();
        assertEquals(missed.stream().map(Experiments.Row::id).toList(),
                model.misses().stream().map(Miss::row).toList());
        assertEquals(missed.stream().map(Experiments.Row::references).toList(),
                model.misses().stream().map(Miss::references).toList());
    }

    @Test
    void theTalliesOfTheUnitAreWhatTheModelGives() {
        assertTally(Score.of(simulator, network.values(), rows), tally(Tally.Kind.ALL));
        assertTrue(tally(Tally.Kind.ALL).how().contains("fitted to " + Experiments.first().size() + " of"));
        assertTally(Score.of(simulator, network.values(), Experiments.later()), tally(Tally.Kind.UNFITTED));
    }

    private static void assertTally(Score score, Tally tally) {
        assertEquals(score.rows().size(), tally.experiments());
        assertEquals(score.hits(), tally.foretold());
        assertTrue(tally.by().isEmpty(), "this test counts it");
    }

    /** How many are right takes minutes to find, and {@code mvn -Pfit} says whether the unit still says so. */
    @Test
    void theTalliesOfHalvesCountEverySplitAndNameTheCommandThatGivesThem() {
        List<Fit.Halves> splits = IntStream.range(0, Fit.SPLITS).mapToObj(
                split -> Fit.halves(Experiments.first(), split)).toList();
        Tally fitted = tally(Tally.Kind.FITTED_HALVES);
        Tally other = tally(Tally.Kind.OTHER_HALVES);
        assertEquals(splits.stream().mapToInt(split -> split.fitted().size()).sum(), fitted.experiments());
        assertEquals(splits.stream().mapToInt(split -> split.other().size()).sum(), other.experiments());
        assertEquals(List.of(Fit.COMMAND, Fit.COMMAND), List.of(fitted.by(), other.by()));
        assertTrue(other.percent() <= fitted.percent(), "a fit isn't flattered by what it hasn't seen");
    }

    private Tally tally(Tally.Kind kind) {
        return model.tally(kind).orElseThrow();
    }

    @Test
    void aFitOnHalfOfTheExperimentsKnowsNothingOfTheOther() {
        Set<List<Experiments.Row>> halves = new HashSet<>();
        for (int i = 0; i < Fit.SPLITS; i++) {
            Fit.Halves split = Fit.halves(Experiments.first(), i);
            assertEquals(split, Fit.halves(Experiments.first(), i), "the seed decides");
            assertEquals(Set.copyOf(Experiments.first()),
                    Stream.concat(split.fitted().stream(), split.other().stream()).collect(Collectors.toSet()));
            assertTrue(split.fitted().stream().noneMatch(split.other()::contains));
            halves.add(split.fitted());
        }
        assertEquals(Fit.SPLITS, halves.size());
        assertTrue(Experiments.later().stream().noneMatch(Experiments.first()::contains));
    }

    @Test
    void measuredPointsAreMetOrSaidNotToBe() {
        Run run = simulator.run(new Conditions(List.of(new Dose(0, 1)), List.of()), Times.even(24, 1440));
        assertAll(model.points().stream().map(point -> () -> {
            int node = network.number(point.node());
            if (point.hour().isEmpty()) {
                double fold = point.fold().orElseThrow();
                assertEquals(fold, run.highest(node), 0.01, point.node());
            } else {
                double level = run.at(node, point.hour().get());
                assertEquals(point.unexplained(), Runs.course(level, run.rest()[node]) != point.course(),
                        () -> point.node() + " at " + point.hour().get() + " h is " + level);
            }
        }));
        assertTrue(model.points().stream().anyMatch(point -> point.unexplained() && point.course() == Course.DOWN
                && point.hour().filter(hour -> hour < 0.5).isPresent()), "the dip at 20 minutes is drawn");
    }

    @Test
    void everyHeightThatWasMeasuredIsFittedByOneConstant() {
        assertEquals(model.points().stream().filter(point -> point.hour().isEmpty()).map(Point::node).toList(),
                new Heights(simulator).points().stream().map(Point::node).toList());
    }

    @Test
    void outcomesAreWhatTheModelGives() {
        assertTrue(model.scenarios().size() >= 14);
        assertAll(model.scenarios().stream().flatMap(scenario -> {
            double[] times = Draws.times(scenario);
            Run without = simulator.run(scenario.setting(), times);
            Run with = simulator.run(Runs.both(scenario.setting(), scenario.change()), times);
            return scenario.outcomes().stream().map(outcome -> () -> assertOutcome(scenario, outcome, with, without));
        }));
    }

    private void assertOutcome(Scenario scenario, Outcome outcome, Run with, Run without) {
        int node = network.number(outcome.node());
        assertEquals(Runs.course(with, without, node, outcome.from(), outcome.until()), outcome.course(),
                () -> scenario.id() + ": " + outcome.node() + " is "
                        + with.mean(node, outcome.from(), outcome.until()) + " and "
                        + without.mean(node, outcome.from(), outcome.until()) + " without");
    }
}
