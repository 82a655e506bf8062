package cascade.notes;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where bookmarks and notes are kept. Nothing waits for it: what is to be kept is written in the order it was handed over.
 */
public interface MarkStore {

    /**
     * Reads what is kept, and makes a place to keep it where there is none.
     *
     * @param then given all marks, on the thread that asks, now and whenever they have become others, as by an import
     */
    void open(Consumer<List<Mark>> then);

    /**
     * As {@link #open}, but only where something may be kept already: nothing is made.
     *
     * @param then given all marks
     * @param nothing run instead where nothing is kept yet, on the thread that asks
     */
    void look(Consumer<List<Mark>> then, Runnable nothing);

    /** Keeps a mark, new or changed, once it is open; from any thread. Gives what undoes that. */
    Runnable keep(Mark mark);

    /** Removes a mark, once it is open; from any thread. Gives what undoes that. */
    Runnable remove(Mark mark);

    /** One that keeps nothing: what was marked is gone with the window. */
    static MarkStore passing() {
        return new MarkStore() {
            @Override
            public void open(Consumer<List<Mark>> then) {
                then.accept(List.of());
            }

            @Override
            public void look(Consumer<List<Mark>> then, Runnable nothing) {
                nothing.run();
            }

            @Override
            public Runnable keep(Mark mark) {
                return () -> {};
            }

            @Override
            public Runnable remove(Mark mark) {
                return () -> {};
            }
        };
    }
}
