package cascade.study;

import cascade.notes.Mark;
import cascade.notes.OwnNote;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds events to a store. What is to be in one transaction is up to who calls. */
final class EventWriter implements AutoCloseable {
    private final Connection connection;
    private final List<PreparedStatement> opened = new ArrayList<>();
    private @Nullable PreparedStatement event;
    private @Nullable PreparedStatement review;
    private @Nullable PreparedStatement undone;
    private @Nullable PreparedStatement seq;
    private @Nullable UUID store;

    EventWriter(Connection connection) {
        this.connection = connection;
    }

    /** Adds one in a transaction of its own. When this returns it is on the disk. */
    void commit(Event added) throws SQLException {
        Database.execute(connection, "BEGIN IMMEDIATE");
        try {
            add(added);
            Database.execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException stuck) {
            Database.rollBack(connection, stuck);
            throw stuck;
        }
    }

    /** Adds all events of another store that this one lacks, in their order and all at once; says how many. */
    int addAll(Connection other) throws SQLException {
        int[] added = {0};
        Database.execute(connection, "BEGIN IMMEDIATE");
        try {
            Rows.each(other, Rows.ASCENDING, 0, (_, event) -> added[0] += add(event) ? 1 : 0);
            Database.execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException stuck) {
            Database.rollBack(connection, stuck);
            throw stuck;
        }
        return added[0];
    }

    /** Adds those of a list that the store lacks, all at once; one that undoes what isn't there is left out. */
    int addAll(Iterable<Event> events) throws SQLException {
        int added = 0;
        Database.execute(connection, "BEGIN IMMEDIATE");
        try {
            for (Event next : events) {
                boolean astray = next instanceof Event.Undoing undoing && seq(undoing.target()).isEmpty();
                added += !astray && add(next) ? 1 : 0;
            }
            Database.execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException stuck) {
            Database.rollBack(connection, stuck);
            throw stuck;
        }
        return added;
    }

    /** Where in the order an event is that the store has. */
    OptionalLong seq(UUID id) throws SQLException {
        seq = seq != null ? seq : prepare("SELECT seq FROM event WHERE id = ?");
        seq.setBytes(1, Rows.bytes(id));
        try (ResultSet row = seq.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private UUID store() throws SQLException {
        store = store != null ? store : Schema.store(connection);
        return store;
    }

    /** Adds one, unless the store has it already. */
    private boolean add(Event added) throws SQLException {
        int kind = switch (added) {
        case Event.Answered _ -> Rows.ANSWERED;
        case Event.Undoing _ -> Rows.UNDOING;
        case Event.Reset _ -> Rows.RESET;
        case Event.Marked _ -> Rows.MARKED;
        case Event.Setting _ -> Rows.SETTING;
        };
        event = event != null ? event
                : prepare("INSERT INTO event(id, at, kind, sum) VALUES (?, ?, ?, ?) ON CONFLICT(id) DO NOTHING "
                        + "RETURNING seq");
        event.setBytes(1, Rows.bytes(added.id()));
        event.setLong(2, added.at().toEpochMilli());
        event.setInt(3, kind);
        event.setLong(4, EventSum.of(store(), added));
        long place;
        try (ResultSet row = event.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            place = row.getLong(1);
        }
        switch (added) {
        case Event.Answered(Review answer) -> add(place, answer);
        case Event.Undoing undoing -> add(place, undoing);
        case Event.Reset _ -> addReset(place);
        case Event.Marked marked -> add(place, marked);
        case Event.Setting setting -> add(place, setting);
        }
        return true;
    }

    private void add(long place, Review answer) throws SQLException {
        review = review != null ? review
                : prepare("INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Standing after = answer.after();
        review.setLong(1, place);
        review.setString(2, answer.item());
        review.setString(3, answer.answer());
        review.setDouble(4, answer.credit());
        if (answer.confidence().isPresent()) {
            review.setString(5, answer.confidence().get().name());
        } else {
            review.setNull(5, Types.VARCHAR);
        }
        review.setInt(6, answer.rating().number());
        review.setInt(7, after.phase().ordinal());
        review.setDouble(8, after.stability());
        review.setDouble(9, after.difficulty());
        review.setLong(10, after.due().toEpochMilli());
        review.setInt(11, after.step());
        review.setInt(12, after.repetitions());
        review.setInt(13, after.lapses());
        review.setInt(14, after.scheduledDays());
        review.setString(15, answer.unitVersion());
        review.setLong(16, answer.taken().toMillis());
        review.executeUpdate();
    }

    private void add(long place, Event.Undoing undoing) throws SQLException {
        undone = undone != null ? undone
                : prepare("INSERT INTO undone VALUES (?, (SELECT seq FROM event WHERE id = ?), ?)");
        undone.setLong(1, place);
        undone.setBytes(2, Rows.bytes(undoing.target()));
        undone.setInt(3, undoing.undone() ? 1 : 0);
        undone.executeUpdate();
    }

    private void addReset(long place) throws SQLException {
        try (PreparedStatement reset = connection.prepareStatement("INSERT INTO reset VALUES (?)")) {
            reset.setLong(1, place);
            reset.executeUpdate();
        }
    }

    private void add(long place, Event.Marked marked) throws SQLException {
        Mark mark = marked.mark();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, place);
            insert.setBytes(2, Rows.bytes(mark.id()));
            insert.setInt(3, mark instanceof OwnNote ? 1 : 0);
            insert.setString(4, mark.route());
            insert.setString(5, mark.text());
            insert.setLong(6, mark.created().toEpochMilli());
            insert.setLong(7, mark.changed().toEpochMilli());
            insert.setInt(8, marked.removed() ? 1 : 0);
            insert.executeUpdate();
        }
    }

    private void add(long place, Event.Setting setting) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO setting VALUES (?, ?, ?)")) {
            insert.setLong(1, place);
            insert.setString(2, setting.key());
            insert.setString(3, setting.value());
            insert.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        opened.add(statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : opened) {
            statement.close();
        }
    }
}
