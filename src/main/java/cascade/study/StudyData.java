package cascade.study;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A learner's study data of one unit: answers, bookmarks, notes, settings. What is done is added and never edited, and
 * undone by adding that it is undone. When a call returns, what it added is on the disk; or, where the disk doesn't take
 * it, in memory with everything else, and it is written as soon as the disk does ({@link #waiting()} counts it).
 *
 * <p>Not for several threads: all calls are to come from one thread at a time. Several processes may have the same file
 * open.
 */
public final class StudyData implements AutoCloseable {
    /** How long it takes at least from one try to write to the next, while the disk refuses. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** How often it is looked whether there should be a backup. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Path file;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;
    private final List<String> words = new ArrayList<>();
    private Store store;
    private long settled;
    private @Nullable Instant tried;
    private Instant looked;
    private String trouble = "";
    private boolean backupFailed;
    private boolean closed;

    private StudyData(Path file, Clock clock, Schema schema, Store store) throws SQLException {
        this.file = file;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(file, clock, schema);
        this.store = store;
        this.looked = clock.instant();
        this.settled = store.onDisk() ? 0 : store.events();
    }

    /**
     * Opens the study data of a file, and makes them where there are none. Never fails: what is wrong is told.
     *
     * @param file as {@link StudyFile} says
     * @param clock says when something was done
     */
    public static Opened open(Path file, Clock clock) {
        return open(file, clock, Schema.CURRENT);
    }

    static Opened open(Path file, Clock clock, Schema schema) {
        try {
            NativeLibrary.locate();
            Database.memory().close();
        } catch (IOException | SQLException | LinkageError none) {
            return new Opened.Without(Messages.text("study.without", String.valueOf(none.getMessage())));
        }
        try {
            return opened(file, clock, schema);
        } catch (SQLException impossible) {
            // Only what is in memory throws it here.
            throw new IllegalStateException(impossible);
        }
    }

    /** What a link leads to: the link stays, and what it leads to is replaced where something must be. */
    private static Path target(Path file) throws IOException {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (NoSuchFileException nowhere) {
            return file;
        }
    }

    private static Opened opened(Path given, Clock clock, Schema schema) throws SQLException {
        Path file = given;
        try {
            file = target(given);
            return switch (new Opening(file, clock, schema).run()) {
            case Opening.Outcome.Newer(int version) -> new Opened.Newer(
                    new StudyData(file, clock, schema, Store.memory(schema)), version, Messages.text("study.newer"));
            case Opening.Outcome.Done(Store store, Optional<Damage> damage) -> {
                StudyData data = new StudyData(file, clock, schema, store);
                yield damage.isEmpty() ? new Opened.Ready(data) : damaged(data, damage.get());
            }
            };
        } catch (IOException | SQLException stuck) {
            Store memory = Store.memory(schema);
            memory.writer().addAll(readable(file));
            return new Opened.InMemory(new StudyData(file, clock, schema, memory),
                    Messages.text("study.memory", file, Why.said(stuck)));
        }
    }

    private static Opened damaged(StudyData data, Damage damage) {
        return new Opened.Damaged(data, damage.setAside(), damage.backup(), damage.rescued(), data.said(damage));
    }

    /** What can be read of a file that can't be opened as it should. */
    private static Iterable<Event> readable(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Connection connection = Database.read(file)) {
            List<Event> found = List.copyOf(Rescue.of(connection));
            if (!found.isEmpty()) {
                return found;
            }
        } catch (SQLException unreadable) {
            // In a folder that can't be written to a log can't be read.
            return bare(file);
        }
        return bare(file);
    }

    private static Iterable<Event> bare(Path file) {
        try (Connection connection = Database.look(file)) {
            return Rescue.of(connection);
        } catch (SQLException unreadable) {
            return List.of();
        }
    }

    private String said(Damage damage) {
        String time = damage.backup().map(when -> DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(
                clock.getZone()).format(when)).orElse("");
        if (damage.setAside().isEmpty()) {
            return Messages.text(damage.backup().isPresent() ? "study.gone.backup" : "study.gone", file, time);
        }
        return Messages.text(damage.backup().isPresent() ? "study.damaged.backup" : "study.damaged",
                damage.setAside().get(), time);
    }

    // --- what a learner does

    /** Adds an answer. One that is there already, by its id, is not added again. */
    public void append(Review review) {
        add(new Event.Answered(review));
    }

    /**
     * Has something no longer count: an answer, a reset, or a change of a mark or a setting. Undone twice is undone once.
     *
     * @param what the id of the answer, or what the call that did it gave
     * @throws IllegalArgumentException where there is no such thing
     */
    public void undo(UUID what) {
        add(undoing(what, true));
    }

    /**
     * Has something count again that was undone.
     *
     * @throws IllegalArgumentException where there is no such thing
     */
    public void redo(UUID what) {
        add(undoing(what, false));
    }

    private Event undoing(UUID what, boolean undone) {
        if (read(_ -> store.writer().seq(what)).isEmpty()) {
            throw new IllegalArgumentException("nothing has the id " + what);
        }
        return new Event.Undoing(UUID.randomUUID(), clock.instant(), what, undone);
    }

    /** Has no answer until now count. Bookmarks, notes and settings stay. Gives what {@link #undo} takes. */
    public UUID reset() {
        return add(new Event.Reset(UUID.randomUUID(), clock.instant()));
    }

    /** Keeps a bookmark or note, new or changed. Gives what {@link #undo} takes. */
    public UUID keep(Mark mark) {
        return add(new Event.Marked(UUID.randomUUID(), clock.instant(), mark, false));
    }

    /** Removes a bookmark or note. Gives what {@link #undo} takes. */
    public UUID remove(Mark mark) {
        return add(new Event.Marked(UUID.randomUUID(), clock.instant(), mark, true));
    }

    /** Gives a setting of study a value. Gives what {@link #undo} takes. */
    public UUID set(String key, String value) {
        return add(new Event.Setting(UUID.randomUUID(), clock.instant(), key, value));
    }

    // --- what there is

    /** The answers that count, in the order they were given. All at once: {@link #eachReview} needs no such room. */
    public List<Review> reviews() {
        List<Review> all = new ArrayList<>();
        read(connection -> {
            all.clear();
            Rows.each(connection, Rows.REVIEWS, 0, (_, event) -> all.add(((Event.Answered) event).review()));
            return all;
        });
        return all;
    }

    /** Hands over the answers that count one by one, in the order they were given. */
    public void eachReview(Consumer<Review> taker) {
        long[] done = {0};
        read(connection -> {
            long[] at = {0};
            Rows.each(connection, Rows.REVIEWS, 0, (_, event) -> {
                // Where it breaks off, it goes on from there.
                if (at[0]++ == done[0]) {
                    done[0]++;
                    taker.accept(((Event.Answered) event).review());
                }
            });
            return done;
        });
    }

    /** The newest answer that counts of each item that has one. */
    public Map<String, LastAnswer> lastStates() {
        return read(connection -> {
            Map<String, LastAnswer> all = new LinkedHashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(Rows.LAST)) {
                while (row.next()) {
                    all.put(row.getString(1), Rows.lastAnswer(row));
                }
            }
            return all;
        });
    }

    /** The bookmarks that there are, in the order they were made. */
    public List<Bookmark> bookmarks() {
        return marks().stream().filter(Bookmark.class::isInstance).map(Bookmark.class::cast).toList();
    }

    /** The notes that there are, in the order they were made. */
    public List<OwnNote> notes() {
        return marks().stream().filter(OwnNote.class::isInstance).map(OwnNote.class::cast).toList();
    }

    private List<Mark> marks() {
        return read(connection -> {
            List<Mark> all = new ArrayList<>();
            Rows.each(connection, Rows.MARKS, 0, (_, event) -> all.add(((Event.Marked) event).mark()));
            return all;
        });
    }

    /** The settings that were given a value. */
    public Map<String, String> settings() {
        return read(connection -> {
            Map<String, String> all = new LinkedHashMap<>();
            Rows.each(connection, Rows.SETTINGS, 0, (_, event) -> {
                Event.Setting setting = (Event.Setting) event;
                all.put(setting.key(), setting.value());
            });
            return all;
        });
    }

    // --- how it is kept

    /** What it is kept with just now, for tests. */
    Connection connection() {
        return store.connection();
    }

    /** How many things are in memory only, as the disk didn't take them. After the end: how many are lost. */
    public long waiting() {
        if (closed || store.onDisk()) {
            return closed ? settled : 0;
        }
        return read(_ -> store.events()) - settled;
    }

    /** Why the disk didn't take what waits, when it was last tried; empty where nothing waits. */
    public Optional<String> trouble() {
        return waiting() == 0 ? Optional.empty() : Optional.of(trouble);
    }

    /** What the learner must hear since this was last asked, in sentences. */
    public List<String> words() {
        List<String> all = List.copyOf(words);
        words.clear();
        return all;
    }

    /** Tries to write what waits; says whether everything is on the disk. */
    public boolean settle() {
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
            words.add(damage.map(this::said).orElseGet(() -> Messages.text("study.back")));
            return true;
        } catch (IOException | SQLException stuck) {
            trouble = Why.said(stuck);
            return false;
        }
    }

    private UUID add(Event event) {
        Instant last = tried;
        if (!store.onDisk() && (last == null || isPast(last, PATIENCE))) {
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
        if (isPast(looked, LOOK)) {
            looked = clock.instant();
            backUpIfDue();
        }
        return event.id();
    }

    /** A clock that was set back is no reason to wait. */
    private boolean isPast(Instant since, Duration limit) {
        return Duration.between(since, clock.instant()).abs().compareTo(limit) >= 0;
    }

    /** Something that reads. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /** Reads; where the disk fails, from memory, with what could be read of it. */
    private <T> T read(Reading<T> reading) {
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

    /** The disk has failed: from now on everything is in memory, with what can be read. */
    private void leave(Exception why) {
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
            words.add(Messages.text("study.memory", file, trouble));
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

    // --- copies

    /** Makes a backup where something is new and the last one is a while ago. It is called often enough by itself. */
    private void backUpIfDue() {
        try {
            if (store.onDisk() && backups.isDue(store.id(), store.events())) {
                backups.make(store.connection());
            }
        } catch (DamagedRow damaged) {
            leave(damaged);
            settle();
        } catch (IOException | SQLException stuck) {
            if (!backupFailed) {
                backupFailed = true;
                words.add(Messages.text("study.backup.failed", Why.said(stuck)));
            }
        }
    }

    /**
     * Writes everything to a file of the learner's choice, wholly or not at all. One that is there is replaced.
     *
     * @throws IOException where it can't be written; what was there stays
     */
    public void export(Path to) throws IOException {
        if (isOwn(to)) {
            throw new IOException(Messages.text("study.own"));
        }
        Path draft = Drafts.in(to.toAbsolutePath().resolveSibling(""));
        try {
            Backups.copy(store.connection(), draft);
            StoreFiles.moveInto(draft, to);
        } catch (SQLException stuck) {
            throw new IOException(Why.said(stuck), stuck);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean isOwn(Path other) throws IOException {
        return Files.exists(other) && Files.exists(file) && Files.isSameFile(file, other);
    }

    /** Looks whether a file could be imported. Nothing is changed, neither here nor there. */
    public Validated validate(Path from) {
        try {
            if (isOwn(from)) {
                return new Validated.Unfit(Messages.text("study.own"));
            }
            if (!Files.isRegularFile(from)) {
                return new Validated.Unfit(Messages.text("study.import.unfit", from));
            }
            return switch (new Examination(schema).of(from, scratch())) {
            case Verdict.Whole whole -> new Validated.Fit(whole.events());
            case Verdict.Newer _ -> new Validated.Unfit(Messages.text("study.import.newer", from));
            case Verdict.Broken _ -> new Validated.Unfit(Messages.text("study.import.unfit", from));
            };
        } catch (IOException stuck) {
            return new Validated.Unfit(Messages.text("study.import.failed", from, Why.said(stuck)));
        }
    }

    private Path scratch() {
        return Drafts.in(file.toAbsolutePath().resolveSibling(""));
    }

    /**
     * Has the study data be those of a file. That is validated whole first, and put in place in one step.
     *
     * @param from an export or a backup, of this version or an older one
     */
    public Imported importFrom(Path from) {
        if (!settle()) {
            return new Imported.Refused(Messages.text("study.import.memory"));
        }
        if (validate(from) instanceof Validated.Unfit(String word)) {
            return new Imported.Refused(word);
        }
        Path draft = scratch();
        try {
            try {
                gather(from, draft);
                Path before = backups.make(store.connection());
                return swap(draft) ? new Imported.Done(before)
                        : new Imported.Refused(Messages.text("study.import.busy"));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | SQLException stuck) {
            return new Imported.Refused(Messages.text("study.import.failed", from, Why.said(stuck)));
        }
    }

    /**
     * Makes a store of another's events. It is one of its own: what a backup of the other has must not be added to it at
     * the next start.
     */
    private void gather(Path from, Path draft) throws IOException, SQLException {
        Path copy = scratch();
        try {
            try (Snapshot snapshot = Snapshot.of(from, scratch())) {
                Backups.copy(snapshot.connection(), copy);
            }
            try (Connection connection = Database.make(copy);
                    Connection made = Database.make(draft);
                    EventWriter writer = new EventWriter(made)) {
                schema.migrate(connection);
                schema.migrate(made);
                writer.addAll(connection);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Puts a store in the place of this one, unless someone else has it open; and opens what is then there. */
    private boolean swap(Path draft) throws IOException, SQLException {
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
        List<String> before = List.copyOf(words);
        if (!settle()) {
            store.writer().addAll(readable(file));
            settled = store.events();
        }
        words.clear();
        words.addAll(before);
        return swapped[0];
    }

    /** Ends it. What the disk still refuses is put beside the file; if that fails too, {@link #waiting()} says how many are lost. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        if (settle()) {
            backUpIfDue();
        }
        long left = waiting();
        try {
            if (left > 0) {
                new Waiting(file, schema).keep(store);
                left = 0;
            }
        } catch (IOException | SQLException stuck) {
            words.add(Messages.text("study.lost", left, Why.said(stuck)));
        }
        closed = true;
        settled = left;
        try {
            store.closeWell();
        } catch (IOException | SQLException stuck) {
            words.add(Messages.text("study.closed", Why.said(stuck)));
        }
    }
}
