package cascade.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds in any scenario. {@code -Dsimulation.seed=7} tries others. */
class AnyScenarioTest {
    private static final long SEED = Long.getLong("simulation.seed", 11);
    private static final int TRIES = 60;
    private static final double HOURS = 48;
    private static final double[] TIMES = Times.spread(HOURS, 60);

    private final Unit unit = UnitFolder.bundled();
    private final Network network = new Network(unit);
    private final Simulator simulator = Simulator.of(network);
    private final List<String> arrows = unit.pathway().arrows().stream().filter(
            arrow -> arrow.depths().contains(Depth.ADVANCED)).map(Arrow::id).toList();
    private final Random random = new Random(SEED);

    @BeforeAll
    static void said() {
        System.out.println("random scenarios: simulation.seed=" + SEED);
    }

    @Test
    void levelsStayWithinTheirBoundsAndTheRunEnds() {
        for (int i = 0; i < TRIES; i++) {
            Conditions conditions = any();
            double[] values = drawn();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> bounded(conditions, values),
                    () -> "seed " + SEED + ": " + conditions);
        }
    }

    private void bounded(Conditions conditions, double[] values) {
        Run run = simulator.run(conditions, TIMES, values);
        for (int node = 0; node < run.levels().length; node++) {
            double most = network.isActivity(node) ? 1 : 1_000;
            for (double level : run.levels()[node]) {
                assertTrue(level >= 0 && level <= most + 1e-6,
                        network.nodes().get(node) + " is " + level + " under " + conditions + ", seed " + SEED);
            }
        }
    }

    @Test
    void blockingTwiceIsBlockingOnceAndOrderDoesNotMatter() {
        for (int i = 0; i < TRIES; i++) {
            Conditions once = any();
            List<Change> changes = new ArrayList<>(once.changes());
            changes.addAll(once.changes());
            List<Dose> doses = new ArrayList<>(once.doses());
            Collections.shuffle(changes, random);
            Collections.shuffle(doses, random);
            assertEquals(simulator.run(once, TIMES), simulator.run(new Conditions(doses, changes), TIMES),
                    () -> "seed " + SEED + ": " + once);
        }
    }

    @Test
    void moreOfANodeMovesOthersAsTheGraphSays() {
        Signs signs = new Signs(network);
        Simulator exact = Simulator.exact(network);
        int compared = 0;
        for (int node = 0; node < network.nodes().size(); node++) {
            String driven = network.nodes().get(node);
            double least = random.nextDouble();
            double most = least + (1 - least) * random.nextDouble();
            List<Change> besides = any().changes();
            for (Change.Kind kind : List.of(Change.Kind.MORE, Change.Kind.LESS)) {
                Run little = exact.run(with(besides, driven, kind, least), TIMES);
                Run much = exact.run(with(besides, driven, kind, most), TIMES);
                int[] expected = signs.from(node);
                for (int other = 0; other < expected.length; other++) {
                    int way = kind == Change.Kind.MORE ? expected[other] : -expected[other];
                    for (int t = 0; t < TIMES.length && way != 0; t++) {
                        double moved = way * (much.levels()[other][t] - little.levels()[other][t]);
                        assertTrue(moved > -1e-7, kind + " of " + driven + " moves " + network.nodes().get(other)
                                + " by " + moved * way + ", seed " + SEED + ": " + besides);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 10_000, "the graph says of few levels which way they go: " + compared);
    }

    private Conditions with(List<Change> besides, String node, Change.Kind kind, double amount) {
        // What else holds on the same node would hide it: the strongest counts.
        return new Conditions(List.of(new Dose(0, 1)), Stream.concat(
                besides.stream().filter(change -> !change.targets().contains(node)),
                Stream.of(new Change(kind, List.of(node), amount, Optional.of(1.0), Optional.empty()))).toList());
    }

    @Test
    void theSameSeedGivesTheSameBand() {
        Conditions conditions = any();
        List<String> nodes = List.of("bdnf-mrna", "erk", "ltp");
        double[] times = Times.even(24, 24);
        long seed = random.nextLong();
        List<Draws.Band> once = new Draws(simulator, 20, seed).bands(conditions, nodes, times);
        List<Draws.Band> again = new Draws(Simulator.of(network), 20, seed).bands(conditions, nodes, times);
        for (int i = 0; i < nodes.size(); i++) {
            assertArrayEquals(once.get(i).low(), again.get(i).low(), "seed " + SEED);
            assertArrayEquals(once.get(i).middle(), again.get(i).middle(), "seed " + SEED);
            assertArrayEquals(once.get(i).high(), again.get(i).high(), "seed " + SEED);
        }
    }

    private double[] drawn() {
        return network.model().constants().stream().mapToDouble(constant -> constant.least()
                + random.nextDouble() * (constant.most() - constant.least())).toArray();
    }

    private Conditions any() {
        List<Dose> doses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            doses.add(new Dose(random.nextInt((int) HOURS) + i * 0.1, random.nextDouble() * 5));
        }
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Change.Kind kind = Change.Kind.values()[random.nextInt(Change.Kind.values().length)];
            List<String> among = kind == Change.Kind.BLOCK ? arrows : network.nodes();
            double from = random.nextDouble() * HOURS;
            changes.add(new Change(kind,
                    Stream.generate(() -> among.get(random.nextInt(among.size()))).limit(1 + random.nextInt(
                            3)).distinct().toList(),
                    random.nextInt(4) == 0 ? 1 : random.nextDouble(),
                    random.nextBoolean() ? Optional.of(from) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(from + random.nextDouble() * 10) : Optional.empty()));
        }
        return new Conditions(doses, changes);
    }
}
