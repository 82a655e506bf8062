package cascade.log;

import cascade.messages.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that text is added to. When it is full it becomes the old one, whose predecessor goes: both together never hold
 * more than {@value #MOST} bytes. It is made when there is something to write, and is open only while that is written, so
 * that several processes can share it.
 */
public final class LogFile {
    /** How many bytes the file and the old one hold at most, together. */
    public static final int MOST = 1_000_000;
    private static final int FULL = MOST / 2;
    private static final int LONGEST = 64 * 1024;

    private final Path file;
    private final PrintStream otherwise;
    private boolean broken;

    /**
     * @param file where; its folder is made when it is needed
     * @param otherwise where it is said, once, that the file can't be written
     */
    public LogFile(Path file, PrintStream otherwise) {
        this.file = file;
        this.otherwise = otherwise;
    }

    /** Where it is, or would be. */
    public Path path() {
        return file;
    }

    /** Adds lines; what is longer than 64 KiB is cut. Where that fails it is said once, and the text is lost. */
    public synchronized void add(String lines) {
        byte[] bytes = (lines + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            append(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LONGEST)));
        } catch (IOException unwritable) {
            if (!broken) {
                broken = true;
                otherwise.println(Messages.text("log.unwritable", file, unwritable));
            }
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        makeFolder();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe would be waited for.
            throw new IOException(Messages.text("failure.not-a-file"));
        }
        if (Files.exists(file) && Files.size(file) + bytes.remaining() > FULL) {
            Files.move(file, old(), StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private void makeFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What was full last. */
    Path old() {
        return file.resolveSibling("old-" + file.getFileName());
    }
}
