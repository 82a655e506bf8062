package cascade.practice;

import java.util.function.Consumer;

/** Opens the notebook of a learner, which may take a while. */
@FunctionalInterface
public interface Notebooks extends AutoCloseable {

    /**
     * Opens it, or gives the one that is open already.
     *
     * @param then given it, on the thread that asks
     */
    void open(Consumer<Notebook> then);

    /**
     * Opens what it is kept in, or does nothing where that is open; what is in it is read by {@link #open}.
     *
     * @param then run once it is open, on the thread that asks
     */
    default void whenOpen(Runnable then) {
        open(_ -> then.run());
    }

    /** Keeps what is still to be kept, and ends. Does nothing where it has ended. */
    @Override
    default void close() {
        // What is gone with the window has nothing to keep.
    }

    /** One notebook that is gone with the window. */
    static Notebooks passing() {
        Notebook one = Notebook.passing();
        return then -> then.accept(one);
    }
}
