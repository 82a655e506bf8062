package cascade.study;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Examines a whole store: its tables are those of its version; {@code integrity_check} (and not {@code quick_check}, which
 * doesn't compare indexes with their tables) and {@code foreign_key_check} find nothing; and every event is as it was
 * written, by its sum. That takes a second for 100,000 answers, so it is done where there is reason to: when the file isn't
 * what was closed last, to what comes from elsewhere, and to each backup.
 */
final class Examination {
    private static final int LARGEST_VERSION = 10_000;

    private final Schema schema;

    Examination(Schema schema) {
        this.schema = schema;
    }

    /** Examines a file that nobody has open. What SQLite can't read is broken. */
    Verdict of(Path file, Path scratch) throws IOException {
        if (!StoreFiles.canBeWritten(file)) {
            return new Verdict.Broken("it can't be written to");
        }
        try (Snapshot snapshot = Snapshot.of(file, scratch)) {
            return of(snapshot.connection());
        } catch (SQLException unreadable) {
            return new Verdict.Broken(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Examines what is open. */
    Verdict of(Connection connection) throws SQLException {
        int version = Schema.version(connection);
        if (version > schema.version() && version < LARGEST_VERSION && isNewer(connection)) {
            return new Verdict.Newer(version);
        }
        if (!schema.fits(connection)) {
            return new Verdict.Broken("other tables");
        }
        String found = first(connection, "PRAGMA integrity_check(1)");
        if (!found.equals("ok")) {
            return new Verdict.Broken(found);
        }
        if (!first(connection, "PRAGMA foreign_key_check").isEmpty()) {
            return new Verdict.Broken("foreign keys");
        }
        if (version == schema.version()) {
            try {
                Rows.each(connection, Rows.ASCENDING, 0, (_, _) -> {});
            } catch (DamagedRow row) {
                return new Verdict.Broken(String.valueOf(row.getMessage()));
            }
        }
        return new Verdict.Whole(Schema.store(connection), version,
                Database.number(connection, "SELECT count(*) FROM event"));
    }

    /** A single wrong byte must not pass for a newer version: that one has other tables, and nothing is wrong with it. */
    private boolean isNewer(Connection connection) throws SQLException {
        return Database.number(connection, "PRAGMA application_id") == Schema.APPLICATION
                && !schema.hasItsObjects(connection)
                && first(connection, "PRAGMA quick_check(1)").equals("ok");
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
