package cascade.ui.practice.data;

import cascade.messages.Messages;
import cascade.practice.Custody.Back;
import cascade.practice.Custody.Change;
import cascade.practice.Custody.Earlier;
import cascade.practice.Custody.Found;
import cascade.practice.Custody.Holdings;
import cascade.practice.Custody;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** What the page of study data shows and does. No controls. */
final class DataModel {
    private final Custody custody;
    private final Runnable renewed;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Holdings holdings = new Holdings(0, List.of(), Optional.empty());
    private boolean looked;
    private boolean busy;
    private @Nullable Question question;
    private @Nullable Said said;

    /**
     * Something that is asked once before it is done.
     *
     * @param text the question
     * @param yes what the button says that does it
     * @param act does it
     */
    record Question(String text, String yes, Runnable act) {}

    /**
     * What came of something.
     *
     * @param text what is said
     * @param back takes it back; empty where there is nothing to be taken back
     */
    record Said(String text, Optional<Back> back) {}

    /**
     * @param custody what can be done
     * @param renewed called where what is known of the learner is another thing now
     */
    DataModel(Custody custody, Runnable renewed) {
        this.custody = custody;
        this.renewed = renewed;
    }

    /** Counts up with each change. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** What can be done with what is on a disk; empty where it is gone with the window. */
    Optional<Custody.Lasting> lasting() {
        return custody instanceof Custody.Lasting lasting ? Optional.of(lasting) : Optional.empty();
    }

    /** How many answers there are, in a sentence; empty until it has been looked. */
    String answers() {
        return looked ? Messages.count("data.kept", holdings.answers()) : "";
    }

    /** Why some of it is in memory only, in a sentence; empty where all is well. */
    Optional<String> trouble() {
        return holdings.trouble().map(why -> Messages.text("data.trouble", why));
    }

    List<Earlier> earlier() {
        return holdings.earlier();
    }

    /** Whether there is any answer that could be taken elsewhere or forgotten. */
    boolean isEmpty() {
        return holdings.answers() == 0;
    }

    /** Whether something is under way, and nothing else can be begun. */
    boolean isBusy() {
        return busy;
    }

    Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    Optional<Said> said() {
        return Optional.ofNullable(said);
    }

    /** Looks what there is. */
    void look() {
        custody.look(found -> {
            holdings = found;
            looked = true;
            changed();
        });
    }

    /** Asks whether to start over. */
    void startOver() {
        ask(new Question(
                Messages.text("data.reset.ask", Messages.count("study.answers", holdings.answers())),
                Messages.text("data.reset"),
                () -> change(custody::reset, Messages.text("data.reset.done"))));
    }

    /** Looks at a file, and asks whether to bring it in; says why where that can't be. */
    void bringIn(Path file) {
        String name = String.valueOf(file.getFileName());
        examine(file, answers -> new Question(
                Messages.text("data.import.ask", name, Messages.count("study.answers", answers),
                        Messages.count("study.answers", holdings.answers())),
                Messages.text("data.import.yes"),
                () -> bringIn(file, Messages.text("data.import.done", name,
                        Messages.count("study.answers", answers)))));
    }

    /**
     * Asks whether to go back to what there was.
     *
     * @param time when that was, as it is shown
     */
    void goBack(Earlier earlier, String time) {
        examine(earlier.file(), answers -> new Question(
                Messages.text(earlier.damaged() ? "data.back.ask-damaged" : "data.back.ask", time,
                        Messages.count("study.answers", answers),
                        Messages.count("study.answers", holdings.answers())),
                Messages.text("data.back.yes"),
                () -> bringIn(earlier.file(), Messages.text("data.back.done", time,
                        Messages.count("study.answers", answers)))));
    }

    private interface Asked {
        Question of(long answers);
    }

    private void examine(Path file, Asked asked) {
        lasting().ifPresent(lasting -> {
            begin();
            lasting.examine(file, found -> {
                busy = false;
                switch (found) {
                case Found.Fit(long answers) -> ask(asked.of(answers));
                case Found.Unfit(String word) -> say(word, Optional.empty());
                }
            });
        });
    }

    private void bringIn(Path file, String done) {
        lasting().ifPresent(lasting -> change(then -> lasting.bringIn(file, then), done));
    }

    /** Takes back what was done last. */
    void takeBack() {
        said().flatMap(Said::back).ifPresent(back -> change(back::take, Messages.text("data.taken-back"), false));
    }

    private void change(Consumer<Consumer<Change>> work, String done) {
        change(work, done, true);
    }

    private void change(Consumer<Consumer<Change>> work, String done, boolean offered) {
        begin();
        work.accept(change -> {
            busy = false;
            switch (change) {
            case Change.Done(Back back) -> {
                renewed.run();
                say(done, offered ? Optional.of(back) : Optional.empty());
            }
            case Change.Refused(String word) -> say(word, Optional.empty());
            }
            look();
        });
    }

    /** Does what is asked. */
    void yes() {
        Question asked = question;
        if (asked != null) {
            asked.act().run();
        }
    }

    /** Leaves everything as it is. */
    void no() {
        question = null;
        changed();
    }

    private void ask(Question next) {
        said = null;
        question = next;
        changed();
    }

    private void begin() {
        question = null;
        said = null;
        busy = true;
        changed();
    }

    private void say(String text, Optional<Back> back) {
        question = null;
        said = new Said(text, back);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
