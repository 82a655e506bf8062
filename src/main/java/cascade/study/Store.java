package cascade.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** An open store: a connection, and what there is to write with. In a file, or in memory. */
final class Store implements AutoCloseable {
    /** A file that is ours to write to. */
    private record InFile(Path file, Optional<Object> key, Claim claim) {}

    private final Connection connection;
    private final EventWriter writer;
    private final Optional<InFile> place;

    private Store(Connection connection, Optional<InFile> place) {
        this.connection = connection;
        this.writer = new EventWriter(connection);
        this.place = place;
    }

    /** An empty one in memory. */
    static Store memory(Schema schema) throws SQLException {
        Connection connection = Database.memory();
        schema.migrate(connection);
        return new Store(connection, Optional.empty());
    }

    /** Opens a file that has been found whole. The claim is the store's from now on. */
    static Store open(Path file, Claim claim) throws IOException, SQLException {
        Connection connection = Database.open(file);
        try {
            return new Store(connection, Optional.of(new InFile(file, key(file), claim)));
        } catch (IOException stuck) {
            Database.close(connection, stuck);
            throw stuck;
        }
    }

    Connection connection() {
        return connection;
    }

    EventWriter writer() {
        return writer;
    }

    /** Whether it is in a file, and not in memory only. */
    boolean onDisk() {
        return place.isPresent();
    }

    /** How many events there have been. */
    long events() throws SQLException {
        return Database.number(connection, "SELECT coalesce(max(seq), 0) FROM event");
    }

    UUID id() throws SQLException {
        return Schema.store(connection);
    }

    /** Whether its file is still the one that lies there: SQLite writes on to one that has been deleted. */
    boolean isThere() throws IOException {
        if (place.isEmpty()) {
            return true;
        }
        InFile at = place.get();
        try {
            return key(at.file()).equals(at.key());
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException gone) {
            return false;
        }
    }

    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /** Closes it in good order: what is in the log goes into the file, whose sum is taken where nobody else has it open. */
    void closeWell() throws IOException, SQLException {
        try {
            writer.close();
            connection.close();
            if (place.isPresent()) {
                Path file = place.get().file();
                place.get().claim().alone(() -> {
                    if (!StoreFiles.hasLog(file) && Files.isRegularFile(file)) {
                        new ClosedSum(file).write();
                    }
                });
            }
        } finally {
            letGo();
        }
    }

    /** Closes it as far as that can be done. */
    @Override
    public void close() throws IOException, SQLException {
        try {
            writer.close();
            connection.close();
        } finally {
            letGo();
        }
    }

    private void letGo() throws IOException {
        if (place.isPresent()) {
            place.get().claim().close();
        }
    }
}
