package cascade.study;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A look at a store that nobody has open, which leaves its files as they are, byte for byte. Where there is a log, a copy
 * of both is looked at: SQLite writes a log into its store when it opens them, and it would do so with another store's.
 */
final class Snapshot implements AutoCloseable {
    private final Connection connection;
    private final Path scratch;

    private Snapshot(Connection connection, Path scratch) {
        this.connection = connection;
        this.scratch = scratch;
    }

    /**
     * @param file the store
     * @param scratch where a copy may lie meanwhile
     */
    static Snapshot of(Path file, Path scratch) throws IOException, SQLException {
        if (!StoreFiles.hasLog(file)) {
            return new Snapshot(Database.look(file), scratch);
        }
        try {
            StoreFiles.copy(file, scratch);
            return new Snapshot(Database.open(scratch), scratch);
        } catch (IOException | SQLException stuck) {
            StoreFiles.delete(scratch);
            throw stuck;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws IOException, SQLException {
        try {
            connection.close();
        } finally {
            StoreFiles.delete(scratch);
        }
    }
}
