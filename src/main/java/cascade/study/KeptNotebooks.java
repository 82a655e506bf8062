package cascade.study;

import cascade.practice.Answered;
import cascade.practice.Confidence;
import cascade.practice.Notebook;
import cascade.practice.Notebooks;
import cascade.practice.Written;
import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Rating;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A notebook on the disk. It is opened, and written to, on a thread of its own, in the order things were done; nothing is
 * dropped. An answer is kept when it is on the disk, or, where the disk can't take it, in memory until it can.
 */
public final class KeptNotebooks implements Notebooks, AutoCloseable {
    /** How long the end waits for what is still to be written. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Path file;
    private final Clock clock;
    private final String unitVersion;
    private final Executor back;
    private final Consumer<String> tell;
    private final ExecutorService lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("cascade-study").factory());
    private final List<Consumer<Notebook>> waiting = new ArrayList<>();
    private @Nullable Notebook notebook;
    private @Nullable StudyData data;

    /**
     * @param file where, as {@link StudyFile} says
     * @param clock says when something was done
     * @param unitVersion the version of the unit that asks
     * @param back the thread that asks, to which outcomes are brought
     * @param tell told, on that thread, what the learner must hear
     */
    public KeptNotebooks(Path file, Clock clock, String unitVersion, Executor back, Consumer<String> tell) {
        this.file = file;
        this.clock = clock;
        this.unitVersion = unitVersion;
        this.back = back;
        this.tell = tell;
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
        Opened opened = StudyData.open(file, clock);
        data = opened.data().orElse(null);
        Kept kept = new Kept(opened.data());
        back.execute(() -> {
            notebook = kept;
            opened.word().ifPresent(tell);
            waiting.forEach(then -> then.accept(kept));
            waiting.clear();
        });
    }

    /** Writes what is still to be written, and closes. */
    @Override
    public void close() {
        lane.execute(() -> {
            StudyData open = data;
            if (open != null) {
                open.close();
            }
        });
        lane.shutdown();
        try {
            if (!lane.awaitTermination(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                lane.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            lane.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private final class Kept extends Notebook.Passing {
        private final Optional<StudyData> study;
        private final Map<Answered, UUID> ids = new IdentityHashMap<>();

        Kept(Optional<StudyData> study) {
            this.study = study;
            study.ifPresent(this::load);
        }

        private void load(StudyData from) {
            Map<String, Instant> firsts = new HashMap<>();
            Map<String, Boolean> sure = new HashMap<>();
            from.eachReview(review -> {
                firsts.putIfAbsent(review.item(), review.at());
                sure.put(review.item(), review.rating() == Rating.AGAIN
                        && review.confidence().filter(Confidence.SURE::equals).isPresent());
            });
            from.lastStates().forEach((item, last) -> {
                Standing after = last.after();
                load(item, new Memory(after.phase(), after.stability(), after.difficulty(), Optional.of(after.due()),
                        Optional.of(last.at()), after.step(), after.repetitions(), after.lapses(),
                        after.scheduledDays()), firsts.getOrDefault(item, last.at()),
                        sure.getOrDefault(item, false));
            });
        }

        @Override
        public boolean lasts() {
            return study.isPresent();
        }

        @Override
        public void keep(Answered answered, Consumer<String> then) {
            note(answered);
            if (study.isEmpty()) {
                then.accept("");
                return;
            }
            Review review = review(answered);
            ids.put(answered, review.id());
            lane.execute(() -> {
                study.get().append(review);
                String trouble = study.get().trouble().orElse("");
                back.execute(() -> then.accept(trouble));
            });
        }

        @Override
        public void takeBack(Answered answered) {
            super.takeBack(answered);
            UUID id = ids.remove(answered);
            if (id != null) {
                lane.execute(() -> study.ifPresent(open -> open.undo(id)));
            }
        }

        private Review review(Answered answered) {
            Memory after = answered.after();
            return new Review(UUID.randomUUID(), answered.item().id(), answered.at(), Written.of(answered.answer()),
                    answered.grade().credit(), answered.sure(), answered.rating(),
                    new Standing(after.phase(), after.stability(), after.difficulty(), after.due().orElseThrow(),
                            after.step(), after.repetitions(), after.lapses(), after.scheduledDays()),
                    unitVersion, answered.taken());
        }
    }
}
