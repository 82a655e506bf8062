package cascade.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Notes when each frame of a scene was presented.
 *
 * <p>An animation timer can't do that: it counts the pulses of the FX thread, also those that draw nothing, and asks
 * for the next pulse itself, so that nothing ever rests. Layout listeners have the first fault too. JavaFX's own tracker
 * is told by the renderer, and of drawn frames only. In software rendering the picture is then not on the screen yet:
 * the renderer has just asked the FX thread to hand it to the window. What is asked of the FX thread next comes about
 * when that has been done, and takes the time.
 */
final class Presented {
    /** No frame takes as long, in nanoseconds. */
    private static final long LONGEST = 20_000_000_000L;

    private final List<Long> times = new ArrayList<>();

    /** Begins with the next frame. Called on the FX thread, for a scene in a window. */
    Presented(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> Platform.runLater(this::note));
    }

    private synchronized void note() {
        times.add(System.nanoTime());
        notifyAll();
    }

    /** When frames were presented after a moment, in nanoseconds. */
    synchronized List<Long> since(long moment) {
        return times.stream().filter(time -> time > moment).toList();
    }

    /** Waits for the first frame after a moment and gives its time, in nanoseconds. */
    synchronized long after(long moment) throws InterruptedException {
        long end = System.nanoTime() + LONGEST;
        while (times.isEmpty() || times.getLast() <= moment) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException("no frame came");
            }
            wait(left);
        }
        return since(moment).getFirst();
    }

    /** Waits until nothing has been presented for a while. */
    synchronized void awaitRest(long nanos) throws InterruptedException {
        long from = System.nanoTime();
        long left = nanos;
        while (left > 0) {
            wait(left / 1_000_000 + 1);
            left = Math.max(from, times.isEmpty() ? 0 : times.getLast()) + nanos - System.nanoTime();
        }
    }
}
