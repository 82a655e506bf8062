package cascade.practice.progress;

import cascade.practice.Past;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well predictions held: of the reviews of what had been learned before, at least a day after the last one, how many
 * were remembered, beside how many should have been. A review is remembered where it was rated anything but AGAIN.
 *
 * @param seen how many were remembered
 * @param predicted the mean chance of that, as it was before the answers: 0 to 1; 0 where there are none
 * @param bins the same apart, by the chance that was predicted, from low to high; only where there is enough to tell
 */
public record Prediction(Share seen, double predicted, List<Bin> bins) {
    /** From so many reviews on, they say something. */
    public static final int ENOUGH = 10;
    /** From so many reviews on, they say something apart. */
    static final int ENOUGH_FOR_BINS = 100;
    private static final double[] EDGES = {0, 0.7, 0.8, 0.85, 0.9, 0.95, 1};
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Reviews whose chance was predicted to be about the same.
     *
     * @param low the least chance in it: 0 to 1
     * @param high chances in it are below this; the highest bin has 1 too
     * @param predicted their mean chance: 0 to 1
     * @param seen how many were remembered
     */
    public record Bin(double low, double high, double predicted, Share seen) {}

    /** Keeps a copy that can't change. */
    public Prediction {
        bins = List.copyOf(bins);
    }

    /** Whether there is enough to say something. */
    public boolean isEnough() {
        return seen.of() >= ENOUGH;
    }

    /**
     * Looks at a history.
     *
     * @param history answers in the order they were given, of items that are in the unit and of those that were
     * @param scheduler knows how memory falls
     */
    static Prediction of(List<Past> history, Scheduler scheduler) {
        Map<String, Memory> memories = new HashMap<>();
        Sum all = new Sum();
        Sum[] apart = new Sum[EDGES.length - 1];
        for (Past past : history) {
            Memory before = memories.put(past.item(), past.after());
            if (before != null && wasLearned(before, past)) {
                double chance = scheduler.retrievability(before, past.at());
                int bin = bin(chance);
                if (apart[bin] == null) {
                    apart[bin] = new Sum();
                }
                all.add(chance, past.isRemembered());
                apart[bin].add(chance, past.isRemembered());
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < apart.length && all.count >= ENOUGH_FOR_BINS; i++) {
            if (apart[i] != null && apart[i].count >= ENOUGH) {
                bins.add(new Bin(EDGES[i], EDGES[i + 1], apart[i].mean(), apart[i].seen()));
            }
        }
        // One alone says what all together say.
        return new Prediction(all.seen(), all.mean(), bins.size() > 1 ? bins : List.of());
    }

    private static boolean wasLearned(Memory before, Past past) {
        return before.phase() == Phase.REVIEW && before.lastReview().filter(
                last -> Duration.between(last, past.at()).compareTo(DAY) >= 0).isPresent();
    }

    private static int bin(double chance) {
        int bin = 0;
        while (bin < EDGES.length - 2 && chance >= EDGES[bin + 1]) {
            bin++;
        }
        return bin;
    }

    /** What is counted so far. */
    private static final class Sum {
        private double chances;
        private int hits;
        private int count;

        void add(double chance, boolean hit) {
            chances += chance;
            hits += hit ? 1 : 0;
            count++;
        }

        double mean() {
            return count == 0 ? 0 : chances / count;
        }

        Share seen() {
            return new Share(hits, count);
        }
    }
}
