package cascade.practice.progress;

import static cascade.practice.progress.Histories.NOW;
import static cascade.practice.progress.Histories.item;
import static cascade.practice.progress.Histories.learned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Confidence;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.schedule.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final List<Past> history = new ArrayList<>();

    @Test
    void answersAreCountedByHowSureTheyWereGiven() {
        answer("one", Confidence.SURE, 1);
        answer("two", Confidence.SURE, 0);
        answer("two", Confidence.SURE, 1);
        answer("one", Confidence.GUESS, 0.5);
        history.add(new Past("one", NOW, "", 1, Optional.empty(), Rating.GOOD, learned(1, 1, 1), Duration.ZERO));
        Calibration calibration = Calibration.of(List.of(), history);
        assertEquals(Map.of(Confidence.SURE, new Share(2, 3), Confidence.GUESS, new Share(0, 1)), calibration.right());
        assertEquals(Share.NONE, calibration.of(Confidence.THINK_SO));
        assertEquals(4, calibration.answers());
        assertFalse(calibration.isEnough());
        for (int i = 0; i < 6; i++) {
            answer("more", Confidence.THINK_SO, 1);
        }
        assertTrue(Calibration.of(List.of(), history).isEnough());
    }

    @Test
    void whatWasLastAnsweredWronglyAndWithConfidenceIsListedTheNewestFirst() {
        Item first = item("first", "a");
        Item second = item("second", "a");
        answer("first", Confidence.SURE, 0);
        answer("mended", Confidence.SURE, 0);
        answer("guessed", Confidence.GUESS, 0);
        answer("second", Confidence.SURE, 0);
        answer("gone", Confidence.SURE, 0);
        answer("mended", Confidence.GUESS, 1);
        List<Item> items = List.of(first, item("mended", "a"), item("guessed", "a"), second);
        assertEquals(List.of(second, first), Calibration.of(items, history).sureButWrong());
        answer("first", Confidence.SURE, 0);
        assertEquals(List.of(first, second), Calibration.of(items, history).sureButWrong());
    }

    private void answer(String item, Confidence sure, double credit) {
        history.add(new Past(item, NOW.plusSeconds(history.size()), "", credit, Optional.of(sure),
                credit >= 0.75 ? Rating.GOOD : Rating.AGAIN, learned(1, 1, 1), Duration.ZERO));
    }
}
