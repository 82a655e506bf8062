package cascade.study;

import cascade.files.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A checksum of a whole store, written beside it when it was closed in good order and taken away when it is opened. A file
 * that still has it is what was closed, byte for byte: that is known sooner, and more surely, than by any check of SQLite's.
 */
final class ClosedSum {
    private static final int BUFFER = 1 << 17;

    private final Path store;
    private final Path sum;

    ClosedSum(Path store) {
        this.store = store;
        this.sum = store.resolveSibling(store.getFileName() + ".sum");
    }

    /** Whether the store is what was closed. To be asked only by who has it alone. */
    boolean holds() throws IOException {
        return Files.isRegularFile(sum) && Files.size(sum) < 100
                && new String(Files.readAllBytes(sum), StandardCharsets.UTF_8).equals(of(store));
    }

    /** To be called only by who has the store alone, once it is closed. */
    void write() throws IOException {
        SafeFile.write(sum, of(store).getBytes(StandardCharsets.UTF_8));
    }

    /** The store is about to change. */
    void forget() throws IOException {
        Files.deleteIfExists(sum);
    }

    private static String of(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
            }
        }
        return "crc32c " + Long.toHexString(sum.getValue()) + " bytes " + size + "\n";
    }
}
