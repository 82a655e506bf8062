package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** LZW as GIF has it: codes of nine to twelve bits, the lowest bit first, in blocks of at most 255 bytes. */
final class Lzw {
    /** How many bits a colour's number has. */
    static final int DEPTH = 8;

    private static final int CLEAR = 1 << DEPTH;
    private static final int END = CLEAR + 1;
    private static final int LARGEST = 4096;
    private static final int WIDEST = 12;
    private static final int BLOCK = 255;
    /** More than twice as many places as there are codes, so that a free one is found soon. */
    private static final int PLACES = 1 << 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
    private final int[] keys = new int[PLACES];
    private final int[] codes = new int[PLACES];
    private int next;
    private int width;
    private int bits;
    private int held;

    private Lzw() {}

    /** The image data of a picture: its depth, its blocks, and the empty one that ends them. */
    static byte[] pack(byte[] pixels) {
        Lzw lzw = new Lzw();
        lzw.out.write(DEPTH);
        lzw.clear();
        int prefix = pixels[0] & 0xff;
        for (int i = 1; i < pixels.length; i++) {
            prefix = lzw.add(prefix, pixels[i] & 0xff);
        }
        lzw.code(prefix);
        // Who reads it has made an entry of the last code too.
        if (lzw.next == 1 << lzw.width && lzw.width < WIDEST) {
            lzw.width++;
        }
        lzw.code(END);
        if (lzw.held > 0) {
            lzw.octet(lzw.bits & 0xff);
        }
        lzw.flush();
        lzw.out.write(0);
        return lzw.out.toByteArray();
    }

    private void clear() {
        width = width == 0 ? DEPTH + 1 : width;
        code(CLEAR);
        Arrays.fill(keys, -1);
        next = END + 1;
        width = DEPTH + 1;
    }

    /** Goes on by a pixel; gives the code of what has been read and not been written. */
    private int add(int prefix, int pixel) {
        int key = prefix << DEPTH | pixel;
        int place = (key * 0x9E3779B1 >>> 18) % PLACES;
        while (keys[place] != -1) {
            if (keys[place] == key) {
                return codes[place];
            }
            place = (place + 1) % PLACES;
        }
        code(prefix);
        if (next == LARGEST) {
            clear();
        } else {
            keys[place] = key;
            codes[place] = next++;
            // Who reads it is one entry behind, and so the width grows one code later than the table.
            if (next > 1 << width && width < WIDEST) {
                width++;
            }
        }
        return pixel;
    }

    private void code(int code) {
        bits |= code << held;
        held += width;
        while (held >= 8) {
            octet(bits & 0xff);
            bits >>>= 8;
            held -= 8;
        }
    }

    private void octet(int value) {
        block.write(value);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    private void flush() {
        if (block.size() > 0) {
            out.write(block.size());
            out.writeBytes(block.toByteArray());
            block.reset();
        }
    }
}
