package cascade.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving pictures, read again by somebody else. */
class GifTest {
    private static final int RED = 0xffdc1e28;
    private static final int BLUE = 0xff143cc8;
    private static final int WHITE = 0xffffffff;

    /** A frame as a reader shows it, all before it below, and how long it lasts. */
    private record Frame(BufferedImage shown, int width, int height, int hundredths) {}

    private static List<Frame> read(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Frame> frames = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            BufferedImage below = null;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage part = reader.read(i);
                IIOMetadataNode about = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree(
                        "javax_imageio_gif_image_1.0");
                IIOMetadataNode place = (IIOMetadataNode) about.getElementsByTagName("ImageDescriptor").item(0);
                IIOMetadataNode time = (IIOMetadataNode) about.getElementsByTagName(
                        "GraphicControlExtension").item(0);
                BufferedImage now = new BufferedImage(below == null ? part.getWidth() : below.getWidth(),
                        below == null ? part.getHeight() : below.getHeight(), BufferedImage.TYPE_INT_ARGB);
                Graphics2D to = now.createGraphics();
                if (below != null) {
                    to.drawImage(below, 0, 0, null);
                }
                to.drawImage(part, Integer.parseInt(place.getAttribute("imageLeftPosition")),
                        Integer.parseInt(place.getAttribute("imageTopPosition")), null);
                to.dispose();
                frames.add(new Frame(now, part.getWidth(), part.getHeight(),
                        Integer.parseInt(time.getAttribute("delayTime"))));
                below = now;
            }
        }
        return frames;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Gif gif(int width, int height, int[]... counted) {
        Palette.Counted colours = new Palette.Counted();
        for (int[] each : counted) {
            colours.add(each);
        }
        return new Gif(width, height, colours.palette());
    }

    private static int[] filled(int count, int colour) {
        int[] all = new int[count];
        Arrays.fill(all, colour);
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 250, 254, 255, 256, 257, 511, 512, 513, 767, 768, 1023, 1024, 3837, 3838, 3839, 3840,
            4096,
            5000, 60_000})
    void whateverItsSizeItIsReadAsItWasWritten(int size) throws IOException {
        Random random = new Random(size);
        int[] noise = random.ints(size, 0, 200).map(grey -> 0xff000000 | grey / 8 * 8 * 0x10101).toArray();
        Gif gif = gif(size, 1, noise);
        gif.add(noise, 10);
        assertArrayEquals(noise, pixels(read(gif.finish()).getFirst().shown()));
    }

    @Test
    void allLengthsRoundTheGrowthOfTheCodesAreRead() throws IOException {
        Random random = new Random(7);
        for (int size = 245; size < 275; size++) {
            int[] noise = random.ints(size, 0, 32).map(grey -> 0xff000000 | grey * 8 * 0x10101).toArray();
            Gif gif = gif(size, 1, noise);
            gif.add(noise, 10);
            assertArrayEquals(noise, pixels(read(gif.finish()).getFirst().shown()), size + " pixels");
        }
    }

    @Test
    void ofAFrameOnlyWhatHasChangedIsKept() throws IOException {
        int[] first = filled(100 * 60, WHITE);
        int[] second = first.clone();
        for (int y = 20; y < 25; y++) {
            second[y * 100 + 40] = RED;
            second[y * 100 + 47] = BLUE;
        }
        Gif gif = gif(100, 60, first, second);
        gif.add(first, 50);
        gif.add(second, 70);
        List<Frame> frames = read(gif.finish());
        assertEquals(2, frames.size());
        assertEquals(8, frames.get(1).width());
        assertEquals(5, frames.get(1).height());
        assertArrayEquals(first, pixels(frames.get(0).shown()));
        assertArrayEquals(second, pixels(frames.get(1).shown()));
        assertEquals(50, frames.get(0).hundredths());
        assertEquals(70, frames.get(1).hundredths());
    }

    @Test
    void whatStandsStillIsOneFrameThatLastsLonger() throws IOException {
        int[] white = filled(12, WHITE);
        Gif gif = gif(4, 3, white);
        gif.add(white, 14);
        gif.add(white, 300);
        assertEquals(1, gif.frames());
        assertEquals(314, read(gif.finish()).getFirst().hundredths());
    }

    @Test
    void itBeginsAgainWithoutEnd() {
        int[] white = filled(12, WHITE);
        Gif gif = gif(4, 3, white);
        gif.add(white, 14);
        byte[] file = gif.finish();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("GIF89a"));
        int at = text.indexOf("NETSCAPE2.0") + 11;
        assertArrayEquals(new byte[]{3, 1, 0, 0, 0}, Arrays.copyOfRange(file, at, at + 5));
        assertEquals(0x3b, file[file.length - 1]);
    }

    @Test
    void manyColoursComeNearToWhatTheyWere() throws IOException {
        int[] many = new int[256 * 256];
        for (int i = 0; i < many.length; i++) {
            many[i] = 0xff000000 | i % 256 << 16 | i / 256 << 8 | (i % 256 + i / 256) / 2;
        }
        Gif gif = gif(256, 256, many);
        gif.add(many, 10);
        int[] shown = pixels(read(gif.finish()).getFirst().shown());
        for (int i = 0; i < many.length; i++) {
            for (int shift : new int[]{0, 8, 16}) {
                assertEquals(many[i] >> shift & 0xff, shown[i] >> shift & 0xff, 24, "pixel " + i);
            }
        }
    }

    @Test
    void whatCanBeNoGifIsRefused() {
        Palette.Counted none = new Palette.Counted();
        assertThrows(IllegalStateException.class, none::palette);
        int[] white = filled(12, WHITE);
        Gif gif = gif(4, 3, white);
        assertThrows(IllegalStateException.class, gif::finish);
        assertThrows(IllegalArgumentException.class, () -> gif.add(filled(11, WHITE), 1));
        assertThrows(IllegalArgumentException.class, () -> gif(0, 3, white));
        assertThrows(IllegalArgumentException.class, () -> gif(70_000, 3, white));
    }
}
