package cascade.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cascade.start.XAuthority.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Knocking at an X server, which here is a socket that lets in whoever shows the right cookie. */
@Timeout(600)
class XServerTest {
    private static final String MAGIC = "MIT-MAGIC-COOKIE-1";
    private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Path folder;
    private final Path socket;
    private final ServerSocketChannel server;

    XServerTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        socket = folder.resolve("X0");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** Answers as X does: 12 bytes, then the cookie's name and the cookie, each filled up to four bytes. */
    private void serve(boolean open) {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try (SocketChannel channel = server.accept()) {
                    ByteBuffer hello = ByteBuffer.allocate(256);
                    channel.read(hello);
                    byte[] bytes = Arrays.copyOf(hello.array(), hello.position());
                    boolean right = bytes.length == 48 && bytes[0] == 'l' && bytes[2] == 11 && bytes[6] == 18
                            && bytes[8] == 16
                            && MAGIC.equals(new String(bytes, 12, 18, StandardCharsets.US_ASCII))
                            && Arrays.equals(SECRET, Arrays.copyOfRange(bytes, 32, 48));
                    channel.write(ByteBuffer.wrap(new byte[]{(byte) (open || right ? 1 : 0), 0, 11, 0, 0, 0, 0, 0}));
                } catch (IOException over) {
                    return;
                }
            }
        });
    }

    @Test
    void whoeverShowsTheCookieIsLetIn() throws IOException {
        serve(false);
        assertEquals(XServer.Answer.WELCOME, XServer.ask(socket,
                List.of(new Cookie(MAGIC, new byte[16]), new Cookie(MAGIC, SECRET)), LONG));
    }

    @Test
    void whoeverHasAnotherOrNoneIsRefused() throws IOException {
        serve(false);
        assertEquals(XServer.Answer.REFUSED, XServer.ask(socket, List.of(), LONG));
        assertEquals(XServer.Answer.REFUSED, XServer.ask(socket, List.of(new Cookie(MAGIC, new byte[16])), LONG));
    }

    @Test
    void aServerThatLetsInEverybodyNeedsNoCookie() throws IOException {
        serve(true);
        assertEquals(XServer.Answer.WELCOME, XServer.ask(socket, List.of(), LONG));
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLonger() throws IOException {
        assertEquals(XServer.Answer.SILENT, XServer.ask(socket, List.of(), Duration.ofMillis(50)));
    }

    @Test
    void aSocketThatNobodyListensAtIsGone() throws IOException {
        server.close();
        assertThrows(IOException.class, () -> XServer.ask(socket, List.of(), LONG));
        Files.delete(socket);
        assertThrows(IOException.class, () -> XServer.ask(socket, List.of(), LONG));
    }

    @Test
    void aServerThatHangsUpIsGone() throws IOException {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                server.accept().close();
            } catch (IOException over) {
                throw new IllegalStateException(over);
            }
        });
        assertThrows(IOException.class, () -> XServer.ask(socket, List.of(), LONG));
    }

    @Test
    void theCookiesOfADisplayOfThisComputerAreRead() throws IOException {
        Path file = folder.resolve("authority");
        Files.write(file, authority());
        List<Cookie> cookies = XAuthority.cookies(file, "0");
        assertEquals(List.of(MAGIC, MAGIC, "XDM-AUTHORIZATION-1"), cookies.stream().map(Cookie::name).toList());
        assertArrayEquals(SECRET, cookies.getFirst().secret());
        assertEquals(List.of(), XAuthority.cookies(folder.resolve("none"), "0"));
    }

    @Test
    void aFileOfCookiesThatIsCutShortGivesThoseBefore() throws IOException {
        byte[] whole = authority();
        Path file = folder.resolve("authority");
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int least = length == whole.length ? 3 : 0;
            assertEquals(true, XAuthority.cookies(file, "0").size() >= least);
        }
    }

    private static byte[] authority() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        entry(out, 256, "0", MAGIC);
        entry(out, 256, "1", MAGIC);
        entry(out, 0, "0", MAGIC);
        entry(out, 65535, "", MAGIC);
        entry(out, 256, "0", "XDM-AUTHORIZATION-1");
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int family, String display, String name) throws IOException {
        out.writeShort(family);
        for (byte[] block : List.of("box".getBytes(StandardCharsets.US_ASCII),
                display.getBytes(StandardCharsets.US_ASCII), name.getBytes(StandardCharsets.US_ASCII), SECRET)) {
            out.writeShort(block.length);
            out.write(block);
        }
    }
}
