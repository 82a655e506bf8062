package cascade.study;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens connections, each with what it needs set. */
final class Database {
    /** How long a write waits for another process that writes, in milliseconds. */
    private static final int PATIENCE = 5_000;

    private Database() {}

    /** A file that is there, to read and write. */
    static Connection open(Path file) throws SQLException {
        Connection connection = connect(uri(file) + "?mode=rw", false);
        try (Statement statement = connection.createStatement()) {
            // Each asks for something that SQLite itself has otherwise.
            statement.execute("PRAGMA journal_mode = WAL");
            // A commit is on the disk when it returns, not only at the next checkpoint.
            statement.execute("PRAGMA synchronous = FULL");
            prepare(statement);
            return connection;
        } catch (SQLException | RuntimeException stuck) {
            close(connection, stuck);
            throw stuck;
        }
    }

    /** A new file in the making: it becomes no store before it is whole, so it needs no journal of its own. */
    static Connection make(Path file) throws SQLException {
        Connection connection = prepared(connect(uri(file), false));
        // It is synced as a whole before it gets its place.
        execute(connection, "PRAGMA synchronous = OFF");
        execute(connection, "PRAGMA journal_mode = MEMORY");
        return connection;
    }

    /** A file that another process may have open, to read only. */
    static Connection read(Path file) throws SQLException {
        return prepared(connect(uri(file) + "?mode=ro", true));
    }

    /** A file that nobody writes to meanwhile, read as it lies there: not even its write-ahead log is looked at. */
    static Connection look(Path file) throws SQLException {
        return prepared(connect(uri(file) + "?immutable=1", true));
    }

    /** A store that is gone when it is closed. */
    static Connection memory() throws SQLException {
        return prepared(connect(":memory:", false));
    }

    private static Connection connect(String name, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setReadOnly(readOnly);
        // The driver would ask for the number of each row that is added, and leave that question open: SQLite makes no
        // copy of a store meanwhile.
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + name);
    }

    private static Connection prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            prepare(statement);
            return connection;
        } catch (SQLException | RuntimeException stuck) {
            close(connection, stuck);
            throw stuck;
        }
    }

    private static void prepare(Statement statement) throws SQLException {
        statement.execute("PRAGMA foreign_keys = ON");
        // Nothing is written to the folder for temporary files, which may be full or missing.
        statement.execute("PRAGMA temp_store = MEMORY");
        // A file may come from anywhere: what its tables call must be harmless, and its cells are looked at.
        statement.execute("PRAGMA trusted_schema = OFF");
        statement.execute("PRAGMA cell_size_check = ON");
    }

    private static String uri(Path file) {
        // As a URI, a name may have any letter in it.
        return "file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    /** The one number that a query gives; 0 where it gives none. */
    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives up a transaction that failed. */
    static void rollBack(Connection connection, Exception why) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException already) {
            // Some failures roll back by themselves.
            why.addSuppressed(already);
        }
    }

    /** Closes a connection that something else went wrong with. */
    static void close(Connection connection, Exception why) {
        try {
            connection.close();
        } catch (SQLException stuck) {
            why.addSuppressed(stuck);
        }
    }
}
