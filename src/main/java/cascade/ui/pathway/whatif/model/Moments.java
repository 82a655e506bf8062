package cascade.ui.pathway.whatif.model;

import cascade.simulation.Times;
import cascade.unit.Model.Change;
import cascade.unit.Model.Dose;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The hours at which a run is looked at: close together at first, and again after anything that is done. */
final class Moments {
    private static final int SPREAD = 180;
    /** So long after anything that is done it is looked at again, in hours. */
    private static final double[] AFTER = {0.001, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16, 20};

    private Moments() {}

    /** The hours for something that is tried, from 0 to its end. */
    static double[] of(Setup setup) {
        TreeSet<Double> all = new TreeSet<>();
        DoubleStream.of(Times.spread(setup.hours(), SPREAD)).forEach(all::add);
        Stream.concat(setup.with().doses().stream().map(Dose::at),
                setup.with().changes().stream().flatMap(Moments::turns)).filter(
                        turn -> turn > 0 && turn < setup.hours()).forEach(turn -> {
                            all.add(turn);
                            for (double after : AFTER) {
                                all.add(Math.min(setup.hours(), turn + after));
                            }
                        });
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Stream<Double> turns(Change change) {
        return Stream.concat(change.from().stream(), change.until().stream());
    }
}
