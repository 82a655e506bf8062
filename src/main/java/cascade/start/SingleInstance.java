package cascade.start;

import cascade.log.Faults;
import cascade.messages.Messages;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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

    /** There is a first one, and it was not told, as it hasn't got what it would be asked for. */
    record Unknown() implements SingleInstance {}

    /**
     * It can't be known, or the first one doesn't answer: this one goes its own way.
     *
     * @param why why, in a line for the log
     */
    record Alone(String why) implements SingleInstance {}

    /**
     * Becomes the first, or tells the one there is.
     *
     * @param folder where lock and socket are; it is made, for nobody but its owner
     * @param summons what the first is told
     * @param known whether the first has what it is asked for; looked up only where there is a first
     * @param patience how long this may take
     * @param faults told what listening later comes upon
     */
    static SingleInstance make(Path folder, Summons summons, BooleanSupplier known, Duration patience, Faults faults) {
        try {
            makePrivate(folder);
            FirstInstance first = lock(folder, faults);
            if (first != null) {
                return new First(first);
            }
            if (!known.getAsBoolean()) {
                return new Unknown();
            }
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                Duration left = Duration.ofNanos(end - System.nanoTime());
                String silence = tell(folder, summons, left);
                if (silence.isEmpty()) {
                    return new Told();
                }
                if (end - System.nanoTime() <= 0) {
                    return new Alone(silence);
                }
                // It has just started and doesn't listen yet, or it is about to end.
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                first = lock(folder, faults);
                if (first != null) {
                    return new First(first);
                }
            }
        } catch (IOException | UnsupportedOperationException impossible) {
            return new Alone(impossible.toString());
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FirstInstance lock(Path folder, Faults faults) throws IOException {
        Path file = folder.resolve("instance.lock");
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // To open a pipe is to wait for who reads it.
            throw new FileSystemException(file.toString(), null, Messages.text("failure.not-a-file"));
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return FirstInstance.listen(socket(folder), channel, faults);
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

    /** Why the first one couldn't be told; empty where it was. */
    private static String tell(Path folder, Summons summons, Duration patience) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.configureBlocking(false);
            if (!channel.connect(UnixDomainSocketAddress.of(socket(folder)))) {
                return "connecting";
            }
            Lines.write(channel, summons.line());
            String answer = Lines.read(channel, patience);
            return answer.equals(FirstInstance.DONE) ? "" : answer;
        } catch (IOException silent) {
            return silent.toString();
        }
    }

    private static Path socket(Path folder) {
        return folder.resolve("instance.socket");
    }
}
