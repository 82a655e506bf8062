package cascade.study;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store that goes on in memory where the disk fails, with all that can be read, and back to the disk when it can. */
final class SteadyStore {
    /** How long it takes at least from one try to write to the next, while the disk refuses. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Something that reads. */
    @FunctionalInterface
    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Clock clock;
    private final Schema schema;
    private final Consumer<String> tell;
    private Store store;
    private long settled;
    private @Nullable Instant tried;
    private String trouble = "";

    /**
     * @param file where it belongs
     * @param clock says when it was tried last
     * @param schema what tables it has
     * @param store where it is now
     * @param tell told what the learner must hear
     */
    SteadyStore(Path file, Clock clock, Schema schema, Store store, Consumer<String> tell) throws SQLException {
        this.file = file;
        this.clock = clock;
        this.schema = schema;
        this.store = store;
        this.tell = tell;
        this.settled = store.onDisk() ? 0 : store.events();
    }

    /** Where it is now. */
    Store now() {
        return store;
    }

    /** Reads; where the disk fails, from memory, with what could be read of it. */
    <T> T read(Reading<T> reading) {
        try {
            return reading.from(store.connection());
        } catch (SQLException stuck) {
            leave(stuck);
        }
        try {
            return reading.from(store.connection());
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The place of an event; empty where there is none of that id. */
    OptionalLong find(UUID event) {
        return read(_ -> store.writer().seq(event));
    }

    /** Adds an event: on the disk, or where that fails in memory. */
    void commit(Event event) {
        Instant last = tried;
        // A clock that was set back is no reason to wait.
        if (!store.onDisk() && (last == null
                || Duration.between(last, clock.instant()).abs().compareTo(PATIENCE) >= 0)) {
            settle();
        }
        try {
            if (!store.isThere()) {
                throw new NoSuchFileException(file.toString());
            }
            store.writer().commit(event);
        } catch (IOException | SQLException stuck) {
            leave(stuck);
            read(_ -> {
                store.writer().commit(event);
                return event;
            });
        }
    }

    /** How many events are in memory only. */
    long waiting() {
        return store.onDisk() ? 0 : read(_ -> store.events()) - settled;
    }

    /** Why the disk didn't take what waits, when it was last tried. */
    String trouble() {
        return trouble;
    }

    /** Tries to write what waits; says whether everything is on the disk. */
    boolean settle() {
        if (store.onDisk()) {
            return true;
        }
        tried = clock.instant();
        try {
            if (!(new Opening(file, clock, schema).run() instanceof Opening.Outcome.Done(Store home, var damage))) {
                return false;
            }
            try {
                home.writer().addAll(store.connection());
            } catch (SQLException stuck) {
                closeBadly(home, stuck);
                return false;
            }
            store.close();
            store = home;
            tell.accept(damage.map(found -> found.said(file, clock.getZone())).orElseGet(
                    () -> Messages.text("study.back")));
            return true;
        } catch (IOException | SQLException stuck) {
            trouble = Why.said(stuck);
            return false;
        }
    }

    /** The disk has failed: from now on everything is in memory, with what can be read. */
    void leave(Exception why) {
        if (!store.onDisk()) {
            throw new IllegalStateException(why);
        }
        try {
            Store memory = Store.memory(schema);
            try {
                memory.writer().addAll(store.connection());
            } catch (SQLException damaged) {
                why.addSuppressed(damaged);
                memory.writer().addAll(Rescue.of(store.connection()));
            }
            settled = memory.events();
            Store left = store;
            store = memory;
            tried = clock.instant();
            trouble = Why.said(why);
            tell.accept(Messages.text("study.memory", file, trouble));
            closeBadly(left, why);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void closeBadly(Store left, Exception why) {
        try {
            left.close();
        } catch (IOException | SQLException stuck) {
            why.addSuppressed(stuck);
        }
    }

    /**
     * Puts a file in the place of its own, unless someone else has that open, and opens what is then there.
     *
     * @return whether it was put there
     */
    boolean swap(Path draft) throws IOException, SQLException {
        Claim claim = Claim.of(file, () -> {});
        boolean[] swapped = {false};
        try {
            store.close();
            claim.alone(() -> {
                if (!StoreFiles.hasLog(file)) {
                    new ClosedSum(file).forget();
                    StoreFiles.moveInto(draft, file);
                    swapped[0] = true;
                }
            });
        } finally {
            claim.close();
            store = Store.memory(schema);
            settled = 0;
        }
        if (!settle()) {
            store.writer().addAll(Opener.readable(file));
            settled = store.events();
        }
        return swapped[0];
    }

    /** Why nothing more could be done; empty where it was closed in good order. */
    Optional<String> closeWell() {
        try {
            store.closeWell();
            return Optional.empty();
        } catch (IOException | SQLException stuck) {
            return Optional.of(Why.said(stuck));
        }
    }
}
