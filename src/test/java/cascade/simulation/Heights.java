package cascade.simulation;

import cascade.unit.Model.Conditions;
import cascade.unit.Model.Constant;
import cascade.unit.Model.Course;
import cascade.unit.Model.Dose;
import cascade.unit.Model.Point;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The heights that were measured after one dose, and the constants by which they are met, one each. */
final class Heights {
    /** The constants, by the node whose height it is. */
    static final Map<String, String> CONSTANTS = Map.of("bdnf-mrna", "gain-bdnf", "ntrk2-mrna", "gain-trkb", "probdnf",
            "message-share", "trkb", "bdnf-rest");
    private static final double NEAR = 0.0005;
    private static final int ROUNDS = 30;
    private static final int HALVINGS = 16;
    /** What a height that is missed by all of it costs a fit, in experiments. */
    private static final double COST = 20;

    private final Simulator simulator;
    private final Network network;
    /** How far from control a level may be that was measured to be as in control, before it costs anything. */
    private static final double LIKE = 0.05;

    private final List<Point> points;
    private final List<Point> back;

    Heights(Simulator simulator) {
        this.simulator = simulator;
        network = simulator.network();
        points = network.model().points().stream().filter(
                point -> point.hour().isEmpty() && CONSTANTS.containsKey(point.node())).toList();
        back = network.model().points().stream().filter(point -> point.hour().isPresent()
                && point.course() == Course.SAME && !point.unexplained()).toList();
    }

    List<Point> points() {
        return points;
    }

    /** What missing the heights costs a fit, and not being back when it was measured to be. */
    double miss(Simulator rough, double[] values) {
        Run run = dose(rough, values);
        double high = points.stream().mapToDouble(point -> Math.abs(
                run.highest(network.number(point.node())) / point.fold().orElseThrow() - 1)).sum();
        double late = back.stream().mapToDouble(point -> Math.max(0, Math.abs(
                run.at(network.number(point.node()), point.hour().orElseThrow()) - 1) - LIKE)).sum();
        return COST * (high + late);
    }

    /** The same constants with those of the heights moved until the heights are met, or an end of a range is. */
    double[] meet(double[] values) {
        double[] met = values.clone();
        for (int round = 0; round < ROUNDS; round++) {
            for (Point point : points) {
                move(met, point);
            }
            Run run = dose(met);
            if (points.stream().allMatch(point -> Math.abs(
                    run.highest(network.number(point.node())) - point.fold().orElseThrow()) < NEAR)) {
                break;
            }
        }
        return met;
    }

    private void move(double[] met, Point point) {
        int constant = network.constant(Objects.requireNonNull(CONSTANTS.get(point.node())));
        Constant range = network.model().constants().get(constant);
        double low = range.least();
        double high = range.most();
        boolean rises = height(met, constant, high, point) > height(met, constant, low, point);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (height(met, constant, middle, point) < point.fold().orElseThrow() == rises) {
                low = middle;
            } else {
                high = middle;
            }
        }
        met[constant] = (low + high) / 2;
    }

    private double height(double[] values, int constant, double value, Point point) {
        double[] tried = values.clone();
        tried[constant] = value;
        return dose(tried).highest(network.number(point.node()));
    }

    /** A run after one dose. */
    Run dose(double[] values) {
        return dose(simulator, values);
    }

    private static Run dose(Simulator by, double[] values) {
        return by.run(new Conditions(List.of(new Dose(0, 1)), List.of()), Times.even(24, 240), values);
    }
}
