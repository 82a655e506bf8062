package cascade.practice.progress;

import static cascade.practice.progress.Histories.NOW;
import static cascade.practice.progress.Histories.SCHEDULER;
import static cascade.practice.progress.Histories.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.Known;
import cascade.practice.Past;
import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void beforeTheFirstAnswerThereIsNothing() {
        Progress progress = Progress.of(List.of(item("one", "a")), Known.NOTHING, List.of(), SCHEDULER, CLOCK);
        assertEquals(new Strength(0, 0, 1), progress.whole());
        assertEquals(0, progress.ahead());
        assertFalse(progress.prediction().isEnough());
        assertFalse(progress.calibration().isEnough());
        assertEquals(List.of(), progress.calibration().sureButWrong());
    }

    @Test
    void yearsOfAnswersTakeNoTimeToSpeakOf() {
        List<Past> history = Histories.years(100_000, 20_000, 5);
        Map<String, Memory> memories = new HashMap<>();
        history.forEach(past -> memories.put(past.item(), past.after()));
        List<Item> items = IntStream.range(0, 20_000).mapToObj(i -> item("item" + i, "a" + i % 900)).toList();
        Known known = new Known(memories, Set.of(), 0);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Progress progress = Progress.of(items, known, history, SCHEDULER, CLOCK);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
            assertEquals(100_000, progress.calibration().answers());
            assertEquals(memories.size(), progress.whole().asked());
        }
        System.out.println("progress of 100,000 reviews and 20,000 items: " + best / 1_000_000 + " ms");
        assertTrue(best < 200_000_000L, best / 1_000_000 + " ms");
    }
}
