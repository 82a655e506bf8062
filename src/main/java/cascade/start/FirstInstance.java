package cascade.start;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The first start of a reader: it listens for later ones until it is closed. */
public final class FirstInstance implements AutoCloseable {
    /** What is answered to a start that need not open a window. */
    static final String DONE = "shown";
    /** A start says what it wants at once, or it is none. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path socket;
    private final ServerSocketChannel server;
    private final FileChannel lock;
    private @Nullable BiConsumer<Summons, Runnable> window;
    private Optional<Summons> early = Optional.empty();

    private FirstInstance(Path socket, ServerSocketChannel server, FileChannel lock) {
        this.socket = socket;
        this.server = server;
        this.lock = lock;
    }

    /** Listens at a socket; one that is there already was left behind, as the lock says. */
    static FirstInstance listen(Path socket, FileChannel lock) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException stuck) {
            server.close();
            throw stuck;
        }
        FirstInstance first = new FirstInstance(socket, server, lock);
        Thread.ofPlatform().daemon().name("cascade-instance").start(first::serve);
        return first;
    }

    /**
     * Says who comes forward from now on; the last start that came earlier is passed on at once.
     *
     * @param forward brings the window forward, and runs what it is given when it has; called on a thread of its own
     */
    public void onSummons(BiConsumer<Summons, Runnable> forward) {
        Optional<Summons> waiting;
        synchronized (this) {
            window = forward;
            waiting = early;
            early = Optional.empty();
        }
        waiting.ifPresent(summons -> forward.accept(summons, () -> {}));
    }

    private void serve() {
        while (true) {
            SocketChannel channel;
            try {
                channel = server.accept();
            } catch (IOException over) {
                return;
            }
            try (channel) {
                Optional<Summons> summons = Summons.parse(Lines.read(channel, PATIENCE));
                if (summons.isPresent() && comesForward(summons.get())) {
                    Lines.write(channel, DONE);
                }
            } catch (IOException garbled) {
                // Whoever that was hears nothing, and goes its own way.
            }
        }
    }

    /** Whether the window has come forward, or will as soon as there is one. */
    private boolean comesForward(Summons summons) {
        BiConsumer<Summons, Runnable> forward;
        synchronized (this) {
            if (window == null) {
                early = Optional.of(summons);
                return true;
            }
            forward = window;
        }
        CountDownLatch done = new CountDownLatch(1);
        try {
            forward.accept(summons, done::countDown);
            return done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            return false;
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Listens no longer: the next start is the first. */
    @Override
    public synchronized void close() {
        if (!lock.isOpen()) {
            // The socket is the next one's by now.
            return;
        }
        try (lock; server) {
            Files.deleteIfExists(socket);
        } catch (IOException stuck) {
            // What is left behind stops nobody.
        }
    }
}
