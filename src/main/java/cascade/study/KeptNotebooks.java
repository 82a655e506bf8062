package cascade.study;

import cascade.messages.Messages;
import cascade.notes.MarkStore;
import cascade.practice.Answered;
import cascade.practice.Custody;
import cascade.practice.Notebook;
import cascade.practice.Notebooks;
import cascade.practice.Past;
import cascade.practice.Written;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A notebook on the disk. It is opened, and written to, on a thread of its own, in the order things were done; nothing is
 * dropped. An answer is kept when it is on the disk, or, where the disk can't take it, in memory until it can.
 */
public final class KeptNotebooks implements Notebooks {
    /** The setting that says how likely an idea is to be remembered when it comes back. */
    static final String RETENTION = "retention";
    /** How long the end waits for what is still to be written. */
    private static final Duration LIMIT = Duration.ofSeconds(5);
    /** Longer than a day is anywhere: what was new earlier need not be known. */
    private static final Duration RECENT = Duration.ofDays(2);

    private final Path file;
    private final Clock clock;
    private final String unitVersion;
    private final Executor back;
    private final Consumer<String> tell;
    private final Consumer<Throwable> faults;
    private final ExecutorService lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("cascade-study").factory());
    private final List<Consumer<Notebook>> waiting = new ArrayList<>();
    private @Nullable Notebook notebook;
    private volatile @Nullable StudyData data;
    private final KeptMarks marks = new KeptMarks(this);

    /**
     * @param file where, as {@link StudyFile} says
     * @param clock says when something was done
     * @param unitVersion the version of the unit that asks
     * @param back the thread that asks, to which outcomes are brought
     * @param tell told what the learner must hear, on that thread, and at the end on any
     * @param faults told of what should not have happened
     */
    public KeptNotebooks(Path file, Clock clock, String unitVersion, Executor back, Consumer<String> tell,
            Consumer<Throwable> faults) {
        this.file = file;
        this.clock = clock;
        this.unitVersion = unitVersion;
        this.back = back;
        this.tell = tell;
        this.faults = faults;
    }

    @Override
    public void open(Consumer<Notebook> then) {
        if (notebook != null) {
            then.accept(notebook);
            return;
        }
        waiting.add(then);
        if (waiting.size() == 1) {
            lane.execute(this::read);
        }
    }

    private void read() {
        Notebook opened;
        Optional<String> word;
        try {
            Opened outcome = StudyData.open(file, clock);
            data = outcome.data().orElse(null);
            word = outcome.word();
            opened = outcome.data().<Notebook>map(Kept::new).orElseGet(Notebook::passing);
        } catch (RuntimeException | Error wrong) {
            // Whoever waits can still study.
            faults.accept(wrong);
            word = Optional.of(Messages.text("study.unopened"));
            opened = Notebook.passing();
        }
        Notebook kept = opened;
        Optional<String> said = word;
        back.execute(() -> {
            notebook = kept;
            said.ifPresent(tell);
            waiting.forEach(then -> then.accept(kept));
            waiting.clear();
        });
    }

    /** The bookmarks and notes that are kept in the same file. */
    public MarkStore marks() {
        return marks;
    }

    /** Opens it where something may be kept already; else nothing is made. */
    void look(Consumer<Notebook> then, Runnable nothing) {
        lane.execute(() -> {
            boolean there = StudyFile.mayBeThere(file);
            back.execute(() -> {
                if (there) {
                    open(then);
                } else {
                    nothing.run();
                }
            });
        });
    }

    /** The study data, once they are open; empty where there is nothing to keep them with. */
    Optional<StudyData> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public void close() {
        synchronized (lane) {
            if (lane.isShutdown()) {
                return;
            }
            lane.execute(() -> {
                StudyData open = data;
                if (open != null) {
                    open.close();
                    open.words().forEach(tell);
                }
            });
            lane.shutdown();
        }
        try {
            if (!lane.awaitTermination(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                lane.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            lane.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Does something on the lane. What the learner must hear of it is told, and {@code then} is run, also where it fails.
     */
    void write(StudyData study, Runnable work, Runnable then) {
        write(study, done -> {
            work.run();
            done.run();
        }, then);
    }

    /** The same, where whoever waits need not wait for all of it: the work runs what it is given once it has come so far. */
    private void write(StudyData study, Consumer<Runnable> work, Runnable then) {
        lane.execute(() -> {
            AtomicBoolean told = new AtomicBoolean();
            Runnable done = () -> bring(study, List.of(), told.getAndSet(true) ? () -> {} : then);
            try {
                work.accept(done);
                done.run();
            } catch (RuntimeException | Error wrong) {
                faults.accept(wrong);
                bring(study, List.of(Messages.text("study.unkept")), told.getAndSet(true) ? () -> {} : then);
            }
        });
    }

    /** Brings what the learner must hear back to the thread that asks, and goes on there. */
    private void bring(StudyData study, List<String> more, Runnable then) {
        List<String> words = new ArrayList<>(more);
        words.addAll(study.words());
        back.execute(() -> {
            words.forEach(tell);
            then.run();
        });
    }

    private final class Kept extends Notebook.Passing {
        private final StudyData study;
        private final Map<Answered, UUID> ids = new IdentityHashMap<>();

        Kept(StudyData study) {
            this.study = study;
            reread().run();
        }

        /** Reads all anew, on the lane; what it gives puts that in the place of what was known, on the thread that asks. */
        private Runnable reread() {
            Map<String, Memory> memories = new HashMap<>();
            Set<String> sure = new HashSet<>();
            study.lastStates().forEach((item, last) -> {
                memories.put(item, last.after().memory(last.at()));
                if (last.isSureButWrong()) {
                    sure.add(item);
                }
            });
            Map<String, Instant> firsts = study.firsts(clock.instant().minus(RECENT));
            Optional<String> retention = Optional.ofNullable(study.settings().get(RETENTION));
            return () -> {
                ids.clear();
                load(memories, firsts, sure);
                super.setRetention(Parameters.PUBLISHED.desiredRetention());
                retention.ifPresent(this::wanted);
            };
        }

        @Override
        public Custody custody() {
            return new KeptCustody(file, study, lane, back, tell, faults, this::rereadAll);
        }

        /** The bookmarks and notes too, which may be others now. */
        private Runnable rereadAll() {
            Runnable known = reread();
            return () -> {
                known.run();
                marks.readAnew();
            };
        }

        private void wanted(String written) {
            try {
                super.setRetention(Double.parseDouble(written));
            } catch (NumberFormatException other) {
                // A newer Cascade may write it in another way: then it is the usual one.
                faults.accept(other);
            }
        }

        @Override
        public boolean lasts() {
            return true;
        }

        @Override
        public void keep(Answered answered, Runnable then) {
            note(answered);
            Review review = review(answered);
            ids.put(answered, review.id());
            write(study, done -> study.append(review, done), then);
        }

        @Override
        public void takeBack(Answered answered) {
            super.takeBack(answered);
            UUID id = ids.remove(answered);
            if (id != null) {
                write(study, () -> study.undo(id), () -> {});
            }
        }

        @Override
        public void history(Consumer<List<Past>> then) {
            List<Past> past = new ArrayList<>();
            write(study, () -> study.eachReview(review -> past.add(review.past())),
                    // Nobody else has it: a hundred thousand aren't copied while a window waits.
                    () -> then.accept(Collections.unmodifiableList(past)));
        }

        @Override
        public void setRetention(double retention) {
            super.setRetention(retention);
            write(study, () -> study.set(RETENTION, Double.toString(retention())), () -> {});
        }

        private Review review(Answered answered) {
            return new Review(UUID.randomUUID(), answered.item().id(), answered.at(), Written.of(answered.answer()),
                    answered.grade().credit(), answered.sure(), answered.rating(), Standing.of(answered.after()),
                    unitVersion, answered.taken());
        }
    }
}
