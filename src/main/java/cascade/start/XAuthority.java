package cascade.start;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file in which a session keeps the secrets of its displays ({@code ~/.Xauthority}). */
final class XAuthority {
    private static final int LOCAL = 256;
    private static final int ANY = 65535;
    private static final int MOST = 64;

    /**
     * What opens a display.
     *
     * @param name the kind of secret, as the X server calls it
     * @param secret the secret itself
     */
    // Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    record Cookie(String name, byte[] secret) {
        /** None. */
        static final Cookie NONE = new Cookie("", new byte[0]);

        /** Whether it can simply be shown; other kinds have to be reckoned with. */
        boolean plain() {
            return name.equals("MIT-MAGIC-COOKIE-1");
        }
    }

    private XAuthority() {}

    /**
     * The secrets for a display of this computer.
     *
     * @param file where they are kept; where there is no such file there are none
     * @param number the number of the display
     * @throws IOException where it can't be read
     */
    static List<Cookie> cookies(Path file, String number) throws IOException {
        List<Cookie> found = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return found;
        }
        try (InputStream bytes = Files.newInputStream(file); DataInputStream in = new DataInputStream(bytes)) {
            for (int i = 0; i < MOST && in.available() > 0; i++) {
                int family = in.readUnsignedShort();
                text(in);
                String display = text(in);
                Cookie cookie = new Cookie(text(in), block(in));
                if ((family == LOCAL || family == ANY) && (display.isEmpty() || display.equals(number))) {
                    found.add(cookie);
                }
            }
        } catch (EOFException cutShort) {
            return found;
        }
        return found;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(block(in), StandardCharsets.ISO_8859_1);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        byte[] block = new byte[in.readUnsignedShort()];
        in.readFully(block);
        return block;
    }
}
