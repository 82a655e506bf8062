package cascade.ui.practice;

import cascade.practice.Answered;
import cascade.practice.Confidence;
import cascade.practice.Custody;
import cascade.practice.Known;
import cascade.practice.Length;
import cascade.practice.Notebook;
import cascade.practice.Plan;
import cascade.practice.Scope;
import cascade.practice.Session;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.unit.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** What the Practice tab shows and does. No controls. */
public final class PracticeModel {
    /** So many are asked for the first time on one day, at most. */
    static final int NEW_A_DAY = 20;

    private final List<Item> items;
    private final Notebook notebook;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Plan plan;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Stage stage = Stage.TODAY;
    private boolean keeping;
    private @Nullable Session session;

    /**
     * @param items all that can be asked
     * @param notebook where answers are kept
     * @param clock the time, and where the learner is
     * @param chance decides between what is alike
     */
    public PracticeModel(List<Item> items, Notebook notebook, Clock clock, RandomGenerator chance) {
        this.items = List.copyOf(items);
        this.notebook = notebook;
        this.clock = clock;
        this.chance = chance;
        this.plan = new Plan(items, scheduler());
    }

    /** Counts up with each change: what is shown is then to be read anew. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    Stage stage() {
        return stage;
    }

    /** Everything that can be asked. */
    public List<Item> items() {
        return items;
    }

    /**
     * What there is to ask of a scope.
     *
     * @param due how many are due
     * @param fresh how many were never asked and may be today
     */
    public record Waiting(long due, long fresh) {
        /** Whether there is anything. */
        public boolean any() {
            return due + fresh > 0;
        }
    }

    /** What there is to ask of a scope now. */
    public Waiting waiting(Scope scope) {
        Known known = known();
        return new Waiting(plan.due(scope, known.memories(), clock.instant()),
                Math.min(plan.fresh(scope, known.memories()), newLeft(known)));
    }

    /** How many may still be new today. */
    private static int newLeft(Known known) {
        return Math.max(0, NEW_A_DAY - known.newToday());
    }

    /** Whether answers are still known when the window is opened again. */
    public boolean lasts() {
        return notebook.lasts();
    }

    /** As the learner wants to remember now. */
    private Scheduler scheduler() {
        return new Scheduler(Parameters.PUBLISHED.withDesiredRetention(notebook.retention()));
    }

    private Known known() {
        return notebook.known(clock.instant(), clock.getZone());
    }

    /** Begins a sitting; gives whether there is anything to ask. */
    public boolean begin(Scope scope, Length length) {
        Known known = known();
        List<Item> asked = plan.items(scope, length.questions(), newLeft(known), known.memories(), known.sureButWrong(),
                clock.instant(), chance);
        if (asked.isEmpty()) {
            return false;
        }
        session = new Session(asked, known.memories(), scheduler(), clock);
        stage = Stage.ASKING;
        changed();
        return true;
    }

    /** What is asked, or was just answered; empty outside a sitting. */
    public Optional<Item> item() {
        return session().flatMap(Session::current);
    }

    /** The answer to it, once it is kept. */
    public Optional<Answered> answered() {
        return keeping ? Optional.empty() : session().flatMap(Session::answered);
    }

    /** The sitting; empty where there is none. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Answers what is asked; what it was worth is shown once the answer is kept. */
    public void answer(Answer answer, Optional<Confidence> sure) {
        Session now = session;
        if (now == null || now.isOver() || now.answered().isPresent()) {
            return;
        }
        keeping = true;
        notebook.keep(now.answer(answer, sure), () -> {
            keeping = false;
            changed();
        });
    }

    /** Goes on to the next one; after the last the sitting is over. */
    public void next() {
        Session now = session;
        if (now != null && answered().isPresent()) {
            now.next();
            stage = now.isOver() ? Stage.OVER : Stage.ASKING;
            changed();
        }
    }

    /** Whether there is an answer to be taken back. */
    public boolean canUndo() {
        return !keeping && session().filter(now -> !now.answers().isEmpty()).isPresent();
    }

    /** Takes the last answer back and asks its item again. */
    public void undo() {
        if (canUndo()) {
            session().flatMap(Session::undo).ifPresent(notebook::takeBack);
            stage = Stage.ASKING;
            changed();
        }
    }

    /** Ends the sitting here. What was answered stays. */
    public void enough() {
        if (session().filter(now -> !now.answers().isEmpty()).isPresent()) {
            stage = Stage.OVER;
        } else {
            leave();
            return;
        }
        changed();
    }

    /** Shows how far the learner has come, where no sitting is under way. */
    public void lookBack() {
        if (stage == Stage.TODAY) {
            stage = Stage.PROGRESS;
            changed();
        }
    }

    /** Where answers are kept. */
    Notebook notebook() {
        return notebook;
    }

    /** Back to where a sitting is chosen. */
    public void leave() {
        session = null;
        stage = Stage.TODAY;
        changed();
    }

    /** Shows what can be done with all study data. */
    public void lookAfterData() {
        session = null;
        stage = Stage.DATA;
        changed();
    }

    /** What can be done with all study data. */
    Custody custody() {
        return notebook.custody();
    }

    /** What is known of the learner is another thing now: an open sitting ends, and everything is read anew. */
    void renew() {
        session = null;
        keeping = false;
        if (stage != Stage.DATA) {
            stage = Stage.TODAY;
        }
        changed();
    }

    /** Whether something must not be seen or found now, since it would answer what is asked. */
    public boolean hides(Route route) {
        return stage == Stage.ASKING && answered().isEmpty() && item().filter(
                item -> item.hides().contains(route)).isPresent();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
