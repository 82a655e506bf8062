package cascade.start;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Whether a start is the only one of its reader.
 *
 * <p>The first holds a lock on a file, which the system takes back when the process ends, however it ends: what such a
 * process leaves behind never stops a start. Beside the lock lies a socket, at which the first listens.
 */
public sealed interface SingleInstance {

    /** This is the first start. It must be closed at the end. */
    record First(FirstInstance instance) implements SingleInstance {}

    /** There is a first one, and it has been told. */
    record Told() implements SingleInstance {}

    /** It can't be known, or the first one doesn't answer: this one goes its own way. */
    record Alone() implements SingleInstance {}

    /**
     * Becomes the first, or tells the one there is.
     *
     * @param folder where lock and socket are; it is made, for nobody but its owner
     * @param summons what the first is told
     * @param patience how long this may take
     */
    static SingleInstance make(Path folder, Summons summons, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            makePrivate(folder);
            while (true) {
                FirstInstance first = lock(folder);
                if (first != null) {
                    return new First(first);
                }
                Duration left = Duration.ofNanos(end - System.nanoTime());
                if (!left.isPositive()) {
                    return new Alone();
                }
                if (told(folder, summons, left)) {
                    return new Told();
                }
                // It has just started and doesn't listen yet, or it is about to end.
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (IOException | UnsupportedOperationException impossible) {
            return new Alone();
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @org.jspecify.annotations.Nullable FirstInstance lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return FirstInstance.listen(socket(folder), channel);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // Held, as by any other process.
        } catch (IOException | RuntimeException stuck) {
            channel.close();
            throw stuck;
        }
        channel.close();
        return null;
    }

    private static boolean told(Path folder, Summons summons, Duration patience) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.configureBlocking(false);
            if (!channel.connect(UnixDomainSocketAddress.of(socket(folder)))) {
                return false;
            }
            Lines.write(channel, summons.line());
            return Lines.read(channel, patience).equals(FirstInstance.DONE);
        } catch (IOException silent) {
            return false;
        }
    }

    private static Path socket(Path folder) {
        return folder.resolve("instance.socket");
    }
}
