package cascade.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.files.WritingLane.Unwritten;
import cascade.files.WritingLane.Write;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lane for writing drops nothing. */
@Timeout(60)
class WritingLaneTest {
    private static final Path A = Path.of("a");
    private static final Path B = Path.of("b");

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<Unwritten> failures = new CopyOnWriteArrayList<>();
    private final WritingLane lane = new WritingLane(failures::add);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    private Write writing(String what) {
        return () -> written.add(what);
    }

    private Write failing(String what) {
        return () -> {
            written.add("tried " + what);
            throw new IOException(what);
        };
    }

    /** Keeps the lane busy until the gate is opened. */
    private void block() throws InterruptedException {
        lane.write(Path.of("blocked"), () -> {
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException never) {
                throw new IOException(never);
            }
        });
        begun.await();
    }

    @Test
    void everythingIsWrittenInTheOrderItCame() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            lane.write(Path.of("file" + i), writing("" + i));
        }
        lane.await();
        assertEquals(java.util.stream.IntStream.range(0, 100).mapToObj(Integer::toString).toList(), written);
    }

    @Test
    void aLaterWriteReplacesAnEarlierOneThatHasNotBegun() throws InterruptedException {
        block();
        lane.write(A, writing("a1"));
        lane.write(B, writing("b1"));
        lane.write(A, writing("a2"));
        gate.countDown();
        lane.await();
        assertEquals(List.of("a2", "b1"), written);
    }

    @Test
    void aWriteThatHasBegunIsFollowedByTheLaterOne() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        lane.write(A, () -> {
            inside.countDown();
            try {
                gate.await();
            } catch (InterruptedException never) {
                throw new IOException(never);
            }
            written.add("a1");
        });
        inside.await();
        lane.write(A, writing("a2"));
        gate.countDown();
        lane.await();
        assertEquals(List.of("a1", "a2"), written);
    }

    @Test
    void closingWritesWhatIsStillWaiting() throws InterruptedException {
        block();
        lane.write(A, writing("a"));
        lane.write(B, writing("b"));
        Thread closer = Thread.ofPlatform().start(lane::close);
        gate.countDown();
        closer.join();
        assertEquals(List.of("a", "b"), written);
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsNotWrittenAtTheLimitIsTold() throws InterruptedException {
        block();
        lane.write(A, writing("a"));
        lane.close(Duration.ofMillis(20));
        assertEquals(List.of(Path.of("blocked"), A), failures.stream().map(Unwritten::file).toList());
        failures.forEach(failure -> assertInstanceOf(TimeoutException.class, failure.why()));
        gate.countDown();
    }

    @Test
    void aFailureIsToldOnceUntilTheFileCouldBeWritten() throws InterruptedException {
        for (Write write : List.of(failing("1"), failing("2"), writing("3"), failing("4"))) {
            lane.write(A, write);
            lane.await();
        }
        assertEquals(List.of("1", "4"), failures.stream().map(failure -> failure.why().getMessage()).toList());
    }

    @Test
    void whatFailedIsTriedOnceMoreWhenTheLaneIsClosed() throws InterruptedException {
        lane.write(A, failing("a"));
        lane.write(B, failing("b1"));
        lane.await();
        lane.write(B, writing("b2"));
        lane.close();
        assertEquals(List.of("tried a", "tried b1", "b2", "tried a"), written);
        assertEquals(2, failures.size(), "what was told is not told again");
    }

    @Test
    void anErrorEndsNeitherTheLaneNorInSilence() throws InterruptedException {
        lane.write(A, () -> {
            throw new StackOverflowError();
        });
        lane.write(B, writing("b"));
        lane.await();
        assertInstanceOf(StackOverflowError.class, failures.getFirst().why());
        assertEquals(List.of("b"), written);
    }

    @Test
    void aClosedLaneTakesNothing() {
        lane.close();
        lane.close();
        assertThrows(IllegalStateException.class, () -> lane.write(A, writing("a")));
        assertTrue(gate.getCount() == 1 && written.isEmpty());
    }

    @Test
    void manyThreadsWritingAtOnceLoseNothing() throws InterruptedException {
        List<Thread> threads = java.util.stream.IntStream.range(0, 8).mapToObj(t -> Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 200; i++) {
                lane.write(Path.of(t + "-" + i), writing(t + "-" + i));
            }
        })).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        lane.close();
        assertEquals(1600, written.stream().distinct().count());
    }
}
