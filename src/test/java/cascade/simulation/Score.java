package cascade.simulation;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Course;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Where the model puts each of some experiments.
 *
 * @param rows the experiments
 * @param without by experiment, the level in the setting alone
 * @param with by experiment, the level with what is done
 */
record Score(List<Experiments.Row> rows, double[] without, double[] with) {
    private static final double STEP = 0.5;
    private static final double[] TIMES = DoubleStream.concat(
            DoubleStream.iterate(0, i -> i <= 80, i -> i + 1).map(i -> i * 0.1),
            DoubleStream.iterate(1, i -> i <= 32, i -> i + 1).map(i -> 8 + i * STEP)).toArray();

    static Score of(Simulator simulator, double[] values, List<Experiments.Row> rows) {
        Map<Conditions, Double> until = new HashMap<>();
        for (Experiments.Row row : rows) {
            until.merge(row.setting(), row.until(), Math::max);
            until.merge(row.done(), row.until(), Math::max);
        }
        double[] resting = simulator.resting(values);
        Map<Conditions, Run> runs = new HashMap<>();
        until.forEach((each, end) -> runs.put(each, simulator.run(each,
                Arrays.stream(TIMES).filter(time -> time <= end + STEP).toArray(), values, resting)));
        double[] without = new double[rows.size()];
        double[] with = new double[rows.size()];
        for (int i = 0; i < with.length; i++) {
            Experiments.Row row = rows.get(i);
            int node = simulator.network().number(row.node());
            without[i] = Objects.requireNonNull(runs.get(row.setting())).mean(node, row.from(), row.until());
            with[i] = Objects.requireNonNull(runs.get(row.done())).mean(node, row.from(), row.until());
        }
        return new Score(rows, without, with);
    }

    /** What the model says of an experiment. */
    Course said(int row) {
        return Runs.course(with[row], without[row]);
    }

    boolean hit(int row) {
        return said(row) == rows.get(row).found();
    }

    /** How many are foretold. */
    int hits() {
        int hits = 0;
        for (int i = 0; i < with.length; i++) {
            hits += hit(i) ? 1 : 0;
        }
        return hits;
    }

    /** How good it is to a fit: how many are foretold, and, for less, how clearly. */
    double merit() {
        double merit = hits();
        for (int i = 0; i < with.length; i++) {
            double move = (with[i] - without[i]) / Math.max(Math.abs(without[i]), Runs.LEAST) / Runs.SHARE;
            double margin = switch (rows.get(i).found()) {
            case UP -> move - 1;
            case DOWN -> -move - 1;
            case SAME -> 1 - Math.abs(move);
            };
            merit += 0.3 * Math.clamp(margin, -1, 1);
        }
        return merit;
    }
}
