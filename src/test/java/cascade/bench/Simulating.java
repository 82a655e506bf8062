package cascade.bench;

import cascade.simulation.Draws;
import cascade.simulation.Foretold;
import cascade.simulation.Network;
import cascade.simulation.Runs;
import cascade.simulation.Simulator;
import cascade.simulation.Times;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Scenario;
import cascade.unit.Model.Tally;
import cascade.unit.read.UnitFolder;
import java.util.List;
import java.util.stream.IntStream;

/** Runs the bundled unit's model: one scenario at a time, and with constants drawn within their ranges. */
final class Simulating {
    private static final int WARM = 60;
    private static final int ROUNDS = 31;
    private static final int FEW = 5;
    private static final int LOOKS = 180;
    private static final int BAND = 60;
    private static final double DAY = 24;
    private static final double FORTNIGHT = 14 * DAY;
    /** The nodes that have a chart at first. */
    private static final List<String> CHARTS = List.of("bdnf-mrna", "ntrk2-mrna", "probdnf", "trkb");

    private final Network network = new Network(UnitFolder.bundled());
    private final Simulator simulator = Simulator.of(network);

    private Simulating() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        new Simulating().measure();
    }

    private void measure() {
        Conditions once = new Conditions(List.of(new Dose(0, 1)), List.of());
        Conditions daily = new Conditions(IntStream.range(0, 14).mapToObj(day -> new Dose(day * DAY, 1)).toList(),
                List.of());
        run("day, one dose", once, DAY);
        run("fortnight, one dose", once, FORTNIGHT);
        run("fortnight, a dose a day", daily, FORTNIGHT);
        bands("day, one dose", once, DAY);
        bands("fortnight, one dose", once, FORTNIGHT);
        bands("fortnight, a dose a day", daily, FORTNIGHT);
        double slowest = 0;
        for (Scenario scenario : network.model().scenarios()) {
            double[] times = Draws.times(scenario);
            Conditions both = Runs.both(scenario.setting(), scenario.change());
            slowest = Math.max(slowest, median(FEW, () -> simulator.run(both, times)));
        }
        Figures.say("simulate slowest scenario", slowest);
        Figures.say("findings missed", Foretold.missed(network));
        network.model().tally(Tally.Kind.OTHER_HALVES).ifPresent(
                other -> Figures.say("findings missed, not fitted to", 100 - other.percent()));
    }

    private void run(String name, Conditions conditions, double hours) {
        double[] times = Times.spread(hours, LOOKS);
        median(WARM, () -> simulator.run(conditions, times));
        Figures.say("simulate " + name, median(ROUNDS, () -> simulator.run(conditions, times)));
    }

    private void bands(String name, Conditions conditions, double hours) {
        double[] times = Times.spread(hours, BAND);
        Figures.say("simulate bands, " + name, median(FEW, () -> new Draws(simulator, Draws.USUAL,
                Draws.SEED).bands(conditions, CHARTS, times)));
    }

    private static double median(int rounds, Runnable what) {
        double[] taken = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            what.run();
            taken[i] = Figures.millis(System.nanoTime() - began);
        }
        return Figures.percentile(taken, 50);
    }
}
