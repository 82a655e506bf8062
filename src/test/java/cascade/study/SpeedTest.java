package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to open much, in the thread's own time, so that a busy machine changes little.
 * {@code -Dstudy.reviews=100000 -Dstudy.items=20000} for what years of study leave.
 */
class SpeedTest {
    @TempDir
    private Path folder;

    @Test
    void yearsOfStudyOpenAtOnce() throws IOException, SQLException {
        int reviews = Integer.getInteger("study.reviews", 20_000);
        int items = Integer.getInteger("study.items", 4_000);
        Path file = folder.resolve("unit.db");
        Answers.ready(file).close();
        Answers answers = new Answers(1, items);
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < reviews; i++) {
            Review review = answers.next("item:" + i % items);
            all.add(new Event.Answered(review));
            if (i % 53 == 52) {
                all.add(new Event.Undoing(UUID.randomUUID(), Answers.BEGIN, review.id(), true));
            }
        }
        try (Connection connection = Database.open(file); EventWriter writer = new EventWriter(connection)) {
            writer.addAll(all);
        }
        StudyData first = Answers.ready(file);
        first.close();
        List<String> said = new ArrayList<>();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = cpu();
            long began = System.nanoTime();
            StudyData data = Answers.ready(file);
            long opened = System.nanoTime();
            assertEquals(items, data.lastStates().size());
            long read = System.nanoTime();
            best = Math.min(best, cpu() - begin);
            said.add((opened - began) / 1_000_000 + "+" + (read - opened) / 1_000_000);
            data.close();
        }
        StudyData data = Answers.ready(file);
        long began = System.nanoTime();
        int counted = data.reviews().size();
        long listed = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            data.append(answers.next());
        }
        long appended = System.nanoTime();
        data.close();
        System.out.println(reviews + " reviews, " + items + " items, " + Files.size(file) / 1_000_000.0
                + " MB: open + last states in ms " + said + ", all " + counted + " reviews "
                + (listed - began) / 1_000_000
                + " ms, one append " + (appended - listed) / 200_000 + " µs, close "
                + (System.nanoTime() - appended) / 1_000_000 + " ms");
        assertTrue(best < 150_000_000L * Math.max(1, reviews / 50_000), best / 1_000_000 + " ms");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
