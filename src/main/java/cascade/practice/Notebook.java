package cascade.practice;

import cascade.practice.schedule.Memory;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.StudyDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Where what a learner answered is kept. For one thread; to keep it may take a while, and then calls back on that thread. */
public interface Notebook {

    /**
     * What is known now.
     *
     * @param now the time
     * @param zone where the learner is, whose day begins at four in the morning
     */
    Known known(Instant now, ZoneId zone);

    /**
     * Keeps an answer.
     *
     * @param answered the answer
     * @param then called when it is kept
     */
    void keep(Answered answered, Runnable then);

    /** Takes back an answer that was kept. It stays in the history, as taken back. */
    void takeBack(Answered answered);

    /**
     * Gives the answers that count, in the order they were given.
     *
     * @param then given them, later, on the thread that asks
     */
    void history(Consumer<List<Past>> then);

    /** How likely an idea is to be remembered when it comes back, as the learner wants it: 0.80 to 0.95. */
    double retention();

    /** Changes that. What was scheduled until now stays as it is. */
    void setRetention(double retention);

    /** Whether what is kept in it is still there when the window is opened again. */
    boolean lasts();

    /** What can be done with all of it: a {@link Custody.Lasting} where it lasts. */
    Custody custody();

    /** One that is gone with the window. */
    static Notebook passing() {
        return new Passing();
    }

    /** What is remembered of the answers of one run; others that keep them elsewhere build on it. */
    class Passing implements Notebook {
        /** What was read. It is never changed. */
        private Map<String, Memory> read = Map.of();
        /** What has changed since; an unseen one where an answer was taken back. */
        private final Map<String, Memory> since = new HashMap<>();
        private final Map<String, Instant> firsts = new HashMap<>();
        private final Set<String> sureButWrong = new HashSet<>();
        private final List<Past> past = new ArrayList<>();
        private double retention = Parameters.PUBLISHED.desiredRetention();

        /** With nothing in it. */
        protected Passing() {}

        @Override
        public Known known(Instant now, ZoneId zone) {
            StudyDay today = StudyDay.of(now, zone);
            return new Known(new Overlay(read, since), sureButWrong,
                    (int) firsts.values().stream().filter(today::holds).count());
        }

        @Override
        public void keep(Answered answered, Runnable then) {
            note(answered);
            past.add(Past.of(answered));
            then.run();
        }

        @Override
        public void history(Consumer<List<Past>> then) {
            then.accept(List.copyOf(past));
        }

        @Override
        public double retention() {
            return retention;
        }

        @Override
        public void setRetention(double wanted) {
            retention = Math.clamp(wanted, Parameters.LEAST_RETENTION, Parameters.MOST_RETENTION);
        }

        @Override
        public boolean lasts() {
            return false;
        }

        @Override
        public Custody custody() {
            return new PassingCustody(this);
        }

        /** Takes all answers away; gives what brings them back. */
        final Runnable empty() {
            Map<String, Memory> oldMemories = new Overlay(read, since);
            Map<String, Instant> oldFirsts = Map.copyOf(firsts);
            Set<String> oldSure = Set.copyOf(sureButWrong);
            List<Past> oldPast = List.copyOf(past);
            forget();
            return () -> {
                oldMemories.forEach(since::putIfAbsent);
                oldFirsts.forEach((item, first) -> firsts.merge(item, first, (a, b) -> a.isBefore(b) ? a : b));
                sureButWrong.addAll(oldSure);
                past.addAll(0, oldPast);
            };
        }

        /** How many answers count. */
        final int answers() {
            return past.size();
        }

        /** As if nothing had ever been answered; how well one wants to remember stays. */
        private void forget() {
            read = Map.of();
            since.clear();
            firsts.clear();
            sureButWrong.clear();
            past.clear();
        }

        /**
         * What is known is this, and nothing else.
         *
         * @param known the memory of each item that was asked; not copied, and must not change
         * @param recent when an item was asked for the first time, where that was of late
         * @param sure those that were last answered wrongly and with confidence
         */
        protected final void load(Map<String, Memory> known, Map<String, Instant> recent, Set<String> sure) {
            forget();
            read = known;
            firsts.putAll(recent);
            sureButWrong.addAll(sure);
        }

        /** Notes an answer. */
        protected final void note(Answered answered) {
            String id = answered.item().id();
            since.put(id, answered.after());
            if (answered.before().lastReview().isEmpty()) {
                firsts.put(id, answered.at());
            }
            if (answered.isSureButWrong()) {
                sureButWrong.add(id);
            } else {
                sureButWrong.remove(id);
            }
        }

        @Override
        public void takeBack(Answered answered) {
            String id = answered.item().id();
            past.remove(Past.of(answered));
            sureButWrong.remove(id);
            since.put(id, answered.before());
            if (answered.before().lastReview().isEmpty()) {
                firsts.remove(id);
            }
        }
    }
}
