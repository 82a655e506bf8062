package cascade.ui.pathway.whatif.model;

import cascade.unit.Model.Dose;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When doses are given, as studies gave them. It is no advice. */
public enum Schedule {
    /** None. */
    NONE(0),
    /** One, at the beginning. */
    ONE(1),
    /** One a day for two weeks. */
    DAILY(14);

    private static final double DAY = 24;

    private final int count;

    Schedule(int count) {
        this.count = count;
    }

    /** The doses, each as large as the main studies gave. */
    public List<Dose> doses() {
        return IntStream.range(0, count).mapToObj(day -> new Dose(day * DAY, 1)).toList();
    }

    /** How long one looks at what they do, in hours. */
    double hours() {
        return this == DAILY ? count * DAY : DAY;
    }

    /** The schedule that doses follow; empty where they follow none of these. */
    static Optional<Schedule> of(List<Dose> doses) {
        return Stream.of(values()).filter(schedule -> schedule.doses().equals(doses)).findFirst();
    }
}
