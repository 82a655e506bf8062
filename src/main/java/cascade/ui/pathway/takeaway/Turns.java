package cascade.ui.pathway.takeaway;

import cascade.ui.frame.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Work for the FX thread that would hold the window up if it were done at once: done piece by piece, and the window lives on in between. */
final class Turns {
    private final Tasks tasks;
    private final Consumer<? super Throwable> failed;
    private final Deque<Runnable> ahead = new ArrayDeque<>();

    /**
     * @param tasks through which it gives way to the window after each piece
     * @param failed given what goes wrong in a piece, an error too; nothing is done after that
     */
    Turns(Tasks tasks, Consumer<? super Throwable> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** A piece to be done after all that are known. */
    void last(Runnable piece) {
        ahead.addLast(piece);
    }

    /** A piece to be done before all others. */
    void first(Runnable piece) {
        ahead.addFirst(piece);
    }

    /** Does the first piece now, and the others later, each in a turn of its own. */
    void begin() {
        Runnable piece = ahead.poll();
        if (piece == null) {
            return;
        }
        try {
            piece.run();
            tasks.run(() -> piece, _ -> begin(), failed);
        } catch (RuntimeException | Error wrong) {
            // Whoever asked is long gone: what goes wrong in a turn would reach nobody.
            failed.accept(wrong);
        }
    }
}
