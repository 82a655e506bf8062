package cascade.practice.progress;

import static cascade.practice.progress.Histories.NOW;
import static cascade.practice.progress.Histories.SCHEDULER;
import static cascade.practice.progress.Histories.memory;
import static cascade.practice.progress.Histories.past;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Past;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionTest {

    @Test
    void whatWasLearnedCountsWhenItComesBackAfterADayOrMore() {
        List<Past> history = new ArrayList<>();
        // Learned, with a stability of 10 days; asked after 10 days: 0.9 was predicted, and it was remembered.
        history.add(answer("kept", 0, Rating.GOOD, Phase.REVIEW, 10));
        history.add(answer("kept", 10, Rating.HARD, Phase.REVIEW, 20));
        // And after 20 more, with a stability of 20: 0.9 again, and it was forgotten.
        history.add(answer("kept", 30, Rating.AGAIN, Phase.RELEARNING, 2));
        // What is learned anew says nothing of what was predicted.
        history.add(answer("kept", 32, Rating.GOOD, Phase.REVIEW, 3));
        // Nor does what comes again within the day, or was new.
        history.add(answer("soon", 40, Rating.GOOD, Phase.REVIEW, 5));
        history.add(past("soon", day(40).plus(Duration.ofHours(23)), Rating.AGAIN, Optional.empty(),
                learned(Phase.RELEARNING, 1, day(41))));
        Prediction prediction = Prediction.of(history, SCHEDULER);
        assertEquals(new Share(1, 2), prediction.seen());
        assertEquals(0.9, prediction.predicted(), 1e-6);
        assertFalse(prediction.isEnough());
        assertEquals(List.of(), prediction.bins());
    }

    @Test
    void withEnoughReviewsTheyAreSeenApartByWhatWasPredicted() {
        List<Past> history = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            // Asked after as long as the stability says, 0.9 is predicted; four of five are remembered.
            history.add(answer("a" + i, 0, Rating.GOOD, Phase.REVIEW, 10));
            history.add(answer("a" + i, 10, i % 5 == 0 ? Rating.AGAIN : Rating.GOOD, Phase.REVIEW, 10));
            if (i < 12) {
                // Asked a hundred times as late, much less is.
                history.add(answer("b" + i, 0, Rating.GOOD, Phase.REVIEW, 1));
                history.add(answer("b" + i, 100, i < 6 ? Rating.AGAIN : Rating.GOOD, Phase.REVIEW, 1));
            }
            if (i < 9) {
                history.add(answer("c" + i, 0, Rating.GOOD, Phase.REVIEW, 100));
                history.add(answer("c" + i, 1, Rating.GOOD, Phase.REVIEW, 100));
            }
        }
        Prediction prediction = Prediction.of(history, SCHEDULER);
        assertEquals(new Share(80 + 6 + 9, 121), prediction.seen());
        assertTrue(prediction.isEnough());
        assertEquals(2, prediction.bins().size(), "the nine say too little");
        Prediction.Bin late = prediction.bins().getFirst();
        assertEquals(new Share(6, 12), late.seen());
        assertEquals(SCHEDULER.retrievability(learned(Phase.REVIEW, 1, day(0)), day(100)), late.predicted(), 1e-9);
        Prediction.Bin inTime = prediction.bins().getLast();
        assertEquals(new Share(80, 100), inTime.seen());
        assertEquals(0.9, inTime.predicted(), 1e-6);
        assertTrue(inTime.low() <= inTime.predicted() && inTime.predicted() < inTime.high(), inTime.toString());
    }

    @Test
    void theBinsAddUpToNoMoreThanAllAndEachHoldsItsMean() {
        Prediction prediction = Prediction.of(Histories.years(20_000, 900, 11), SCHEDULER);
        int of = 0;
        for (Prediction.Bin bin : prediction.bins()) {
            assertTrue(bin.low() <= bin.predicted() && bin.predicted() <= bin.high(), bin.toString());
            of += bin.seen().of();
        }
        assertTrue(of > 1000 && of <= prediction.seen().of(), of + " of " + prediction.seen());
        assertTrue(prediction.predicted() > 0 && prediction.predicted() < 1);
    }

    private static Past answer(String item, int day, Rating rating, Phase after, double stability) {
        return past(item, day(day), rating, Optional.empty(), learned(after, stability, day(day)));
    }

    private static Memory learned(Phase phase, double stability, Instant at) {
        return memory(phase, stability, at, at.plus(Duration.ofDays(1)));
    }

    private static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
