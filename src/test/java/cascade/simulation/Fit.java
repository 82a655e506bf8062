package cascade.simulation;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Origin;
import cascade.unit.Model.Point;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Fits the constants of the bundled unit's model and prints how well they do: {@code mvn -Pfit}. The weights of the
 * network are chosen by the published experiments, from sets drawn within their ranges; then the four heights that were
 * measured are met by one constant each.
 */
public final class Fit {
    static final long SEED = 20261129;
    static final int SPLITS = 5;
    private static final int DRAWS = 80;
    private static final int STEPS = 220;
    private static final double STRIDE = 0.15;
    private static final int ROUNDS = 40;
    /** The constants that are met by a measured height, by the node whose height it is. */
    static final Map<String, String> HEIGHTS = Map.of("bdnf-mrna", "gain-bdnf", "ntrk2-mrna", "gain-trkb", "probdnf",
            "message-share", "trkb", "bdnf-rest");
    /** Fitted, but to directions in time, by hand: they stay. */
    private static final List<String> CLOCKS = List.of("message-time", "protein-time");

    private final Network network;
    private final Simulator simulator;
    private final List<Experiments.Row> rows = Experiments.all();
    private final List<Point> heights;

    Fit(Unit unit) {
        network = new Network(unit);
        simulator = Simulator.of(network);
        heights = network.model().points().stream().filter(point -> HEIGHTS.containsKey(point.node())
                && point.hour().isEmpty()).toList();
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
        for (int i = 0; i < SPLITS; i++) {
            Split split = split(i);
            System.out.printf(Locale.ROOT, "fitted on a half: %d of %d (%.0f %%); the other half: %d of %d (%.0f %%)%n",
                    split.fitted(), split.ofFitted(), 100.0 * split.fitted() / split.ofFitted(), split.scored(),
                    split.ofScored(), 100.0 * split.scored() / split.ofScored());
        }
        double[] met = meet(fitted(rows));
        System.out.println("Fitted constants:");
        for (Constant constant : network.model().constants()) {
            if (constant.origin() == Origin.FITTED) {
                System.out.printf(Locale.ROOT, "  %-18s %.4f%n", constant.id(), met[network.constant(constant.id())]);
            }
        }
        System.out.println("Measured heights, what the fit gives, what is left:");
        Run run = dose(met);
        for (Point point : heights) {
            double gives = run.highest(network.number(point.node()));
            System.out.printf(Locale.ROOT, "  %-12s %.2f  %.4f  %+.4f%n", point.node(), point.fold().orElseThrow(),
                    gives,
                    gives - point.fold().orElseThrow());
        }
        for (double hour : new double[]{1.0 / 3, 1.5, 3, 8, 24}) {
            System.out.printf(Locale.ROOT, "  at %5.2f h: BDNF message %.3f, BDNF protein %.3f, TrkB %.3f%n", hour,
                    run.at(network.number("bdnf-mrna"), hour), run.at(network.number("probdnf"), hour),
                    run.at(network.number("trkb"), hour) / run.rest()[network.number("trkb")]);
        }
        Score then = Score.of(simulator, met, rows);
        System.out.printf("With the fitted constants: %d of %d experiments foretold. Missed:%n", then.hits(),
                rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!then.hit(i)) {
                System.out.printf(Locale.ROOT, "  %s: %s; the model says %s, %.3f and %.3f without%n", rows.get(i).id(),
                        rows.get(i).seen(), then.said(i), then.with()[i], then.without()[i]);
            }
        }
    }

    /** Fits on a seeded half of the experiments and scores the other. */
    Split split(int number) {
        List<Experiments.Row> order = new ArrayList<>(rows);
        Collections.shuffle(order, new Random(SEED + 1 + number));
        List<Experiments.Row> half = order.subList(0, order.size() / 2);
        List<Experiments.Row> other = order.subList(order.size() / 2, order.size());
        double[] values = fitted(half);
        return new Split(Score.of(simulator, values, half).hits(), half.size(),
                Score.of(simulator, values, other).hits(), other.size());
    }

    /**
     * The constants that do best by some experiments: the best of sets drawn within the ranges, then moved a little at a
     * time. It never begins with the model's own, which know all experiments.
     */
    double[] fitted(List<Experiments.Row> by) {
        Random random = new Random(SEED);
        List<Integer> free = new ArrayList<>();
        double[] start = network.values();
        for (Constant constant : network.model().constants()) {
            int number = network.constant(constant.id());
            if (HEIGHTS.containsValue(constant.id())) {
                // Met afterwards; until then in the middle, so that no fit knows what was met before.
                start[number] = (constant.least() + constant.most()) / 2;
            } else if (constant.origin() == Origin.FITTED && !CLOCKS.contains(constant.id())) {
                free.add(number);
            }
        }
        double[] best = start;
        double merit = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < DRAWS + STEPS; i++) {
            double[] tried = i < DRAWS ? start.clone() : best.clone();
            for (int number : free) {
                Constant range = network.model().constants().get(number);
                double width = range.most() - range.least();
                if (i < DRAWS) {
                    tried[number] = range.least() + random.nextDouble() * width;
                } else if (random.nextInt(4) == 0) {
                    tried[number] = Math.clamp(tried[number] + random.nextGaussian() * STRIDE * width, range.least(),
                            range.most());
                }
            }
            double found = Score.of(simulator, tried, by).merit();
            if (found > merit) {
                best = tried;
                merit = found;
            }
        }
        return best;
    }

    /** The same constants with those of the heights moved until the heights are met, or an end of a range is. */
    double[] meet(double[] values) {
        double[] met = values.clone();
        for (int round = 0; round < ROUNDS; round++) {
            for (Point point : heights) {
                int constant = network.constant(Objects.requireNonNull(HEIGHTS.get(point.node())));
                Constant range = network.model().constants().get(constant);
                double low = range.least();
                double high = range.most();
                boolean rises = height(met, constant, high, point) > height(met, constant, low, point);
                for (int i = 0; i < 12; i++) {
                    double middle = (low + high) / 2;
                    if (height(met, constant, middle, point) < point.fold().orElseThrow() == rises) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                met[constant] = (low + high) / 2;
            }
            Run run = dose(met);
            if (heights.stream().allMatch(point -> Math.abs(
                    run.highest(network.number(point.node())) - point.fold().orElseThrow()) < 0.005)) {
                break;
            }
        }
        return met;
    }

    private double height(double[] values, int constant, double value, Point point) {
        double[] tried = values.clone();
        tried[constant] = value;
        return dose(tried).highest(network.number(point.node()));
    }

    private Run dose(double[] values) {
        return simulator.run(new Conditions(List.of(new Dose(0, 1)), List.of()), Times.even(24, 240), values);
    }
}
