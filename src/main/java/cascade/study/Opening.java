package cascade.study;

import cascade.files.TemporaryFiles;
import cascade.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a store's file, and puts in order what is wrong with it. Nothing is thrown away in that. */
final class Opening {
    private final Path file;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;
    private final Examination examination;
    private int newer;
    private Optional<Damage> damage = Optional.empty();

    /** What came of it. */
    sealed interface Outcome {
        /**
         * It is open.
         *
         * @param damage what had been wrong
         */
        record Done(Store store, Optional<Damage> damage) implements Outcome {}

        /** A newer version of Cascade wrote it. It is as it was. */
        record Newer(int version) implements Outcome {}
    }

    Opening(Path file, Clock clock, Schema schema) {
        this.file = file;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(file, clock, schema);
        this.examination = new Examination(schema);
    }

    /**
     * Opens it; makes it where there is none.
     *
     * @throws IOException where the folder can't be written to
     * @throws SQLException where SQLite can't open it, or another process doesn't let it go
     */
    Outcome run() throws IOException, SQLException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        // Where others have it open, the first of them has seen to that.
        Claim claim = Claim.of(file, this::prepare);
        try {
            int version = newer > 0 ? newer : version();
            if (version > schema.version()) {
                claim.close();
                return new Outcome.Newer(version);
            }
            if (version < schema.version()) {
                // An older Cascade has it open, and would not know the new tables.
                throw new IOException(Messages.text("study.why.busy"));
            }
            Store store = Store.open(file, claim);
            try {
                takeIn(store);
                return new Outcome.Done(store, damage);
            } catch (IOException | SQLException | RuntimeException stuck) {
                Database.close(store.connection(), stuck);
                throw stuck;
            }
        } catch (IOException | SQLException | RuntimeException stuck) {
            claim.close();
            throw stuck;
        }
    }

    private int version() throws SQLException {
        try (Connection connection = Database.read(file)) {
            return Schema.version(connection);
        }
    }

    /** Has the file be whole and of this version, if it isn't newer. Nobody else has it open. */
    private void prepare() throws IOException, SQLException {
        TemporaryFiles.sweep(file.toAbsolutePath().resolveSibling(""));
        StoreFiles.delete(scratch());
        boolean log = StoreFiles.hasLog(file);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!there && !log && backups.all().isEmpty()) {
            make();
        } else if (!log && Files.isRegularFile(file) && new ClosedSum(file).holds()) {
            try (Connection connection = Database.look(file)) {
                newer = Schema.version(connection);
            }
            bringUp(newer);
        } else {
            examined(log);
        }
    }

    private void examined(boolean log) throws IOException, SQLException {
        switch (log ? withLog()
                : Files.isRegularFile(file) ? examination.of(file, scratch())
                        : new Verdict.Broken("there is no file")) {
        case Verdict.Newer(int version) -> newer = version;
        case Verdict.Whole whole -> {
            if (log) {
                foldIn();
            }
            bringUp(whole.version());
        }
        case Verdict.Broken _ -> damage = Optional.of(restore());
        }
    }

    /** Examines what a store and its log are together, before SQLite makes them one. */
    private Verdict withLog() throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Verdict.Broken("there is no file");
        }
        if (!StoreFiles.canBeWritten(file)) {
            return new Verdict.Broken("it can't be written to");
        }
        try (Snapshot both = Snapshot.of(file, scratch())) {
            Verdict verdict = examination.of(both.connection());
            return verdict instanceof Verdict.Whole && !isItsOwn(both.connection())
                    ? new Verdict.Broken("the log is another store's")
                    : verdict;
        } catch (SQLException unreadable) {
            return new Verdict.Broken(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Whether a log only adds to its store, as its own does. Another's puts its events in the place of these. */
    private boolean isItsOwn(Connection both) throws SQLException {
        Collection<Event> without;
        try (Connection bare = Database.look(file)) {
            if (!Schema.store(bare).equals(Schema.store(both))) {
                return false;
            }
            without = Rescue.of(bare);
        } catch (SQLException unreadable) {
            // Writing the log into it was cut off: only both together are whole.
            return true;
        }
        try (EventWriter known = new EventWriter(both)) {
            for (Event event : without) {
                if (known.seq(event.id()).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of a whole file: it may still be older. */
    private void bringUp(int version) throws IOException, SQLException {
        newer = version > schema.version() ? version : 0;
        if (newer > 0) {
            return;
        }
        if (version < schema.version()) {
            migrate();
        }
        new ClosedSum(file).forget();
    }

    /** Writes a log into its store. Both have been found whole. */
    private void foldIn() throws SQLException {
        try (Connection connection = Database.open(file)) {
            Database.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private Path scratch() {
        return StoreFiles.beside(file, ".examined");
    }

    /** Makes a store. It is put in its place whole, so that its file never lacks its tables. */
    private void make() throws IOException, SQLException {
        Path draft = Drafts.in(file.toAbsolutePath().resolveSibling(""));
        try {
            try (Connection connection = Database.make(draft)) {
                schema.migrate(connection);
            }
            place(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void place(Path draft) throws IOException {
        new ClosedSum(file).forget();
        StoreFiles.moveInto(draft, file);
    }

    /** Has an older store's copy become this version's, and puts it in its place. The older one stays as a backup. */
    private void migrate() throws IOException, SQLException {
        Path draft = Drafts.in(file.toAbsolutePath().resolveSibling(""));
        try {
            try (Connection older = Database.look(file)) {
                backups.make(older);
                Backups.copy(older, draft);
            }
            try (Connection connection = Database.make(draft)) {
                schema.migrate(connection);
            }
            if (!(examination.of(draft, scratch()) instanceof Verdict.Whole)) {
                throw new DamagedRow("what a migration made");
            }
            place(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Puts a damaged store aside, and in its place the newest good backup with what can be read of the damaged one. That is
     * made whole before anything is moved, and there is a store under the name at every moment.
     */
    private Damage restore() throws IOException, SQLException {
        Path draft = Drafts.in(file.toAbsolutePath().resolveSibling(""));
        try {
            Optional<Backup> backup = backups.newestGood();
            if (backup.isPresent()) {
                Files.copy(backup.get().file(), draft);
            }
            int rescued = 0;
            try (Connection connection = Database.make(draft); EventWriter writer = new EventWriter(connection)) {
                schema.migrate(connection);
                Optional<UUID> backedUp = backup.isEmpty() ? Optional.empty() : Optional.of(Schema.store(connection));
                if (Files.isRegularFile(file)) {
                    for (Collection<Event> readable : readable(backedUp)) {
                        rescued += writer.addAll(readable);
                    }
                }
            }
            Optional<Path> aside = StoreFiles.setAside(file, clock);
            place(draft);
            return new Damage(aside, backup.map(Backup::time), rescued);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What can be read of a damaged store, without its log and with it. The log may be another's: none of that is taken. */
    private List<Collection<Event>> readable(Optional<UUID> backedUp) throws IOException {
        List<Collection<Event>> found = new ArrayList<>();
        Optional<UUID> id = Optional.empty();
        try (Connection bare = Database.look(file)) {
            id = Optional.of(Schema.store(bare));
            found.add(Rescue.of(bare));
        } catch (SQLException unreadable) {
            // Then the log has all there is, if it has that.
            id = id.or(() -> backedUp);
        }
        if (StoreFiles.hasLog(file)) {
            try (Snapshot both = Snapshot.of(file, scratch())) {
                found.add(Rescue.of(both.connection(), id.isPresent() ? id.get() : Schema.store(both.connection())));
            } catch (SQLException unreadable) {
                StoreFiles.delete(scratch());
            }
        }
        return found;
    }

    /** Takes in what is this store's and lies elsewhere: what could not be written earlier, and what only a backup has. */
    private void takeIn(Store store) throws IOException, SQLException {
        new Waiting(file, schema).takeIn(store.writer());
        Optional<Backup> fullest = backups.fullest(store.id());
        if (fullest.isPresent() && fullest.get().events() > store.events()
                && examination.of(fullest.get().file(), scratch()) instanceof Verdict.Whole(var id, var version, _)
                && id.equals(store.id()) && version == schema.version()) {
            try (Connection backup = Database.look(fullest.get().file())) {
                store.writer().addAll(backup);
            }
        }
    }
}
