package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;

/** Says what a picture of {@link SamplePicture} must look like, whoever drew it. */
final class Pixels {
    private static final int NEAR = 6;

    private final BufferedImage image;
    private final double scale;

    Pixels(BufferedImage image, double scale) {
        this.image = image;
        this.scale = scale;
    }

    /** Everything but the words. */
    void assertSample() {
        assertColour(5, 5, 255, 255, 255);
        assertColour(50, 50, 220, 30, 40);
        assertColour(15, 50, 255, 255, 255);
        // The group is seen half.
        assertColour(130, 40, 238, 143, 148);
        assertColour(170, 40, 238, 143, 148);
        // A dash, a gap, a dash.
        assertColour(20, 100, 20, 60, 200);
        assertColour(40, 100, 255, 255, 255);
        assertColour(60, 100, 20, 60, 200);
        assertColour(20, 106, 255, 255, 255);
        // Half green on white, with a black rim.
        assertColour(100, 135, 128, 208, 128);
        assertColour(100, 120, 0, 0, 0);
        assertColour(100, 150, 0, 0, 0);
    }

    /** Whether a group that is seen half is so also where its parts overlap. */
    void assertGroupIsOne() {
        assertColour(150, 40, 238, 143, 148);
    }

    void assertColour(double x, double y, int red, int green, int blue) {
        int rgb = image.getRGB((int) (x * scale), (int) (y * scale));
        String there = x + ", " + y + " is " + Integer.toHexString(rgb);
        assertEquals(red, rgb >> 16 & 0xFF, NEAR, there);
        assertEquals(green, rgb >> 8 & 0xFF, NEAR, there);
        assertEquals(blue, rgb & 0xFF, NEAR, there);
    }

    /** How much of a stretch is dark, from 0 to 1. */
    double ink(double left, double top, double right, double bottom) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (top * scale); y < bottom * scale; y++) {
            for (int x = (int) (left * scale); x < right * scale; x++) {
                all++;
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        assertTrue(all > 0);
        return (double) dark / all;
    }
}
