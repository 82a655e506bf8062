package cascade.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes whole files or none. The bytes go to a temporary file beside the wanted one, are synced to the disk, and the
 * file is then moved into place in one step.
 */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes a file; one that is there already is replaced.
     *
     * @throws IOException where it can't be written; an old file is then as it was, and nothing else is left behind
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file, content);
        try {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException where something has that name already; it stays as it was
     * @throws IOException where it can't be written; nothing is then left behind
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path temporary = temporary(file, content);
        try {
            // An atomic move replaces what is there, so the name is claimed first: of two who want it, one makes the
            // empty file and the other fails. A hard link would do both at once, but memory sticks (FAT, exFAT) and
            // many network folders have none. A crash just between the two leaves an empty file, never half a one.
            Files.createFile(file);
            try {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | RuntimeException stuck) {
                Files.deleteIfExists(file);
                throw stuck;
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Not {@link Files#createTempFile}: its file is for nobody but its owner, and an export is meant to be shared. */
    private static Path temporary(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException | RuntimeException full) {
            Files.deleteIfExists(temporary);
            throw full;
        }
        return temporary;
    }
}
