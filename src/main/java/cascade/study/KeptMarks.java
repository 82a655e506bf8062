package cascade.study;

import cascade.notes.Mark;
import cascade.notes.MarkStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Bookmarks and notes in the file of a notebook, opened with it and written on its lane. */
final class KeptMarks implements MarkStore {
    private final KeptNotebooks notebooks;
    private Consumer<List<Mark>> told = _ -> {};

    KeptMarks(KeptNotebooks notebooks) {
        this.notebooks = notebooks;
    }

    @Override
    public void open(Consumer<List<Mark>> then) {
        told = then;
        notebooks.whenOpen(this::readAnew);
    }

    @Override
    public void look(Consumer<List<Mark>> then, Runnable nothing) {
        told = then;
        notebooks.look(this::readAnew, nothing);
    }

    /** Reads all marks and tells whoever opened them: at first, and when an import has made them others. */
    void readAnew() {
        notebooks.data().ifPresentOrElse(study -> {
            List<Mark> all = new ArrayList<>();
            notebooks.write(study, () -> all.addAll(study.marks()), () -> told.accept(List.copyOf(all)));
        }, () -> told.accept(List.of()));
    }

    @Override
    public Runnable keep(Mark mark) {
        return does(study -> study.keep(mark));
    }

    @Override
    public Runnable remove(Mark mark) {
        return does(study -> study.remove(mark));
    }

    /** Where there is nothing to keep it with, it is gone with the window, as was said when it was opened. */
    private Runnable does(Function<StudyData, UUID> what) {
        AtomicReference<UUID> done = new AtomicReference<>();
        notebooks.data().ifPresent(study -> notebooks.write(study, () -> done.set(what.apply(study)), () -> {}));
        return () -> notebooks.data().ifPresent(study -> notebooks.write(study, () -> {
            UUID id = done.get();
            // What could not be kept, as was told, need not be undone.
            if (id != null) {
                study.undo(id);
            }
        }, () -> {}));
    }
}
