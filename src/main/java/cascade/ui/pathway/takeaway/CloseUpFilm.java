package cascade.ui.pathway.takeaway;

import cascade.export.picture.Gif;
import cascade.export.picture.Palette;
import cascade.ui.frame.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A close-up as a moving picture: each beat is played, then stands still to be read. One frame is drawn at a time on the FX
 * thread and packed elsewhere. The frames are gone through twice: the first time the beats' ends only, for the colours.
 */
final class CloseUpFilm {
    /** So long a frame of what moves lasts, in hundredths of a second. */
    private static final int FRAME = 10;
    /** So long a beat stands still at least, and so much longer for each word, in hundredths of a second. */
    private static final int STILL = 120;
    private static final int WORD = 26;
    private static final int LONGEST = 900;
    /** So long nothing moves yet while the eye goes to the new line. */
    private static final int BEFORE = 40;
    /** So long the end stands before it begins again, beyond what it takes to read. */
    private static final int END = 150;

    private final CloseUpPicture picture;
    private final int width;
    private final int height;
    private final Tasks tasks;
    private final Consumer<Callable<byte[]>> done;
    private final Consumer<? super Throwable> failed;
    private final List<Frame> frames = new ArrayList<>();
    private final Palette.Counted colours = new Palette.Counted();
    private final int beats;

    /** What is shown of a beat, and for how long. */
    private record Frame(int beat, double seconds, int hundredths) {}

    private CloseUpFilm(CloseUpPicture picture, int beats, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        this.picture = picture;
        this.beats = beats;
        this.tasks = tasks;
        this.done = done;
        this.failed = failed;
        width = (int) picture.getWidth();
        height = (int) picture.getHeight();
        for (int beat = 0; beat < beats; beat++) {
            double seconds = picture.seconds(beat);
            int moving = (int) Math.ceil(seconds * 100 / FRAME);
            for (int i = 0; i < moving; i++) {
                frames.add(new Frame(beat, i * FRAME / 100.0, i == 0 ? FRAME + BEFORE : FRAME));
            }
            int read = Math.min(LONGEST, STILL + WORD * picture.words(beat));
            frames.add(new Frame(beat, seconds, beat == beats - 1 ? read + END : read));
        }
    }

    /**
     * Begins one. Called on the FX thread, and answers there.
     *
     * @param picture shows it
     * @param beats how many there are
     * @param tasks where the frames are packed
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    static void of(CloseUpPicture picture, int beats, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        new CloseUpFilm(picture, beats, tasks, done, failed).count(0);
    }

    private void count(int beat) {
        try {
            picture.show(beat);
            int[] pixels = draw();
            if (beat + 1 < beats) {
                tasks.run(() -> {
                    colours.add(pixels);
                    return beat + 1;
                }, this::count, failed);
            } else {
                tasks.run(() -> {
                    colours.add(pixels);
                    return new Gif(width, height, colours.palette());
                }, gif -> film(gif, 0), failed);
            }
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }

    /** Draws a frame, packs it elsewhere, and goes on with the next. */
    private void film(Gif gif, int at) {
        try {
            if (at == frames.size()) {
                done.accept(gif::finish);
                return;
            }
            Frame frame = frames.get(at);
            picture.show(frame.beat(), frame.seconds());
            int[] pixels = draw();
            tasks.run(() -> {
                gif.add(pixels, frame.hundredths());
                return at + 1;
            }, next -> film(gif, next), failed);
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }

    private int[] draw() {
        SnapshotParameters how = new SnapshotParameters();
        how.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = picture.snapshot(how, new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
