package cascade.practice.progress;

import cascade.practice.Known;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.schedule.Scheduler;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * How far a learner has come with a unit, at one moment.
 *
 * @param strengths how well each thing of it is remembered
 * @param due what comes back today and on the thirteen days after
 * @param prediction how well predictions held
 * @param calibration where confidence and knowledge part
 */
public record Progress(Strengths strengths, List<DueDay> due, Prediction prediction, Calibration calibration) {

    /** Keeps a copy that can't change. */
    public Progress {
        due = List.copyOf(due);
    }

    /**
     * Works it out. May take a while where the history is long; can be called on any thread.
     *
     * @param items all that can be asked of the unit
     * @param known what is known of the learner now
     * @param history the answers that count, in the order they were given
     * @param scheduler knows how memory falls
     * @param clock the time, and where the learner is
     */
    public static Progress of(List<Item> items, Known known, List<Past> history, Scheduler scheduler, Clock clock) {
        Instant now = clock.instant();
        return new Progress(new Strengths(items, known.memories(), scheduler, now),
                DueDays.of(items, known.memories(), now, clock.getZone()), Prediction.of(history, scheduler),
                Calibration.of(items, history));
    }

    /** Of all that can be asked together. */
    public Strength whole() {
        return strengths.whole();
    }

    /** How many come back in the days that are counted. */
    public int ahead() {
        return due.stream().mapToInt(DueDay::count).sum();
    }
}
