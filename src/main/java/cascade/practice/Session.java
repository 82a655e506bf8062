package cascade.practice;

import cascade.practice.item.Answer;
import cascade.practice.item.Grade;
import cascade.practice.item.Item;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Phase;
import cascade.practice.schedule.Rating;
import cascade.practice.schedule.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sitting: an item is asked, answered, explained, and then the next one is. What was not remembered comes again in the
 * same sitting, after a few others. For one thread.
 */
public final class Session {
    /** What was not remembered comes again after so many others, or at the end. */
    static final int AGAIN_AFTER = 5;
    /** How often one item is asked in one sitting at most. */
    static final int MOST_TIMES = 3;

    private final Scheduler scheduler;
    private final Clock clock;
    private final Map<String, Memory> known;
    private final Map<String, Memory> learned = new HashMap<>();
    private final List<Item> ahead;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Deque<Turn> done = new ArrayDeque<>();
    private @Nullable Item current;
    private @Nullable Answered answered;
    private Instant since;

    /** An answer, and what lay ahead before it was given. */
    private record Turn(Answered answered, List<Item> ahead) {}

    /**
     * Begins with the first item.
     *
     * @param items what is asked, in this order
     * @param known what is known of the items' memories, by their ids; it is not copied
     * @param scheduler makes the next memory
     * @param clock the time
     */
    public Session(List<Item> items, Map<String, Memory> known, Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.known = known;
        this.ahead = new ArrayList<>(items);
        this.since = clock.instant();
        next();
    }

    /** What is asked, or what was just answered; empty at the end. */
    public Optional<Item> current() {
        return Optional.ofNullable(current);
    }

    /** The answer to it, where there is one already. */
    public Optional<Answered> answered() {
        return Optional.ofNullable(answered);
    }

    /** Whether all was asked. */
    public boolean isOver() {
        return current == null;
    }

    /** Which item it is, from 1; one more than there are at the end. */
    public int number() {
        return done.size() + (answered == null ? 1 : 0);
    }

    /** How many there are in all, as far as is known now. */
    public int count() {
        return done.size() + ahead.size() + (current != null && answered == null ? 1 : 0);
    }

    /** What was answered, the first first. */
    public List<Answered> answers() {
        List<Answered> all = new ArrayList<>();
        done.forEach(turn -> all.addFirst(turn.answered()));
        return List.copyOf(all);
    }

    /** How an item is remembered now. */
    public Memory memory(Item item) {
        Memory changed = learned.get(item.id());
        return changed != null ? changed : known.getOrDefault(item.id(), Memory.unseen());
    }

    /**
     * Answers what is asked. It stays where it is, so that it can be explained, until {@link #next} is called.
     *
     * @param answer the answer
     * @param sure how sure the learner is; empty where that isn't said
     * @throws IllegalStateException where nothing is asked, or it was answered already
     */
    public Answered answer(Answer answer, Optional<Confidence> sure) {
        Item item = current;
        if (item == null || answered != null) {
            throw new IllegalStateException("nothing is asked now");
        }
        Instant now = clock.instant();
        Grade grade = item.grade(answer);
        Rating rating = Ratings.of(item.task(), grade, sure);
        Memory before = memory(item);
        Memory after = scheduler.review(before, rating, now);
        Duration taken = Duration.between(since, now);
        Answered made = new Answered(item, answer, sure, grade, rating, before, after, now,
                taken.isNegative() ? Duration.ZERO : taken);
        answered = made;
        learned.put(item.id(), after);
        asked.merge(item.id(), 1, Integer::sum);
        done.push(new Turn(made, List.copyOf(ahead)));
        if (comesAgain(after) && asked.getOrDefault(item.id(), 0) < MOST_TIMES) {
            ahead.add(Math.min(AGAIN_AFTER, ahead.size()), item);
        }
        return made;
    }

    /** Whether it is put down to come again within the day: then it does while the learner is here. */
    private static boolean comesAgain(Memory memory) {
        return memory.phase() == Phase.RELEARNING || memory.phase() == Phase.LEARNING && memory.step() == 0;
    }

    /** Goes on to the next item. */
    public void next() {
        current = ahead.isEmpty() ? null : ahead.removeFirst();
        answered = null;
        since = clock.instant();
    }

    /** Takes the last answer back: its item is asked again, as if it hadn't been. Gives it; empty where there is none. */
    public Optional<Answered> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Turn last = done.pop();
        Answered taken = last.answered();
        learned.put(taken.item().id(), taken.before());
        asked.merge(taken.item().id(), -1, Integer::sum);
        ahead.clear();
        ahead.addAll(last.ahead());
        current = taken.item();
        answered = null;
        since = clock.instant();
        return Optional.of(taken);
    }
}
