package cascade.study;

import cascade.messages.Messages;
import cascade.practice.Custody;
import cascade.notes.Bookmark;
import cascade.notes.Mark;
import cascade.notes.OwnNote;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A learner's study data of one unit: answers, bookmarks, notes, settings. What is done is added and never edited, and
 * undone by adding that it is undone. When a call returns, what it added is on the disk; or, where the disk doesn't take
 * it, in memory with everything else, and it is written as soon as the disk does ({@link #waiting()} counts it).
 *
 * <p>Not for several threads: all calls are to come from one thread at a time. Several processes may have the same file
 * open.
 */
public final class StudyData implements AutoCloseable {
    /** How often it is looked whether there should be a backup. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Path file;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;
    private final Copies copies;
    private final List<String> words = new ArrayList<>();
    private final SteadyStore store;
    private Instant looked;
    private boolean backupFailed;
    private boolean closed;
    private long lost;

    StudyData(Path file, Clock clock, Schema schema, Store store) throws SQLException {
        this.file = file;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(file, clock, schema);
        this.copies = new Copies(file, schema);
        this.store = new SteadyStore(file, clock, schema, store, words::add);
        this.looked = clock.instant();
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
            return new Opener(clock, schema).open(file);
        } catch (SQLException impossible) {
            // Only what is in memory throws it here.
            throw new IllegalStateException(impossible);
        }
    }

    // --- what a learner does

    /** Adds an answer. One that is there already, by its id, is not added again. */
    public void append(Review review) {
        append(review, () -> {});
    }

    /**
     * Adds an answer, and doesn't keep who waits for that waiting for what else is to be done, such as a backup.
     *
     * @param kept run once it is kept
     */
    void append(Review review, Runnable kept) {
        add(new Event.Answered(review), kept);
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
        if (store.find(what).isEmpty()) {
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
        return store.read(Queries::reviews);
    }

    /** Hands over the answers that count one by one, in the order they were given. */
    public void eachReview(Consumer<Review> taker) {
        long[] done = {0};
        store.read(connection -> {
            long[] at = {0};
            Queries.eachReview(connection, review -> {
                // Where it breaks off, it goes on from there.
                if (at[0]++ == done[0]) {
                    done[0]++;
                    taker.accept(review);
                }
            });
            return done;
        });
    }

    /** The answers that count as CSV, with every state; its columns are named in its first line. */
    public byte[] reviewLog() {
        return store.read(ReviewLog::of);
    }

    /** How many answers count. */
    public long answers() {
        return store.read(Queries::answers);
    }

    /** The newest answer that counts of each item that has one. */
    public Map<String, LastAnswer> lastStates() {
        return store.read(Queries::lastStates);
    }

    /** When each item was answered first, of the answers that count, where that was after a time. */
    Map<String, Instant> firsts(Instant after) {
        return store.read(connection -> Queries.firsts(connection, after));
    }

    /** The bookmarks that there are, in the order they were made. */
    public List<Bookmark> bookmarks() {
        return marks(Bookmark.class);
    }

    /** The notes that there are, in the order they were made. */
    public List<OwnNote> notes() {
        return marks(OwnNote.class);
    }

    /** The bookmarks and notes that there are, in the order they were made. */
    public List<Mark> marks() {
        return store.read(Queries::marks);
    }

    private <T extends Mark> List<T> marks(Class<T> kind) {
        return marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The settings that were given a value. */
    public Map<String, String> settings() {
        return store.read(Queries::settings);
    }

    // --- how it is kept

    /** What it is kept with just now, for tests. */
    Connection connection() {
        return store.now().connection();
    }

    /** How many things are in memory only, as the disk didn't take them. After the end: how many are lost. */
    public long waiting() {
        return closed ? lost : store.waiting();
    }

    /** Why the disk didn't take what waits, when it was last tried; empty where nothing waits. */
    public Optional<String> trouble() {
        return waiting() == 0 ? Optional.empty() : Optional.of(store.trouble());
    }

    /** What the learner must hear since this was last asked, in sentences. */
    public List<String> words() {
        List<String> all = List.copyOf(words);
        words.clear();
        return all;
    }

    /** Tries to write what waits; says whether everything is on the disk. */
    public boolean settle() {
        return store.settle();
    }

    private UUID add(Event event) {
        return add(event, () -> {});
    }

    private UUID add(Event event, Runnable kept) {
        store.commit(event);
        kept.run();
        // A clock that was set back is no reason to wait.
        if (Duration.between(looked, clock.instant()).abs().compareTo(LOOK) >= 0) {
            looked = clock.instant();
            backUpIfDue();
        }
        return event.id();
    }

    // --- copies

    /** Makes a backup now, where something is new. */
    public void backUp() {
        backUp(true);
    }

    /** Makes a backup where something is new and the last one is a while ago. It is called often enough by itself. */
    private void backUpIfDue() {
        backUp(false);
    }

    private void backUp(boolean soon) {
        try {
            Store now = store.now();
            if (now.onDisk() && (soon ? !backups.has(now.id(), now.events())
                    : backups.isDue(now.id(), now.events()))) {
                backups.make(now.connection());
            }
        } catch (DamagedRow damaged) {
            store.leave(damaged);
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
        export(to, true);
    }

    /**
     * Writes everything to a file of the learner's choice, wholly or not at all.
     *
     * @param replace whether it may take the place of what is there
     * @throws FileAlreadyExistsException where it may not, and something is
     * @throws IOException where it can't be written; what was there stays
     */
    public void export(Path to, boolean replace) throws IOException {
        copies.export(connection(), to, replace);
    }

    /** Looks whether a file could be imported. Nothing is changed, neither here nor there. */
    public Validated validate(Path from) {
        return copies.validate(from);
    }

    /** What there was earlier and can be gone back to, the newest first: backups, and what was put aside as damaged. */
    public List<Custody.Earlier> earlier() throws IOException {
        return copies.earlier(backups.all(), clock.getZone());
    }

    /**
     * Has the study data be those of a file. That is validated whole first, and put in place in one step.
     *
     * @param from an export or a backup, of this version or an older one; or what was put aside, of which all is taken that
     *        can be read
     */
    public Imported importFrom(Path from) {
        if (!settle()) {
            return new Imported.Refused(Messages.text("study.import.memory"));
        }
        Validated found = validate(from);
        if (found instanceof Validated.Unfit(String word)) {
            return new Imported.Refused(word);
        }
        Path draft = copies.scratch();
        try {
            try {
                if (found instanceof Validated.Partly) {
                    copies.gatherReadable(from, draft);
                } else {
                    copies.gather(from, draft);
                }
                Path before = backups.make(connection());
                return swap(draft) ? new Imported.Done(before)
                        : new Imported.Refused(Messages.text("study.import.busy"));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | SQLException stuck) {
            return new Imported.Refused(Messages.text("study.import.failed", from, Why.said(stuck)));
        }
    }

    /** Of what is then opened the learner need not hear: it is what was asked for. */
    private boolean swap(Path draft) throws IOException, SQLException {
        List<String> before = List.copyOf(words);
        boolean swapped = store.swap(draft);
        words.clear();
        words.addAll(before);
        return swapped;
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
                new Waiting(file, schema).keep(store.now());
                left = 0;
            }
        } catch (IOException | SQLException stuck) {
            words.add(Messages.text("study.lost", left, Why.said(stuck)));
        }
        closed = true;
        lost = left;
        store.closeWell().ifPresent(why -> words.add(Messages.text("study.closed", why)));
    }
}
