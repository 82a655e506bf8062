package cascade.simulation;

import cascade.unit.Model.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Looks for constants within their ranges by differential evolution (Storn and Price 1997). The same seed comes to the
 * same, on however many processors.
 */
final class Search {
    private static final int CROWD = 24;
    private static final int GENERATIONS = 48;
    private static final double STRIDE = 0.6;
    private static final double CROSSED = 0.8;

    private final List<Constant> constants;
    private final List<Integer> free;
    private final Random random;

    /** A search over those constants that are free. */
    Search(List<Constant> constants, List<Integer> free, long seed) {
        this.constants = constants;
        this.free = free;
        random = new Random(seed);
    }

    /** The best that was found, by how good it is. */
    double[] best(double[] start, ToDoubleFunction<double[]> merit) {
        double[][] crowd = new double[CROWD][];
        for (int i = 0; i < CROWD; i++) {
            crowd[i] = start.clone();
            for (int number : i == 0 ? List.<Integer>of() : free) {
                Constant range = constants.get(number);
                crowd[i][number] = range.least() + random.nextDouble() * (range.most() - range.least());
            }
        }
        double[] good = Arrays.stream(crowd).parallel().mapToDouble(merit).toArray();
        for (int generation = 0; generation < GENERATIONS; generation++) {
            double[][] tried = new double[CROWD][];
            int best = best(good);
            for (int i = 0; i < CROWD; i++) {
                tried[i] = crossed(crowd, i, best);
            }
            double[] found = Arrays.stream(tried).parallel().mapToDouble(merit).toArray();
            for (int i = 0; i < CROWD; i++) {
                if (found[i] >= good[i]) {
                    good[i] = found[i];
                    crowd[i] = tried[i];
                }
            }
        }
        return crowd[best(good)];
    }

    private static int best(double[] good) {
        return IntStream.range(0, good.length).reduce(0, (one, other) -> good[other] > good[one] ? other : one);
    }

    private double[] crossed(double[][] crowd, int own, int best) {
        double[] one = crowd[random.nextInt(crowd.length)];
        double[] two = crowd[random.nextInt(crowd.length)];
        double[] child = crowd[own].clone();
        int sure = random.nextInt(free.size());
        for (int i = 0; i < free.size(); i++) {
            if (i == sure || random.nextDouble() < CROSSED) {
                int number = free.get(i);
                Constant range = constants.get(number);
                double towards = STRIDE * (crowd[best][number] - child[number]) + STRIDE * (one[number] - two[number]);
                child[number] = Math.clamp(child[number] + towards, range.least(), range.most());
            }
        }
        return child;
    }
}
