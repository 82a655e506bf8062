package cascade.ui.pathway.whatif.chart;

import cascade.simulation.Times;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Dose;
import java.util.TreeSet;

/** The hours at which a run is looked at for a chart: close together at first, and again after each dose. */
public final class CourseTimes {
    private static final int USUAL = 160;
    private static final int AFTER_DOSE = 28;

    private CourseTimes() {}

    /** The hours for a run under conditions, from 0 to its end. */
    public static double[] of(Conditions conditions, double end) {
        TreeSet<Double> times = new TreeSet<>();
        add(times, Times.spread(end, USUAL), 0, end);
        for (Dose dose : conditions.doses()) {
            if (dose.at() > 0 && dose.at() < end) {
                // A course after a dose is over in a day; the next dose begins another.
                double[] after = Times.even(Math.min(24, end - dose.at()), AFTER_DOSE);
                add(times, after, dose.at(), end);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(TreeSet<Double> times, double[] all, double from, double end) {
        for (double each : all) {
            times.add(Math.min(end, from + each));
        }
    }
}
