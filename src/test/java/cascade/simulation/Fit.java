package cascade.simulation;

import cascade.unit.Model.Constant;
import cascade.unit.Model.Origin;
import cascade.unit.Model.Point;
import cascade.unit.Model.Tally;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Fits the constants of the bundled unit's model and prints how well they do: {@code mvn -Pfit}. The weights of the
 * network are chosen by the published experiments, within their ranges; then the four heights that were measured are met
 * by one constant each. The same is done on halves of the experiments, drawn by a seed, and scored on the other halves.
 */
public final class Fit {
    static final long SEED = 20261129;
    static final int SPLITS = 5;
    static final String COMMAND = "mvn -Pfit";
    /** Fitted, but to directions in time, by hand: they stay. */
    private static final List<String> CLOCKS = List.of("message-time", "protein-time");

    private final Network network;
    private final Simulator simulator;
    private final Heights heights;
    private final List<Experiments.Row> rows;

    Fit(Unit unit) {
        network = new Network(unit);
        simulator = Simulator.of(network);
        heights = new Heights(simulator);
        rows = Experiments.first();
    }

    /** Prints constants, residuals and scores. */
    public static void main(String[] arguments) {
        new Fit(UnitFolder.bundled()).print();
    }

    /** A split: how many of how many rows are foretold in the half that was fitted on, and in the other. */
    record Split(int fitted, int ofFitted, int scored, int ofScored) {}

    private void print() {
        Score now = Score.of(simulator, network.values(), rows);
        System.out.printf("As it is: %d of %d experiments foretold%n", now.hits(), rows.size());
        missed(now);
        later(network.values());
        int fitted = 0;
        int ofFitted = 0;
        int scored = 0;
        int ofScored = 0;
        for (int i = 0; i < SPLITS; i++) {
            Split split = split(i);
            System.out.printf(Locale.ROOT, "Split %d: %s of the half it was fitted on, %s of the other half%n", i + 1,
                    share(split.fitted(), split.ofFitted()), share(split.scored(), split.ofScored()));
            fitted += split.fitted();
            ofFitted += split.ofFitted();
            scored += split.scored();
            ofScored += split.ofScored();
        }
        System.out.printf("All splits: %s of what it was fitted on, %s of what it was not%n", share(fitted, ofFitted),
                share(scored, ofScored));
        unit(Tally.Kind.FITTED_HALVES, fitted, ofFitted);
        unit(Tally.Kind.OTHER_HALVES, scored, ofScored);
        double[] met = fitted(rows);
        System.out.println("Constants fitted on all experiments:");
        for (Constant constant : network.model().constants()) {
            if (constant.origin() == Origin.FITTED) {
                System.out.printf(Locale.ROOT, "  %-18s %.4f%n", constant.id(), met[network.constant(constant.id())]);
            }
        }
        System.out.println("Measured heights, what the fit gives, what is left:");
        Run run = heights.dose(met);
        for (Point point : heights.points()) {
            double gives = run.highest(network.number(point.node()));
            System.out.printf(Locale.ROOT, "  %-12s %.2f  %.4f  %+.4f%n", point.node(), point.fold().orElseThrow(),
                    gives, gives - point.fold().orElseThrow());
        }
        for (double hour : new double[]{1.0 / 3, 2.0 / 3, 1.5, 3, 8, 24}) {
            System.out.printf(Locale.ROOT, "  at %5.2f h: BDNF message %.3f, BDNF protein %.3f, TrkB %.3f%n", hour,
                    run.at(network.number("bdnf-mrna"), hour), run.at(network.number("probdnf"), hour),
                    run.at(network.number("trkb"), hour) / run.rest()[network.number("trkb")]);
        }
        Score then = Score.of(simulator, met, rows);
        System.out.printf("With these constants: %d of %d experiments foretold%n", then.hits(), rows.size());
        missed(then);
        later(met);
    }

    private void unit(Tally.Kind kind, int hits, int of) {
        boolean same = network.model().tally(kind).filter(
                tally -> tally.foretold() == hits && tally.experiments() == of).isPresent();
        System.out.printf("  %s: the unit says %s%n", kind, same ? "the same" : "otherwise, and has to be changed");
    }

    private void later(double[] values) {
        Score score = Score.of(simulator, values, Experiments.later());
        System.out.printf("Of experiments that nothing was fitted to: %d of %d foretold%n", score.hits(),
                score.rows().size());
        missed(score);
    }

    private void missed(Score score) {
        for (int i = 0; i < score.rows().size(); i++) {
            if (!score.hit(i)) {
                System.out.printf(Locale.ROOT, "  missed %s: %s; the model says %s, %.4f and %.4f without%n",
                        score.rows().get(i).id(), score.rows().get(i).seen(), score.said(i), score.with()[i],
                        score.without()[i]);
            }
        }
    }

    private static String share(int hits, int of) {
        return String.format(Locale.ROOT, "%d of %d (%.0f %%)", hits, of, 100.0 * hits / of);
    }

    /** Fits on a seeded half of the experiments and scores the other. */
    Split split(int number) {
        Halves halves = halves(rows, number);
        double[] values = fitted(halves.fitted());
        return new Split(Score.of(simulator, values, halves.fitted()).hits(), halves.fitted().size(),
                Score.of(simulator, values, halves.other()).hits(), halves.other().size());
    }

    /** One half of some experiments, by which constants are fitted, and the other. */
    record Halves(List<Experiments.Row> fitted, List<Experiments.Row> other) {}

    /** The halves of a split, which its seed alone decides. */
    static Halves halves(List<Experiments.Row> rows, int number) {
        List<Experiments.Row> order = new ArrayList<>(rows);
        Collections.shuffle(order, new Random(SEED + 1 + number));
        return new Halves(order.subList(0, order.size() / 2), order.subList(order.size() / 2, order.size()));
    }

    /**
     * The constants that do best by some experiments, with the heights met. It never begins with the model's own, which
     * know all experiments.
     */
    double[] fitted(List<Experiments.Row> by) {
        double[] start = network.values();
        List<Integer> free = new ArrayList<>();
        for (Constant constant : network.model().constants()) {
            if (constant.origin() == Origin.FITTED && !CLOCKS.contains(constant.id())) {
                start[network.constant(constant.id())] = (constant.least() + constant.most()) / 2;
                free.add(network.constant(constant.id()));
            }
        }
        Simulator rough = Simulator.rough(network);
        double[] found = new Search(network.model().constants(), free, SEED).best(start,
                values -> Score.of(rough, values, by).merit() - heights.miss(rough, values));
        return heights.meet(found);
    }
}
