package cascade.ui.drawing;

import cascade.export.picture.Png;
import cascade.ui.frame.Tasks;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** Makes a PNG of what a node shows, some rows at a time: the window lives on in between, and little memory is needed. */
public final class NodePng {
    /** So many pixels are drawn at a time on the FX thread. */
    private static final int STRIP = 1_000_000;

    private final Node node;
    private final Png png;
    private final int scale;
    private final Tasks tasks;
    private final Consumer<Callable<byte[]>> done;
    private final Consumer<? super Throwable> failed;

    private NodePng(Node node, Png png, int scale, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        this.node = node;
        this.png = png;
        this.scale = scale;
        this.tasks = tasks;
        this.done = done;
        this.failed = failed;
    }

    /**
     * Begins one. Called on the FX thread, and answers there.
     *
     * @param node what is drawn: laid out, its upper left corner at its parent's
     * @param width how much of it, in its own pixels
     * @param height how much of it, in its own pixels
     * @param scale how many pixels of the PNG make one of its own
     * @param tasks where the rows are packed
     * @param done given what makes the file, to be called off the FX thread
     * @param failed given what went wrong, an error too
     */
    public static void of(Node node, int width, int height, int scale, Tasks tasks, Consumer<Callable<byte[]>> done,
            Consumer<? super Throwable> failed) {
        new NodePng(node, new Png(width * scale, height * scale), scale, tasks, done, failed).strip(0);
    }

    /**
     * Draws the rows from one on, packs them elsewhere, and goes on with the next. Every strip but the first is drawn in a
     * turn of its own on the FX thread, where whoever asked would not hear of what goes wrong.
     */
    private void strip(int from) {
        try {
            int width = png.width();
            int height = png.height();
            if (from >= height) {
                done.accept(png::finish);
                return;
            }
            int rows = Math.clamp(STRIP / width, 1, height - from);
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(new Scale(scale, scale));
            how.setViewport(new Rectangle2D(0, from, width, rows));
            WritableImage image = node.snapshot(how, new WritableImage(width, rows));
            int[] pixels = new int[width * rows];
            image.getPixelReader().getPixels(0, 0, width, rows, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            tasks.run(() -> {
                png.add(pixels);
                return from + rows;
            }, this::strip, failed);
        } catch (RuntimeException | Error wrong) {
            failed.accept(wrong);
        }
    }
}
