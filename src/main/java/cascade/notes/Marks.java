package cascade.notes;

import cascade.unit.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The bookmarks and notes of a unit, as a window shows them: at most one bookmark and, as far as this window makes them, one
 * note at an address. What is done shows at once and is kept in the order it was done. For one thread, but
 * {@link #keepDrafts}.
 */
public final class Marks implements AutoCloseable {
    /** So long a note may be, in characters. */
    public static final int LONGEST = 10_000;

    /** So many changes can be undone. */
    private static final int UNDOABLE = 100;

    private final MarkStore store;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> looking = new ArrayList<>();
    private final Deque<Change> changes = new ArrayDeque<>();
    /** What is being written and isn’t kept yet. */
    private final Map<Route, String> drafts = new ConcurrentHashMap<>();
    /** In the order of their last change. Never changed, but replaced. */
    private volatile Map<UUID, Mark> known = Map.of();
    private List<Mark> all = List.of();
    private boolean open;
    private boolean asked;
    private boolean closed;

    /**
     * @param store where they are kept
     * @param clock says when something was marked
     */
    public Marks(MarkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    // --- what there is

    /** All of them, the one that was changed last first: the same list until something changes. */
    public List<Mark> all() {
        return all;
    }

    /** The bookmark at an address. */
    public Optional<Bookmark> bookmark(Route route) {
        return newest(route, Bookmark.class);
    }

    /** The note at an address; where there are several, the one that was changed last. */
    public Optional<OwnNote> note(Route route) {
        return newest(route, OwnNote.class);
    }

    private <T extends Mark> Optional<T> newest(Route route, Class<T> kind) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String address = route.toString();
        return known.values().stream().filter(kind::isInstance).map(kind::cast).filter(
                mark -> mark.route().equals(address)).reduce((_, later) -> later);
    }

    /**
     * Has something run after every change.
     *
     * @return ends that
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Reads what is kept, where anything is.
     *
     * @param then run once that is known, at once where it is
     */
    public void look(Runnable then) {
        if (open || closed) {
            then.run();
            return;
        }
        looking.add(then);
        if (!asked) {
            asked = true;
            store.look(this::taken, this::nothing);
        }
    }

    /** Reads what is kept and then does something, at once where that is known. */
    public void open(Runnable then) {
        if (open) {
            then.run();
            return;
        }
        waiting.add(then);
        if (!asked && !closed) {
            asked = true;
            store.open(this::taken);
        }
    }

    private void nothing() {
        asked = !waiting.isEmpty();
        if (asked) {
            store.open(this::taken);
        }
        run(looking);
    }

    private void taken(List<Mark> all) {
        if (closed) {
            return;
        }
        open = true;
        changes.clear();
        known(all);
        run(waiting);
        run(looking);
    }

    private static void run(List<Runnable> held) {
        List<Runnable> all = List.copyOf(held);
        held.clear();
        all.forEach(Runnable::run);
    }

    private void known(List<Mark> marks) {
        Map<UUID, Mark> now = new LinkedHashMap<>();
        marks.stream().sorted(Comparator.comparing(Mark::changed)).forEach(mark -> now.put(mark.id(), mark));
        known = now;
        all = List.copyOf(now.values()).reversed();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    // --- what a learner does

    /**
     * Sets or removes the bookmark at an address.
     *
     * @param done given what was done; not where it was so already
     */
    public void bookmark(Route route, boolean wanted, Consumer<Change> done) {
        open(() -> {
            Optional<Bookmark> there = bookmark(route);
            if (closed || wanted == there.isPresent()) {
                return;
            }
            Change change = new Change(route.toString(), false);
            if (wanted) {
                Instant now = clock.instant();
                put(change, Optional.empty(), new Bookmark(UUID.randomUUID(), route.toString(), "", now, now));
            } else {
                remove(change, there.orElseThrow());
            }
            did(change);
            done.accept(change);
        });
    }

    /** Removes the bookmark and every note at an address, as one change. */
    public void clear(String route, Consumer<Change> done) {
        open(() -> {
            List<Mark> there = known.values().stream().filter(mark -> mark.route().equals(route)).toList();
            if (closed || there.isEmpty()) {
                return;
            }
            Change change = new Change(route, false);
            there.forEach(mark -> remove(change, mark));
            did(change);
            done.accept(change);
        });
    }

    /** Takes down what is being written, so that it is not lost, whatever ends the window. */
    public void draft(Route route, String text) {
        drafts.put(route, cut(text));
    }

    /** Keeps a note as it is written now; a blank one is no note. All that is written until {@link #written} is one change. */
    public void write(Route route, String text) {
        String words = cut(text);
        drafts.put(route, words);
        open(() -> {
            if (closed || !drafts.remove(route, words)) {
                return;
            }
            Optional<OwnNote> there = note(route);
            Optional<OwnNote> wanted = noteOf(route, words, there);
            if (wanted.equals(there)) {
                return;
            }
            Change change = Optional.ofNullable(changes.peekLast()).filter(
                    last -> last.goesOn() && last.route().equals(route.toString())).orElseGet(
                            () -> new Change(route.toString(), true));
            wanted.ifPresentOrElse(note -> put(change, there, note), () -> remove(change, there.orElseThrow()));
            did(change);
        });
    }

    /** Says that a note is written. Gives what was done, where something was. */
    public Optional<Change> written(Route route) {
        Optional<Change> last = Optional.ofNullable(changes.peekLast()).filter(
                change -> change.goesOn() && change.route().equals(route.toString()));
        last.ifPresent(Change::end);
        return last;
    }

    /** The note as it is to be; the one that is there where nothing has changed. */
    private Optional<OwnNote> noteOf(Route route, String words, Optional<OwnNote> there) {
        String text = words.stripTrailing();
        if (text.isBlank()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return there.map(note -> note.text().equals(text) ? note
                : new OwnNote(note.id(), note.route(), text, note.created(), now)).or(
                        () -> Optional.of(new OwnNote(UUID.randomUUID(), route.toString(), text, now, now)));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private void put(Change change, Optional<? extends Mark> before, Mark after) {
        change.add(new Change.Step(before.orElse(null), after, store.keep(after)));
    }

    private void remove(Change change, Mark mark) {
        change.add(new Change.Step(mark, null, store.remove(mark)));
    }

    private void did(Change change) {
        if (changes.peekLast() != change) {
            changes.addLast(change);
        }
        if (changes.size() > UNDOABLE) {
            changes.removeFirst();
        }
        Map<UUID, Mark> now = new LinkedHashMap<>(known);
        for (Change.Step step : change.steps()) {
            if (step.before() != null) {
                now.remove(step.before().id());
            }
            if (step.after() != null) {
                now.remove(step.after().id());
                now.put(step.after().id(), step.after());
            }
        }
        known(List.copyOf(now.values()));
    }

    // --- undone

    /** Undoes what was done last. Gives what that was; empty where there is nothing. */
    public Optional<Change> undo() {
        Optional<Change> last = Optional.ofNullable(changes.peekLast());
        last.ifPresent(this::undo);
        return last;
    }

    /**
     * Undoes something.
     *
     * @return whether it is undone now: not where it was already, nor where more was done at its address since
     */
    public boolean undo(Change change) {
        boolean newest = changes.stream().filter(other -> other.route().equals(change.route())).reduce(
                (_, later) -> later).filter(change::equals).isPresent();
        if (closed || !newest) {
            return false;
        }
        changes.remove(change);
        Map<UUID, Mark> now = new LinkedHashMap<>(known);
        for (Change.Step step : change.steps().reversed()) {
            step.undo().run();
            if (step.after() != null) {
                now.remove(step.after().id());
            }
            if (step.before() != null) {
                now.put(step.before().id(), step.before());
            }
        }
        known(List.copyOf(now.values()));
        return true;
    }

    // --- the end

    /** Hands what is being written to the store, from any thread, as where the system ends the process. */
    public void keepDrafts() {
        drafts.forEach((route, words) -> {
            if (drafts.remove(route, words)) {
                Optional<OwnNote> there = note(route);
                Optional<OwnNote> wanted = noteOf(route, words, there);
                if (wanted.isPresent() && !wanted.equals(there)) {
                    store.keep(wanted.get());
                } else if (wanted.isEmpty()) {
                    there.ifPresent(store::remove);
                }
            }
        });
    }

    /** Keeps what is being written, and takes nothing any more. */
    @Override
    public void close() {
        keepDrafts();
        closed = true;
        listeners.clear();
        waiting.clear();
        looking.clear();
    }
}
