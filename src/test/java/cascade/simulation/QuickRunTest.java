package cascade.simulation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Scenario;
import cascade.unit.read.UnitFolder;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What makes runs quick doesn't change what comes of them. */
class QuickRunTest {
    private static final double NEAR = 1e-5;
    /** Of other constants only bands are shown. */
    private static final double NEAR_DRAWN = 3e-5;
    private static final int LOOKS = 300;
    private static final int DRAWN = 5;

    private final Network network = new Network(UnitFolder.bundled());
    private final Simulator quick = Simulator.of(network);
    private final Simulator exact = Simulator.exact(network);

    private Stream<Conditions> both(Scenario scenario) {
        return Stream.of(scenario.setting(), Runs.both(scenario.setting(), scenario.change()));
    }

    @Test
    void whatIsLookedAtIsWhatAnExactRunGives() {
        assertAll(network.model().scenarios().stream().flatMap(scenario -> both(scenario).map(
                conditions -> near(scenario, conditions, network.values(), NEAR))));
    }

    @Test
    void soIsWhatComesOfOtherConstants() {
        SplittableRandom random = new SplittableRandom(Draws.SEED);
        assertAll(network.model().scenarios().stream().flatMap(scenario -> IntStream.range(0, DRAWN).mapToObj(
                _ -> near(scenario, Runs.both(scenario.setting(), scenario.change()),
                        network.model().constants().stream().mapToDouble(constant -> constant.least()
                                + random.nextDouble() * (constant.most() - constant.least())).toArray(),
                        NEAR_DRAWN))));
    }

    private Executable near(Scenario scenario, Conditions conditions, double[] values, double bound) {
        return () -> {
            double[] times = Times.spread(scenario.hours(), LOOKS);
            Run looked = quick.run(conditions, times, values);
            Run same = exact.run(conditions, times, values);
            for (int node = 0; node < looked.levels().length; node++) {
                for (int i = 0; i < times.length; i++) {
                    double level = same.levels()[node][i];
                    assertEquals(level, looked.levels()[node][i], bound * Math.max(1, level), scenario.id() + ": "
                            + network.nodes().get(node) + " at " + times[i] + " h");
                }
            }
        };
    }

    @Test
    void aRunOfSomeLevelsGivesTheseAsARunOfAllDoes() {
        assertAll(network.model().scenarios().stream().map(scenario -> () -> {
            double[] times = Draws.times(scenario);
            int[] nodes = scenario.outcomes().stream().mapToInt(outcome -> network.number(outcome.node())).toArray();
            Run all = quick.run(scenario.setting(), times);
            Run some = quick.run(scenario.setting(), times, network.values(), quick.resting(network.values()), nodes);
            for (int node = 0; node < network.nodes().size(); node++) {
                int number = node;
                if (IntStream.of(nodes).anyMatch(each -> each == number)) {
                    assertArrayEquals(all.levels()[node], some.levels()[node], 2 * NEAR, scenario.id());
                } else {
                    assertEquals(0, some.levels()[node].length, "what nobody asked for has no course");
                }
            }
        }));
    }

    @Test
    void drawsThatNobodyWantsAnyMoreEnd() {
        Scenario scenario = network.model().scenarios().getFirst();
        AtomicInteger asked = new AtomicInteger();
        Draws draws = new Draws(quick, 200, 1);
        double[] times = Times.even(24, 24);
        assertEquals(Optional.empty(), draws.bands(scenario.change(), List.of("ltp"), times,
                () -> asked.incrementAndGet() < 10));
        assertTrue(asked.get() < 20, "it goes on: " + asked);
        assertEquals(Optional.empty(), draws.verdicts(scenario, () -> false));
        assertTrue(draws.verdicts(scenario, () -> true).isPresent());
    }
}
