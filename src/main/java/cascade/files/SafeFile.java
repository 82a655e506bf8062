package cascade.files;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes whole files or none. The bytes go to a temporary file beside the wanted one, are synced to the disk, and the
 * file is then moved into place in one step.
 */
public final class SafeFile {
    private static final int MOST_LINKS = 40;

    private SafeFile() {}

    /**
     * Writes a file; one that is there already is replaced and keeps its permissions. Where the name is a link, what it
     * leads to is written and the link stays. What earlier writes left behind in that folder is cleaned away.
     *
     * @throws IOException where it can't be written, or is no ordinary file; an old file is then as it was, and nothing
     *             else is left behind
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = target(file);
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                throw new FileSystemException(file.toString(), null, Messages.text("failure.not-a-file"));
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(file.toString());
            }
        }
        try (TemporaryFiles.Draft draft = TemporaryFiles.Draft.beside(target)) {
            try {
                write(draft.path(), content, permissions(target));
                Files.move(draft.path(), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft.path());
            }
        }
        TemporaryFiles.sweep(target.toAbsolutePath().resolveSibling(""));
    }

    /** Where a chain of links ends, whether there is anything or not. */
    private static Path target(Path file) throws IOException {
        Path at = file;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /** Those of a file that is there; none where there is none, or where the system has no such thing. */
    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file) ? Set.of() : view.readAttributes().permissions();
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
        try (TemporaryFiles.Draft draft = TemporaryFiles.Draft.beside(file)) {
            writeNew(file, content, draft.path());
        }
        TemporaryFiles.sweep(file.toAbsolutePath().resolveSibling(""));
    }

    private static void writeNew(Path file, byte[] content, Path temporary) throws IOException {
        try {
            write(temporary, content, Set.of());
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

    /**
     * Not {@link Files#createTempFile}: its file is for nobody but its owner, and an export is meant to be shared.
     *
     * @param permissions those of the file whose place it takes, before there is a byte in it; none for any new file's
     */
    private static void write(Path temporary, byte[] content, Set<PosixFilePermission> permissions) throws IOException {
        FileAttribute<?>[] attributes = permissions.isEmpty() ? new FileAttribute<?>[0]
                : new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions)};
        try (FileChannel channel = FileChannel.open(temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            if (!permissions.isEmpty()) {
                // The mask of the process took some away.
                Files.setPosixFilePermissions(temporary, permissions);
            }
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
