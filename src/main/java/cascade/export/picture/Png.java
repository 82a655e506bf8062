package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG (ISO/IEC 15948) written from the top down, some rows at a time: a large picture is never in memory as a whole,
 * which ImageIO would need. Eight bits a channel, without transparency.
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;

    private final int width;
    private final int height;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DeflaterOutputStream rows = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED + 5));
    private int written;

    /**
     * @param width in pixels
     * @param height in pixels
     */
    public Png(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
    }

    /** Its width in pixels. */
    public int width() {
        return width;
    }

    /** Its height in pixels. */
    public int height() {
        return height;
    }

    /**
     * Adds rows.
     *
     * @param argb their pixels, row after row, as 0xAARRGGBB; the first byte is left out
     * @throws IllegalArgumentException where they are no whole rows, or more than are left
     */
    public void add(int[] argb) {
        int count = argb.length / width;
        if (argb.length % width != 0 || written + count > height) {
            throw new IllegalArgumentException(argb.length + " pixels for rows of " + width);
        }
        byte[] row = new byte[1 + width * CHANNELS];
        for (int y = 0; y < count; y++) {
            // Filter 1 (Sub): each byte is written as its difference from the pixel to its left.
            row[0] = 1;
            int before = 0;
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int at = 1 + x * CHANNELS;
                row[at] = (byte) ((pixel >> 16) - (before >> 16));
                row[at + 1] = (byte) ((pixel >> 8) - (before >> 8));
                row[at + 2] = (byte) (pixel - before);
                before = pixel;
            }
            try {
                rows.write(row);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        written += count;
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException where rows are missing
     */
    public byte[] finish() {
        if (written != height) {
            throw new IllegalStateException(written + " rows of " + height);
        }
        try {
            rows.close();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[]{8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
