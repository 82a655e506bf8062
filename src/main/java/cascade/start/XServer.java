package cascade.start;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Knocks at the X server of this computer, as a program does that is about to open a window: says hello in the X11
 * protocol, hears whether it may come in, and leaves. JavaFX itself answers a server that refuses or is gone with a stack
 * trace, and waits without end for one that is silent.
 */
final class XServer {
    private static final int VERSION = 11;
    private static final byte WELCOME = 1;

    /** What came of it. */
    enum Answer {
        /** Windows may be opened. */
        WELCOME,
        /** It is there, and may not be used. */
        REFUSED,
        /** It is there, and says nothing. */
        SILENT
    }

    private XServer() {}

    /**
     * Knocks.
     *
     * @param socket where the server listens
     * @param cookies the secrets of which one may open the door; without any it is tried without
     * @param patience how long the server may take
     * @throws IOException where nobody listens
     */
    static Answer ask(Path socket, List<XAuthority.Cookie> cookies, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        List<XAuthority.Cookie> tried = cookies.isEmpty() ? List.of(XAuthority.Cookie.NONE) : cookies;
        for (XAuthority.Cookie cookie : tried) {
            try {
                if (welcome(socket, cookie, end)) {
                    return Answer.WELCOME;
                }
            } catch (SocketTimeoutException silent) {
                return Answer.SILENT;
            }
        }
        return Answer.REFUSED;
    }

    private static boolean welcome(Path socket, XAuthority.Cookie cookie, long end) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
                channel.register(selector, SelectionKey.OP_CONNECT);
                await(selector, end);
                channel.finishConnect();
            }
            // A hello is far shorter than what a socket takes at once.
            channel.write(hello(cookie));
            channel.register(selector, SelectionKey.OP_READ);
            await(selector, end);
            ByteBuffer first = ByteBuffer.allocate(1);
            if (channel.read(first) < 1) {
                throw new IOException("it hung up");
            }
            return first.get(0) == WELCOME;
        }
    }

    private static void await(Selector selector, long end) throws IOException {
        long left = Math.max(1, (end - System.nanoTime()) / 1_000_000);
        if (selector.select(left) == 0) {
            throw new SocketTimeoutException();
        }
        selector.selectedKeys().clear();
    }

    private static ByteBuffer hello(XAuthority.Cookie cookie) {
        byte[] name = cookie.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer hello = ByteBuffer.allocate(12 + padded(name.length) + padded(cookie.secret().length)).order(
                ByteOrder.LITTLE_ENDIAN);
        hello.put((byte) 'l').put((byte) 0).putShort((short) VERSION).putShort((short) 0);
        hello.putShort((short) name.length).putShort((short) cookie.secret().length).putShort((short) 0);
        hello.put(name).position(12 + padded(name.length)).put(cookie.secret());
        return hello.rewind();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
