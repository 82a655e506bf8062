package cascade.study;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Reads what can still be read of a damaged store: each kind of event by itself, from the beginning, and on past each place
 * where it breaks off.
 */
final class Rescue {
    /** Further than this nothing is looked for past a place where it breaks off. */
    private static final long FAR = 1 << 20;

    private final Connection damaged;
    private final UUID store;
    private final TreeMap<Long, Event> found = new TreeMap<>();
    private long last;

    private Rescue(Connection damaged, UUID store) {
        this.damaged = damaged;
        this.store = store;
    }

    /** The events that are as they were written, in their order. */
    static Collection<Event> of(Connection damaged) throws SQLException {
        return of(damaged, Schema.store(damaged));
    }

    /** The events that are as they were written in a store, in their order. */
    static Collection<Event> of(Connection damaged, UUID store) {
        Rescue rescue = new Rescue(damaged, store);
        Rows.EACH_KIND.forEach(rescue::read);
        return rescue.found.values();
    }

    private void read(String query) {
        last = 0;
        long from = 0;
        while (from >= 0 && !read(query + "WHERE e.seq > ? ORDER BY e.seq", from)) {
            from = past(query + "WHERE e.seq > ? ORDER BY e.seq LIMIT 1", Math.max(from, last));
        }
    }

    /** Where it can be read on past a place where it can't; -1 where nothing more can be. */
    private long past(String query, long broken) {
        for (long step = 1; step < FAR; step *= 2) {
            if (read(query, broken + step)) {
                long unreadable = broken + step / 2;
                long readable = broken + step;
                while (readable - unreadable > 1) {
                    long middle = (unreadable + readable) / 2;
                    if (read(query, middle)) {
                        readable = middle;
                    } else {
                        unreadable = middle;
                    }
                }
                return readable;
            }
        }
        return -1;
    }

    /** Whether nothing was in the way. */
    private boolean read(String query, long after) {
        try (PreparedStatement statement = damaged.prepareStatement(query)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long seq = row.getLong(1);
                    Optional<Event> event = Rows.event(store, row);
                    if (event.isPresent()) {
                        found.put(seq, event.get());
                    }
                    last = seq;
                }
                return true;
            }
        } catch (SQLException broken) {
            return false;
        }
    }
}
