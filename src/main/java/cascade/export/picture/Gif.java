package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A moving picture (GIF89a) that begins again for ever. Frames are packed as they come: of each only what has changed since
 * the one before is kept. All frames share one palette.
 */
public final class Gif {
    /** The longest that a frame can last, in hundredths of a second. */
    private static final int LONGEST = 0xffff;
    private static final int LARGEST = 0xffff;
    private static final int COLOURS = 256;
    /** The number of no colour: what was there before is seen. */
    private static final byte THROUGH = (byte) (COLOURS - 1);

    private final int width;
    private final int height;
    private final Palette palette;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] before = {};
    private byte[] waiting = {};
    private int lasts;
    private int frames;

    /**
     * @param width in pixels
     * @param height in pixels
     * @param palette the colours of all frames
     * @throws IllegalArgumentException where no GIF is as large
     */
    public Gif(int width, int height, Palette palette) {
        if (width <= 0 || height <= 0 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("a moving picture of " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.palette = palette;
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        number(width);
        number(height);
        // A palette for all frames, of 256 colours of eight bits.
        bytes(0xf7, 0, 0);
        int[] colours = palette.colours();
        for (int i = 0; i < COLOURS; i++) {
            int rgb = i < colours.length ? colours[i] : 0;
            bytes(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        }
        // Netscape’s extension, which all programs know: how often it is shown again; 0 is without end.
        bytes(0x21, 0xff, 11);
        out.writeBytes("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        bytes(3, 1, 0, 0, 0);
    }

    /** How many frames there are; one that shows what the one before it shows only makes that last longer. */
    public int frames() {
        return frames;
    }

    /**
     * Adds a frame.
     *
     * @param argb all its pixels, row after row, as 0xAARRGGBB; the first byte is left out
     * @param hundredths how long it lasts, in hundredths of a second
     * @throws IllegalArgumentException where it is not as large as the picture
     */
    public void add(int[] argb, int hundredths) {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + " by " + height);
        }
        byte[] now = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            now[i] = (byte) palette.index(argb[i]);
        }
        byte[] image = before.length == 0 ? image(0, 0, width, height, now) : changed(now);
        if (image.length == 0) {
            lasts += hundredths;
        } else {
            flush();
            waiting = image;
            lasts = hundredths;
            frames++;
            before = now;
        }
    }

    /** The smallest rectangle that holds all that has changed; empty where nothing has. */
    private byte[] changed(byte[] now) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0 ? new byte[0] : image(left, top, right - left + 1, bottom - top + 1, now);
    }

    private byte[] image(int left, int top, int wide, int high, byte[] now) {
        byte[] pixels = new byte[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int at = (top + y) * width + left + x;
                pixels[y * wide + x] = before.length > 0 && before[at] == now[at] ? THROUGH : now[at];
            }
        }
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.write(0x2c);
        for (int value : new int[]{left, top, wide, high}) {
            image.write(value & 0xff);
            image.write(value >> 8);
        }
        image.write(0);
        image.writeBytes(Lzw.pack(pixels));
        return image.toByteArray();
    }

    private void flush() {
        if (waiting.length == 0) {
            return;
        }
        // What it shows stays; one number is seen through.
        bytes(0x21, 0xf9, 4, 1 << 2 | 1);
        number(Math.min(lasts, LONGEST));
        bytes(THROUGH & 0xff, 0);
        out.writeBytes(waiting);
        waiting = new byte[0];
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException where there is no frame
     */
    public byte[] finish() {
        if (frames == 0) {
            throw new IllegalStateException("no frames");
        }
        flush();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(out.toByteArray());
        file.write(0x3b);
        return file.toByteArray();
    }

    private void number(int value) {
        bytes(value & 0xff, value >> 8);
    }

    private void bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
    }
}
