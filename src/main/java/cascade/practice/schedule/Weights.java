package cascade.practice.schedule;

import java.util.List;

/**
 * The 21 weights of FSRS-6, w0 to w20: what the formulas of memory are fitted with.
 *
 * @param values in their order, each within its bounds
 */
public record Weights(List<Double> values) {
    /**
     * Those published with FSRS-6, fitted to the reviews of many learners: the default parameters in
     * <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The Algorithm</a>.
     */
    public static final Weights PUBLISHED = new Weights(List.of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
            0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
            0.1542));

    /** Keeps a copy that can't change. The bounds are those ts-fsrs holds weights to, with short-term steps. */
    public Weights {
        values = List.copyOf(values);
        if (values.size() != Bounds.ALL.size()) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            if (!Bounds.ALL.get(i).hold(values.get(i))) {
                throw new IllegalArgumentException(
                        "weight w" + i + " is " + values.get(i) + ", outside " + Bounds.ALL.get(i));
            }
        }
    }

    /** The weight of a number, from 0 to 20, as the formulas name it. */
    double w(int number) {
        return values.get(number);
    }

    /** What a weight lies between. */
    private record Bounds(double least, double most) {
        private static final Bounds FIRST_STABILITY = new Bounds(0.001, 100);
        private static final List<Bounds> ALL = List.of(FIRST_STABILITY, FIRST_STABILITY, FIRST_STABILITY,
                FIRST_STABILITY, new Bounds(1, 10), new Bounds(0.001, 4), new Bounds(0.001, 4),
                new Bounds(0.001, 0.75), new Bounds(0, 4.5), new Bounds(0, 0.8), new Bounds(0.001, 3.5),
                new Bounds(0.001, 5), new Bounds(0.001, 0.25), new Bounds(0.001, 0.9), new Bounds(0, 4),
                new Bounds(0, 1), new Bounds(1, 6), new Bounds(0, 2), new Bounds(0, 2), new Bounds(0.01, 0.8),
                new Bounds(0.1, 0.8));

        /** Also false for what is no number. */
        boolean hold(double weight) {
            return weight >= least && weight <= most;
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }
}
