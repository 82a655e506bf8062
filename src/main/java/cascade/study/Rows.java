package cascade.study;

import cascade.notes.Bookmark;
import cascade.notes.Mark;
import cascade.notes.OwnNote;
import cascade.practice.Confidence;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads events from rows, each of which must be as it was written. */
final class Rows {
    static final int ANSWERED = 1;
    static final int UNDOING = 2;
    static final int RESET = 3;
    static final int MARKED = 4;
    static final int SETTING = 5;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final Phase[] PHASES = Phase.values();

    private static final String EVENT = "e.seq, e.id, e.at, e.kind, e.sum";
    private static final String REVIEW = "r.item, r.answer, r.credit, r.confidence, r.rating, r.phase, r.stability, "
            + "r.difficulty, r.due, r.step, r.repetitions, r.lapses, r.days, r.unit, r.taken";
    private static final String MARK = "m.mark, m.note, m.route, m.text, m.created, m.changed, m.removed";
    private static final int AFTER_REVIEW = 20;
    private static final String ALL = "SELECT " + EVENT + ", " + REVIEW + ", t.id, u.undone, " + MARK
            + ", s.key, s.value FROM event e LEFT JOIN review r ON r.seq = e.seq "
            + "LEFT JOIN undone u ON u.seq = e.seq LEFT JOIN event t ON t.seq = u.target "
            + "LEFT JOIN mark m ON m.seq = e.seq LEFT JOIN setting s ON s.seq = e.seq ";
    private static final String COUNTED = "r.seq > (SELECT seq FROM begin) AND r.seq NOT IN (SELECT seq FROM hidden)";

    /** All events after one, in their order. */
    static final String ASCENDING = ALL + "WHERE e.seq > ? ORDER BY e.seq";
    /** The answers that count, in their order. */
    static final String REVIEWS = "SELECT " + EVENT + ", " + REVIEW
            + " FROM review r JOIN event e ON e.seq = r.seq WHERE "
            + COUNTED + " ORDER BY r.seq";
    /** How many answers count. */
    static final String COUNT = "SELECT count(*) FROM review r WHERE " + COUNTED;
    /** For each item the newest answer that counts. */
    // Thousands are read at once. So several numbers come in one, as each costs a call into SQLite; and whether an answer
    // counts is asked of the newest alone, and of the others only where it doesn't.
    static final String LAST = "SELECT r.item, e.id, e.at, ((r.confidence IS 'SURE') << 40) | (r.rating << 32) | r.phase, r.stability, r.difficulty, r.due, "
            + "r.step << 32 | r.days, r.repetitions << 32 | r.lapses FROM (SELECT CASE WHEN a.seq NOT IN "
            + "(SELECT seq FROM hidden) THEN a.seq ELSE (SELECT max(r.seq) FROM review r WHERE r.item = a.item AND "
            + COUNTED + ") END AS seq FROM (SELECT item, max(seq) AS seq FROM review GROUP BY item) a WHERE a.seq > "
            + "(SELECT seq FROM begin)) n CROSS JOIN review r ON r.seq = n.seq CROSS JOIN event e ON e.seq = n.seq";
    /** When each item was answered first, of the answers that count, where that was after a time. */
    // Years of study are not gone through for it: only what was answered since, and of that each item's first answer.
    static final String FIRSTS = "SELECT c.item, e.at FROM (SELECT DISTINCT item FROM review NOT INDEXED WHERE seq >= "
            + "(SELECT min(seq) FROM event WHERE at > ?1)) c CROSS JOIN event e ON e.seq = (SELECT min(r.seq) FROM review r "
            + "WHERE r.item = c.item AND " + COUNTED + ") WHERE e.at > ?1";
    /** The newest state of each mark that is not removed, in the order they were made. */
    static final String MARKS = ALL + "WHERE m.removed = 0 AND e.seq IN (SELECT max(seq) FROM mark WHERE seq NOT IN "
            + "(SELECT seq FROM hidden) GROUP BY mark) ORDER BY m.created, e.seq";
    /** The newest value of each setting. */
    static final String SETTINGS = ALL + "WHERE e.seq IN (SELECT max(seq) FROM setting WHERE seq NOT IN "
            + "(SELECT seq FROM hidden) GROUP BY key) ORDER BY s.key";
    /** Every value that a setting was given and that counts, in their order. */
    static final String EVERY_SETTING = ALL
            + "WHERE e.seq IN (SELECT seq FROM setting WHERE seq NOT IN (SELECT seq FROM hidden)) ORDER BY e.seq";

    /** For each kind of event, where it is read from: no other table, which may be damaged, has a part in it. */
    static final List<String> EACH_KIND = List.of(
            "SELECT " + EVENT + ", " + REVIEW + " FROM event e JOIN review r ON r.seq = e.seq ",
            "SELECT " + EVENT + nothing(15) + ", t.id, u.undone FROM event e JOIN undone u ON u.seq = e.seq "
                    + "JOIN event t ON t.seq = u.target ",
            "SELECT " + EVENT + " FROM event e JOIN reset z ON z.seq = e.seq ",
            "SELECT " + EVENT + nothing(17) + ", " + MARK + " FROM event e JOIN mark m ON m.seq = e.seq ",
            "SELECT " + EVENT + nothing(24) + ", s.key, s.value FROM event e JOIN setting s ON s.seq = e.seq ");

    private Rows() {}

    private static String nothing(int columns) {
        return ", NULL".repeat(columns);
    }

    /** Takes an event, with its place in the order. */
    @FunctionalInterface
    interface Taker {
        void take(long seq, Event event) throws SQLException;
    }

    /**
     * Reads events one by one.
     *
     * @throws DamagedRow at the first that isn't as it was written
     */
    static void each(Connection connection, String query, long after, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (statement.getParameterMetaData().getParameterCount() > 0) {
                statement.setLong(1, after);
            }
            UUID store = Schema.store(connection);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long seq = row.getLong(1);
                    taker.take(seq, event(store, row).orElseThrow(() -> new DamagedRow("event " + seq)));
                }
            }
        }
    }

    /** The event of a row; empty where it isn't as it was written. */
    static Optional<Event> event(UUID store, ResultSet row) throws SQLException {
        try {
            Event event = read(row);
            return event != null && EventSum.of(store, event) == row.getLong(5) ? Optional.of(event) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static @Nullable Event read(ResultSet row) throws SQLException {
        UUID id = uuid(row.getBytes(2));
        Instant at = time(row, 3);
        return switch (row.getInt(4)) {
        case ANSWERED -> new Event.Answered(review(row, id, at));
        case UNDOING -> new Event.Undoing(id, at, uuid(row.getBytes(AFTER_REVIEW + 1)), flag(row, AFTER_REVIEW + 2));
        case RESET -> new Event.Reset(id, at);
        case MARKED -> new Event.Marked(id, at, mark(row), flag(row, AFTER_REVIEW + 9));
        case SETTING -> new Event.Setting(id, at, text(row, AFTER_REVIEW + 10), text(row, AFTER_REVIEW + 11));
        default -> null;
        };
    }

    private static Review review(ResultSet row, UUID id, Instant at) throws SQLException {
        String confidence = row.getString(9);
        return new Review(id, text(row, 6), at, text(row, 7), row.getDouble(8),
                confidence == null ? Optional.empty() : Optional.of(Confidence.valueOf(confidence)),
                Rating.of(row.getInt(10)), standing(row, 11), text(row, 19), Duration.ofMillis(row.getLong(20)));
    }

    private static Standing standing(ResultSet row, int from) throws SQLException {
        return new Standing(phase(row.getInt(from)), row.getDouble(from + 1), row.getDouble(from + 2),
                time(row, from + 3),
                row.getInt(from + 4), row.getInt(from + 5), row.getInt(from + 6), row.getInt(from + 7));
    }

    private static Phase phase(int number) {
        if (number < 0 || number >= PHASES.length) {
            throw new IllegalArgumentException("phase " + number);
        }
        return PHASES[number];
    }

    private static Mark mark(ResultSet row) throws SQLException {
        UUID id = uuid(row.getBytes(AFTER_REVIEW + 3));
        String route = text(row, AFTER_REVIEW + 5);
        String text = text(row, AFTER_REVIEW + 6);
        Instant created = time(row, AFTER_REVIEW + 7);
        Instant changed = time(row, AFTER_REVIEW + 8);
        return flag(row, AFTER_REVIEW + 4) ? new OwnNote(id, route, text, created, changed)
                : new Bookmark(id, route, text, created, changed);
    }

    /** The newest answer of a row of {@link #LAST}, whose first column is the item. */
    static LastAnswer lastAnswer(ResultSet row) throws SQLException {
        try {
            long ratingAndPhase = row.getLong(4);
            long stepAndDays = row.getLong(8);
            long repetitionsAndLapses = row.getLong(9);
            Standing after = new Standing(phase((int) ratingAndPhase), row.getDouble(5), row.getDouble(6), time(row, 7),
                    (int) (stepAndDays >> 32), (int) (repetitionsAndLapses >> 32),
                    (int) repetitionsAndLapses, (int) stepAndDays);
            return new LastAnswer(uuid(row.getBytes(2)), time(row, 3), Rating.of((int) (ratingAndPhase >> 32) & 0xff),
                    ratingAndPhase >> 40 == 1, after);
        } catch (IllegalArgumentException garbled) {
            throw new DamagedRow("the newest answer to " + row.getString(1));
        }
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    private static boolean flag(ResultSet row, int column) throws SQLException {
        return row.getInt(column) != 0;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException("no text in column " + column);
        }
        return text;
    }

    static UUID uuid(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length != 2 * Long.BYTES) {
            throw new IllegalArgumentException("no id");
        }
        return new UUID((long) LONGS.get(bytes, 0), (long) LONGS.get(bytes, Long.BYTES));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(
                id.getLeastSignificantBits()).array();
    }
}
