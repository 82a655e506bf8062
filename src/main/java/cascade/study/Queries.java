package cascade.study;

import cascade.notes.Mark;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What study data are asked: all that counts, and nothing that was undone. */
final class Queries {
    private Queries() {}

    static void eachReview(Connection connection, Consumer<Review> taker) throws SQLException {
        Rows.each(connection, Rows.REVIEWS, 0, (_, event) -> taker.accept(((Event.Answered) event).review()));
    }

    static List<Review> reviews(Connection connection) throws SQLException {
        List<Review> all = new ArrayList<>();
        eachReview(connection, all::add);
        return all;
    }

    static long answers(Connection connection) throws SQLException {
        return Database.number(connection, Rows.COUNT);
    }

    static Map<String, LastAnswer> lastStates(Connection connection) throws SQLException {
        Map<String, LastAnswer> all = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Rows.LAST)) {
            while (row.next()) {
                all.put(row.getString(1), Rows.lastAnswer(row));
            }
        }
        return all;
    }

    static Map<String, Instant> firsts(Connection connection, Instant after) throws SQLException {
        Map<String, Instant> all = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(Rows.FIRSTS)) {
            statement.setLong(1, after.toEpochMilli());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
                }
            }
        }
        return all;
    }

    static List<Mark> marks(Connection connection) throws SQLException {
        List<Mark> all = new ArrayList<>();
        Rows.each(connection, Rows.MARKS, 0, (_, event) -> all.add(((Event.Marked) event).mark()));
        return all;
    }

    static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> all = new LinkedHashMap<>();
        Rows.each(connection, Rows.SETTINGS, 0, (_, event) -> {
            Event.Setting setting = (Event.Setting) event;
            all.put(setting.key(), setting.value());
        });
        return all;
    }
}
