package cascade.start;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Short lines over a channel, with an end to the patience for each. */
final class Lines {
    /** No line is longer, in bytes. */
    private static final int LONGEST = 256;

    private Lines() {}

    /**
     * Sends a line.
     *
     * @throws IOException where it can't be sent
     */
    static void write(SocketChannel to, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        to.configureBlocking(false);
        // A line is far shorter than what a socket takes at once; where it takes less, nobody is reading.
        if (to.write(bytes) < bytes.limit()) {
            throw new SocketTimeoutException();
        }
    }

    /**
     * Reads a line.
     *
     * @throws IOException where none has come when the patience is at its end, the channel ended, or the line is too long
     */
    static String read(SocketChannel from, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        from.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            from.register(selector, SelectionKey.OP_READ);
            while (true) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || selector.select(left) == 0) {
                    throw new SocketTimeoutException();
                }
                selector.selectedKeys().clear();
                int read = from.read(bytes);
                if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                    return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8);
                }
                if (read < 0 || !bytes.hasRemaining()) {
                    throw new IOException("no whole line");
                }
            }
        }
    }
}
