package cascade.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * A bitmap at another size, cut to the view: every pixel is that of the original which is nearest. Without a graphics card
 * JavaFX takes several times as long for it.
 */
final class Zoomed {
    private int[] original = {};
    private int originalWidth;
    private int originalHeight;
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private @Nullable Image image;

    /** Takes another original. */
    void of(Image from) {
        originalWidth = (int) from.getWidth();
        originalHeight = (int) from.getHeight();
        original = new int[originalWidth * originalHeight];
        from.getPixelReader().getPixels(0, 0, originalWidth, originalHeight, PixelFormat.getIntArgbPreInstance(),
                original, 0,
                originalWidth);
    }

    /** Holds no pixel any more. */
    void clear() {
        original = new int[0];
        pixels = null;
        image = null;
    }

    /**
     * The view with the original in it.
     *
     * @param width of the view
     * @param height of the view
     * @param place where the original lies in the view
     */
    Image in(int width, int height, Rectangle2D place) {
        PixelBuffer<IntBuffer> buffer = pixels;
        Image shown = image;
        if (buffer == null || shown == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            buffer = new PixelBuffer<>(width, height, IntBuffer.allocate(width * height),
                    PixelFormat.getIntArgbPreInstance());
            shown = new WritableImage(buffer);
            pixels = buffer;
            image = shown;
        }
        int[] to = buffer.getBuffer().array();
        int[] columns = sources(width, place.getMinX(), place.getWidth(), originalWidth);
        int[] rows = sources(height, place.getMinY(), place.getHeight(), originalHeight);
        int left = 0;
        while (left < width && columns[left] < 0) {
            left++;
        }
        int right = width;
        while (right > left && columns[right - 1] < 0) {
            right--;
        }
        for (int y = 0; y < height; y++) {
            int row = y * width;
            if (rows[y] < 0) {
                Arrays.fill(to, row, row + width, 0);
            } else if (y > 0 && rows[y] == rows[y - 1]) {
                System.arraycopy(to, row - width, to, row, width);
            } else {
                int from = rows[y] * originalWidth;
                Arrays.fill(to, row, row + left, 0);
                if (right - left > 0 && columns[right - 1] - columns[left] == right - left - 1) {
                    System.arraycopy(original, from + columns[left], to, row + left, right - left);
                } else {
                    for (int x = left; x < right; x++) {
                        to[row + x] = original[from + columns[x]];
                    }
                }
                Arrays.fill(to, row + right, row + width, 0);
            }
        }
        buffer.updateBuffer(_ -> null);
        return shown;
    }

    /** For every pixel across, that of the original; below 0 where it doesn't reach. */
    private static int[] sources(int length, double start, double stretched, int originalLength) {
        int[] sources = new int[length];
        double by = originalLength / stretched;
        for (int i = 0; i < length; i++) {
            double at = Math.floor((i + 0.5 - start) * by);
            sources[i] = at >= 0 && at < originalLength ? (int) at : -1;
        }
        return sources;
    }
}
