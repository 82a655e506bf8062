package cascade.start;

import cascade.log.Faults;
import cascade.messages.Messages;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final Faults faults;
    private @Nullable Predicate<Summons> window;
    private Optional<Summons> early = Optional.empty();

    private FirstInstance(Path socket, ServerSocketChannel server, FileChannel lock, Faults faults) {
        this.socket = socket;
        this.server = server;
        this.lock = lock;
        this.faults = faults;
    }

    /** Listens at a socket; one that is there already was left behind, as the lock says. */
    static FirstInstance listen(Path socket, FileChannel lock, Faults faults) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException stuck) {
            server.close();
            throw stuck;
        }
        FirstInstance first = new FirstInstance(socket, server, lock, faults);
        Thread.ofPlatform().daemon().name("cascade-instance").start(first::serve);
        return first;
    }

    /**
     * Says who comes forward from now on; the last start that came earlier is passed on at once.
     *
     * @param forward has the window come forward as soon as it has time, and says whether it will; called on a thread of
     *            its own, which must not wait: whoever asks opens a window of its own where no answer comes
     */
    public void onSummons(Predicate<Summons> forward) {
        Optional<Summons> waiting;
        synchronized (this) {
            window = forward;
            waiting = early;
            early = Optional.empty();
        }
        if (waiting.isPresent() && !forward.test(waiting.get())) {
            faults.note(Messages.text("log.unheard"));
        }
    }

    private void serve() {
        while (true) {
            SocketChannel channel;
            try {
                channel = server.accept();
            } catch (ClosedChannelException over) {
                return;
            } catch (IOException broken) {
                faults.note(Messages.text("log.listening"), broken);
                return;
            }
            try (channel) {
                Optional<Summons> summons = Summons.parse(Lines.read(channel, PATIENCE));
                if (summons.isPresent() && comesForward(summons.get())) {
                    Lines.write(channel, DONE);
                }
            } catch (IOException garbled) {
                // Whoever that was hears nothing, and goes its own way.
                faults.note(Messages.text("log.stranger", garbled));
            }
        }
    }

    /** Whether the window comes forward: now, or as soon as there is one. */
    private boolean comesForward(Summons summons) {
        Predicate<Summons> forward;
        synchronized (this) {
            if (window == null) {
                early = Optional.of(summons);
                return true;
            }
            forward = window;
        }
        return forward.test(summons);
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
            faults.note(Messages.text("log.left", stuck));
        }
    }
}
