package cascade.study;

import cascade.messages.Messages;
import cascade.practice.Custody;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What can be done with the whole of a learner's study data, on the lane on which they are kept.
 *
 * @param place the file that they are in
 * @param study the study data
 * @param lane the thread that they are for
 * @param back the thread that asks
 * @param tell told what the learner must hear
 * @param faults told of what should not have happened
 * @param reread reads on the lane what is known, and gives what makes it known, to be run on the thread that asks
 */
record KeptCustody(Path place, StudyData study, Executor lane, Executor back, Consumer<String> tell,
        Consumer<Throwable> faults, Supplier<Runnable> reread) implements Custody.Lasting {

    /** Something was done, and what is known may be another thing now. */
    private record Changed(Change change, Runnable known) {}

    @Override
    public void look(Consumer<Holdings> then) {
        ask(() -> new Holdings(study.answers(), study.earlier(), study.trouble()), then);
    }

    @Override
    public void reset(Consumer<Change> then) {
        change(() -> {
            // So that it can be gone back to also when nobody remembers how to take it back.
            study.backUp();
            UUID reset = study.reset();
            return new Change.Done(undoing(() -> study.undo(reset), () -> study.redo(reset)));
        }, then);
    }

    private Back undoing(Runnable undo, Runnable redo) {
        return then -> change(() -> {
            undo.run();
            return new Change.Done(undoing(redo, undo));
        }, then);
    }

    @Override
    public void copyTo(Path to, boolean replace, Runnable done, Consumer<Throwable> failed) {
        ask(() -> {
            study.export(to, replace);
            return to;
        }, _ -> done.run(), failed);
    }

    @Override
    public void reviewLog(Consumer<byte[]> then, Consumer<Throwable> failed) {
        ask(study::reviewLog, then, failed);
    }

    @Override
    public void examine(Path file, Consumer<Found> then) {
        ask(() -> switch (study.validate(file)) {
        case Validated.Fit fit -> new Found.Fit(fit.answers());
        case Validated.Partly partly -> new Found.Fit(partly.answers());
        case Validated.Unfit(String word) -> new Found.Unfit(word);
        }, then);
    }

    @Override
    public void bringIn(Path file, Consumer<Change> then) {
        change(() -> switch (study.importFrom(file)) {
        case Imported.Done(Path before) -> new Change.Done(again -> bringIn(before, again));
        case Imported.Refused(String word) -> new Change.Refused(word);
        }, then);
    }

    /** Changes something, and makes known what is then known, before anybody is told. */
    private void change(Callable<Change> work, Consumer<Change> then) {
        ask(() -> changed(work.call()), changed -> {
            changed.known().run();
            then.accept(changed.change());
        }, _ -> then.accept(new Change.Refused(Messages.text("study.unchanged"))));
    }

    /** It was done, whatever becomes of reading it: so it can be taken back. */
    private Changed changed(Change change) {
        try {
            return new Changed(change, reread.get());
        } catch (RuntimeException wrong) {
            faults.accept(wrong);
            return new Changed(change, () -> {});
        }
    }

    private <T> void ask(Callable<T> work, Consumer<T> then) {
        ask(work, then, _ -> tell.accept(Messages.text("study.unkept")));
    }

    private <T> void ask(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        lane.execute(() -> {
            Runnable outcome;
            try {
                T made = work.call();
                outcome = () -> then.accept(made);
            } catch (Exception | Error wrong) {
                if (wrong instanceof RuntimeException || wrong instanceof Error) {
                    faults.accept(wrong);
                }
                outcome = () -> failed.accept(wrong);
            }
            List<String> words = new ArrayList<>(study.words());
            Runnable brought = outcome;
            back.execute(() -> {
                words.forEach(tell);
                brought.run();
            });
        });
    }
}
