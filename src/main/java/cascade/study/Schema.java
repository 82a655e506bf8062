package cascade.study;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The tables, and how those of an older version become those of this one. A version is a list of statements that is never
 * changed once a release has it; what comes later is a version of its own.
 */
final class Schema {
    /** "CSCD": it says in a file's header whose it is. */
    static final int APPLICATION = 0x43534344;

    private static final List<String> APPENDED = List.of("event", "review", "undone", "reset", "mark", "setting");

    private static final String STORE = "CREATE VIEW store AS SELECT x'' AS id";

    /** The versions that there are, the first one first. */
    static final Schema CURRENT = new Schema(List.of(first()));

    private final List<List<String>> versions;

    Schema(List<List<String>> versions) {
        this.versions = versions;
    }

    private static List<String> first() {
        List<String> statements = new ArrayList<>(List.of(
                // By which a store is known, in all its copies. It is in the schema, as that is all that must be readable.
                STORE,
                // The order of events is seq: a clock can be set back.
                """
                        CREATE TABLE event(
                          seq INTEGER PRIMARY KEY,
                          id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                          at INTEGER NOT NULL,
                          kind INTEGER NOT NULL,
                          sum INTEGER NOT NULL)""", """
                        CREATE TABLE review(
                          seq INTEGER PRIMARY KEY REFERENCES event(seq),
                          item TEXT NOT NULL,
                          answer TEXT NOT NULL,
                          credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
                          confidence TEXT,
                          rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
                          phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3),
                          stability REAL NOT NULL,
                          difficulty REAL NOT NULL,
                          due INTEGER NOT NULL,
                          step INTEGER NOT NULL,
                          repetitions INTEGER NOT NULL,
                          lapses INTEGER NOT NULL,
                          days INTEGER NOT NULL,
                          unit TEXT NOT NULL,
                          taken INTEGER NOT NULL)""", "CREATE INDEX review_item ON review(item)", """
                        CREATE TABLE undone(
                          seq INTEGER PRIMARY KEY REFERENCES event(seq),
                          target INTEGER NOT NULL REFERENCES event(seq),
                          undone INTEGER NOT NULL CHECK (undone IN (0, 1)))""",
                "CREATE INDEX undone_target ON undone(target)",
                "CREATE TABLE reset(seq INTEGER PRIMARY KEY REFERENCES event(seq))", """
                        CREATE TABLE mark(
                          seq INTEGER PRIMARY KEY REFERENCES event(seq),
                          mark BLOB NOT NULL CHECK (length(mark) = 16),
                          note INTEGER NOT NULL CHECK (note IN (0, 1)),
                          route TEXT NOT NULL,
                          text TEXT NOT NULL,
                          created INTEGER NOT NULL,
                          changed INTEGER NOT NULL,
                          removed INTEGER NOT NULL CHECK (removed IN (0, 1)))""",
                "CREATE INDEX mark_mark ON mark(mark)", """
                        CREATE TABLE setting(
                          seq INTEGER PRIMARY KEY REFERENCES event(seq),
                          key TEXT NOT NULL,
                          value TEXT NOT NULL)""", """
                        CREATE VIEW hidden AS SELECT target AS seq FROM undone
                          WHERE undone = 1 AND seq IN (SELECT max(seq) FROM undone GROUP BY target)""", """
                        CREATE VIEW begin AS SELECT coalesce(max(seq), 0) AS seq FROM reset
                          WHERE seq NOT IN (SELECT seq FROM hidden)"""));
        for (String table : APPENDED) {
            for (String change : List.of("UPDATE", "DELETE")) {
                statements.add("CREATE TRIGGER " + table + "_no_" + change.toLowerCase(Locale.ROOT)
                        + " BEFORE " + change + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'only added to'); END");
            }
        }
        return List.copyOf(statements);
    }

    /** What each version does to the one before. */
    List<List<String>> statements() {
        return versions;
    }

    /** The newest version that this knows. */
    int version() {
        return versions.size();
    }

    /** The version of a file; 0 where it has no tables yet. */
    static int version(Connection connection) throws SQLException {
        return (int) Database.number(connection, "PRAGMA user_version");
    }

    /** Makes what is there this version's, wholly or not at all. To be called outside a transaction. */
    void migrate(Connection connection) throws SQLException {
        int from = version(connection);
        if (from >= version()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // Another process may have been first.
                for (int version = version(connection); version < version(); version++) {
                    for (String sql : versions.get(version)) {
                        statement.execute(sql.equals(STORE) ? sql.replace("''", "'" + newId() + "'") : sql);
                    }
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + version());
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException stuck) {
                Database.rollBack(connection, stuck);
                throw stuck;
            }
        }
    }

    private static String newId() {
        return HexFormat.of().formatHex(Rows.bytes(UUID.randomUUID()));
    }

    /** Whether a file has just the tables, indexes, views and triggers of its version: no more, no less. */
    boolean fits(Connection connection) throws SQLException {
        int version = version(connection);
        if (version < 1 || version > version()) {
            return false;
        }
        return Database.number(connection, "PRAGMA application_id") == APPLICATION
                && new Schema(versions.subList(0, version)).hasItsObjects(connection);
    }

    /** Whether a file has the objects of the newest version, whatever it says of its own. */
    boolean hasItsObjects(Connection connection) throws SQLException {
        try (Connection model = Database.memory()) {
            migrate(model);
            return objects(model).equals(objects(connection));
        }
    }

    private static List<String> objects(Connection connection) throws SQLException {
        List<String> objects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        // What ANALYZE leaves behind is no part of it.
                        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2")) {
            while (rows.next()) {
                objects.add(rows.getString(1) + " " + rows.getString(2) + " "
                        + String.valueOf(rows.getString(3)).replaceFirst("x'[0-9a-f]{32}'", "x''"));
            }
        }
        return objects;
    }

    /** Which store this is. */
    static UUID store(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM store")) {
            byte[] id = row.next() ? row.getBytes(1) : null;
            if (id == null || id.length != 2 * Long.BYTES) {
                throw new DamagedRow("store");
            }
            return Rows.uuid(id);
        }
    }
}
