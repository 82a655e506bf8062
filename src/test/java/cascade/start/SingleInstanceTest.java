package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.log.Faults;
import cascade.unit.Route;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start and those after it, in one process: a lock held here counts as held by any other. */
class SingleInstanceTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Summons BARE = new Summons(Optional.empty());
    private static final Summons BDNF = new Summons(Route.parse("term:bdnf"));

    private final BlockingQueue<Summons> told = new LinkedBlockingQueue<>();
    private final Path folder;
    private final Faults faults;
    private final FirstInstance first;

    SingleInstanceTest(@TempDir Path temporary) {
        folder = temporary.resolve("not/there/yet");
        faults = Faults.in(temporary.resolve("log"), () -> "test", System.err);
        first = assertInstanceOf(SingleInstance.First.class, make(folder, BARE, LONG)).instance();
    }

    private SingleInstance make(Path in, Summons summons, Duration patience) {
        return SingleInstance.make(in, summons, () -> true, patience, faults);
    }

    @AfterEach
    void close() {
        first.close();
    }

    private void answer() {
        first.onSummons(told::add);
    }

    @Test
    void theFolderIsForItsOwnerOnly() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void aSecondStartTellsTheFirstWhatToShow() throws InterruptedException {
        answer();
        assertInstanceOf(SingleInstance.Told.class, make(folder, BDNF, LONG));
        assertEquals(BDNF, told.poll(2, TimeUnit.MINUTES));
        assertInstanceOf(SingleInstance.Told.class, make(folder, BARE, LONG));
        assertEquals(BARE, told.poll(2, TimeUnit.MINUTES));
    }

    @Test
    void whatComesBeforeTheWindowIsThereIsKeptForIt() {
        assertInstanceOf(SingleInstance.Told.class, make(folder, BARE, LONG));
        assertInstanceOf(SingleInstance.Told.class, make(folder, BDNF, LONG));
        answer();
        assertEquals(BDNF, told.poll(), "only the last counts");
        assertTrue(told.isEmpty());
    }

    @Test
    void aFirstThatHangsIsNotWaitedForLong() {
        CountDownLatch never = new CountDownLatch(1);
        first.onSummons(_ -> {
            try {
                return never.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException over) {
                throw new IllegalStateException(over);
            }
        });
        assertInstanceOf(SingleInstance.Alone.class, make(folder, BDNF, SHORT));
        never.countDown();
        assertInstanceOf(SingleInstance.Told.class, make(folder, BDNF, LONG), "it goes on when it can");
    }

    @Test
    void aSecondStartThatAsksForWhatIsNotThereTellsNobody() {
        answer();
        assertInstanceOf(SingleInstance.Unknown.class,
                SingleInstance.make(folder, BDNF, () -> false, LONG, faults));
        assertTrue(told.isEmpty());
    }

    @Test
    void aLockThatIsAPipeIsNotWaitedFor(@TempDir Path other) throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", other.resolve("instance.lock").toString()).start().waitFor());
        SingleInstance.Alone alone = assertInstanceOf(SingleInstance.Alone.class, make(other, BARE, LONG));
        assertTrue(alone.why().contains("instance.lock: it is no ordinary file"), alone.why());
    }

    @Test
    void aFirstThatIsAboutToEndIsSucceeded() {
        first.onSummons(_ -> {
            first.close();
            return false;
        });
        FirstInstance next = assertInstanceOf(SingleInstance.First.class,
                make(folder, BDNF, LONG)).instance();
        next.close();
    }

    @Test
    void whatAnEndedFirstLeftBehindStopsNobody() throws IOException {
        first.close();
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(folder.resolve("instance.socket")));
        }
        assertTrue(Files.exists(folder.resolve("instance.socket")), "a closed socket leaves its file");
        FirstInstance next = assertInstanceOf(SingleInstance.First.class,
                make(folder, BARE, LONG)).instance();
        next.close();
        assertTrue(Files.notExists(folder.resolve("instance.socket")));
    }

    @Test
    void nobodyTheFirstDoesntUnderstandMovesIt() throws IOException {
        answer();
        for (String line : new String[]{"hide\n", "show term:BDNF\n", "x".repeat(10_000), "\n"}) {
            try (SocketChannel channel = SocketChannel.open(
                    UnixDomainSocketAddress.of(folder.resolve("instance.socket")))) {
                channel.write(java.nio.ByteBuffer.wrap(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                assertThrows(IOException.class, () -> Lines.read(channel, LONG), line);
            }
        }
        assertTrue(told.isEmpty());
        assertInstanceOf(SingleInstance.Told.class, make(folder, BARE, LONG), "it listens on");
    }

    @Test
    void oneWhoSaysNothingDoesntKeepOthersWaiting() throws IOException {
        answer();
        try (SocketChannel silent = SocketChannel.open(
                UnixDomainSocketAddress.of(folder.resolve("instance.socket")))) {
            assertInstanceOf(SingleInstance.Told.class, make(folder, BARE, LONG));
            assertTrue(silent.isOpen());
        }
    }

    @Test
    void whereTheFolderCantBeMadeEveryStartGoesItsOwnWay() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertInstanceOf(SingleInstance.Alone.class, make(file.resolve("folder"), BARE, LONG));
    }

    @Test
    void whereTheNameIsTooLongForASocketEveryStartGoesItsOwnWay() {
        Path deep = folder.resolve("x".repeat(120));
        assertInstanceOf(SingleInstance.Alone.class, make(deep, BARE, LONG));
        assertInstanceOf(SingleInstance.Alone.class, make(deep, BARE, LONG), "nothing stays locked");
    }
}
