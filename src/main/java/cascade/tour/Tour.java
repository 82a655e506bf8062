package cascade.tour;

import cascade.log.Faults;
import cascade.start.StartTimes;
import cascade.ui.frame.Renderer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Goes from stop to stop as fast as they are drawn. */
public final class Tour {
    /** What takes longer than this many frames, a minute or so, never comes. */
    private static final int PATIENCE = 3600;
    /** Over so many frames it is worth saying how long they were. */
    private static final int MANY = 15;

    private final Deque<Stop> ahead;
    private final StartTimes times;

    /**
     * One thing a reader does.
     *
     * @param name what it is, for when it goes wrong
     * @param act does it
     * @param there whether what it leads to is there
     */
    record Stop(String name, Runnable act, BooleanSupplier there) {}

    /**
     * @param stops where it goes
     * @param times told how long each took until what it leads to was drawn
     */
    public Tour(List<Stop> stops, StartTimes times) {
        this.ahead = new ArrayDeque<>(stops);
        this.times = times;
    }

    /**
     * Goes through it all. Called on the FX thread.
     *
     * @param done run at the end
     * @param failed told at which stop something was thrown or didn't come; nothing follows
     * @param faults where all faults end: with the first of them the tour has failed
     */
    public void run(Runnable done, Consumer<String> failed, Faults faults) {
        Frames frames = new Frames(done, failed, faults);
        faults.onFault(fault -> frames.broken = fault.said());
        frames.start();
    }

    /**
     * What is done in a frame is drawn in it, and what comes later in the frame after; one more is for what a first picture
     * brings with it.
     */
    private final class Frames extends AnimationTimer {
        private final Runnable done;
        private final Consumer<String> failed;
        private final Faults faults;
        private volatile String broken = "";
        private Stop at = new Stop("start", () -> {}, () -> true);
        private int frames;
        /** Whether what the stop leads to was there when the last frame began to be drawn. */
        private boolean there;
        private boolean told = true;
        private long asked;

        Frames(Runnable done, Consumer<String> failed, Faults faults) {
            this.done = done;
            this.failed = failed;
            this.faults = faults;
        }

        @Override
        public void handle(long now) {
            frames++;
            if (!broken.isEmpty()) {
                fail(broken);
                return;
            }
            try {
                if (there && !told && times.timesStops()) {
                    told = true;
                    Duration waited = Duration.ofNanos(System.nanoTime() - asked);
                    if (frames >= MANY) {
                        times.waited(at.name(), waited.dividedBy(frames));
                    }
                    Renderer.finish();
                    times.drawn(at.name(), Duration.ofNanos(System.nanoTime() - asked));
                }
                boolean drawn = there;
                there = there || at.there().getAsBoolean();
                if (frames < 2 || !drawn && frames < PATIENCE) {
                    return;
                }
                if (!drawn) {
                    fail("nothing came");
                } else if (ahead.isEmpty()) {
                    stop();
                    done.run();
                } else {
                    at = ahead.remove();
                    frames = 0;
                    told = false;
                    asked = System.nanoTime();
                    at.act().run();
                    there = at.there().getAsBoolean();
                }
            } catch (RuntimeException | Error wrong) {
                faults.report(wrong);
                fail(wrong.toString());
            }
        }

        private void fail(String why) {
            stop();
            ahead.clear();
            failed.accept(at.name() + ": " + why);
        }
    }
}
