package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopTest {
    private static final String SOCKET = "/tmp/.X11-unix/X0";
    private static final Desktop.Door OPEN = (_, _) -> XServer.Answer.WELCOME;
    private static final String GTK = "/usr/lib64/libgtk-3.so.0";

    @Test
    void nothingIsMissingWhereThereAreADisplayAndGtk() {
        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", ":0"), SOCKET, GTK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutADisplayItIsSaidWhatToDo(String display) {
        assertSays("No display", missing(Map.of("DISPLAY", display), SOCKET, GTK));
        assertSays("graphical desktop", missing(Map.of(), SOCKET, GTK));
    }

    @ParameterizedTest
    @ValueSource(strings = {":1", ":1.0", "unix:1", ":99"})
    void aDisplayThatDoesNotAnswerIsNamed(String display) {
        assertSays("The display " + display + " does not answer", missing(Map.of("DISPLAY", display), SOCKET, GTK));
    }

    @ParameterizedTest
    @CsvSource({":0", ":0.0", "localhost:10.0", "otherhost:0"})
    void aDisplayWithASocketOrOnAnotherComputerIsTakenAsThere(String display) {
        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", display), SOCKET, GTK));
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "0", ":x", "wayland-0", ":0 :1", "a/b/c:0", "\u0007"})
    void garbageIsNoDisplay(String display) {
        assertSays(" is no display", missing(Map.of("DISPLAY", display), SOCKET, GTK));
    }

    @Test
    void aDisplayThatDoesNotLetOneInOrIsGoneOrSilentIsSaid() {
        Map<String, String> environment = Map.of("DISPLAY", ":0");
        assertSays("does not let Cascade in", missing((_, _) -> XServer.Answer.REFUSED, environment, SOCKET, GTK));
        assertSays("not answered for 10 seconds", missing((_, _) -> XServer.Answer.SILENT, environment, SOCKET, GTK));
        assertSays("does not answer (Connection refused)", missing((_, _) -> {
            throw new ConnectException("Connection refused");
        }, environment, SOCKET, GTK));
    }

    @Test
    void onlyADisplayOfThisComputerIsKnockedAt() {
        List<String> knocked = new ArrayList<>();
        for (String display : List.of(":0", "unix:0.0", "other:0", "localhost:10.0")) {
            missing((socket, number) -> {
                knocked.add(display + " " + socket + " " + number);
                return XServer.Answer.WELCOME;
            }, Map.of("DISPLAY", display), SOCKET, GTK);
        }
        assertEquals(List.of(":0 " + SOCKET + " 0", "unix:0.0 " + SOCKET + " 0"), knocked);
    }

    @Test
    void withoutGtkItIsSaidHowToInstallIt() {
        assertSays("apt install", missing(Map.of("DISPLAY", ":0"), SOCKET));
    }

    @Test
    void gtkIsAlsoLookedForInTheLibraryPath() {
        Map<String, String> environment = Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", "::/opt/a:/opt/b");
        assertEquals(Optional.empty(), missing(environment, SOCKET, "/opt/b/libgtk-3.so.0"));
        assertSays("GTK 3", missing(environment, SOCKET, "/opt/c/libgtk-3.so.0"));
    }

    @Test
    void whatDrawsLettersIsNamedWhereItIsMissing() {
        String[] all = {"/usr/lib64/libfreetype.so.6", "/lib/libfontconfig.so.1", "/usr/lib/libpangoft2-1.0.so.0"};
        assertEquals(Optional.empty(), missingForDrawing(all));
        assertSays("libpangoft2-1.0.so.0 is missing", missingForDrawing(all[0], all[1]));
        assertSays("libfreetype.so.6 is missing", missingForDrawing(all[1], all[2]));
        assertSays("apt install", missingForDrawing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsHaveTheirOwnDesktop(String system) {
        assertEquals(Optional.empty(),
                new Desktop(system, Map.<String, String>of()::get, _ -> false, false, OPEN).missing());
    }

    @Test
    void drawnWithoutADisplayNothingIsMissing() {
        assertEquals(Optional.empty(),
                new Desktop("Linux", Map.<String, String>of()::get, _ -> false, true, OPEN).missing());
    }

    private static Optional<String> missing(Map<String, String> environment, String... files) {
        return missing(OPEN, environment, files);
    }

    private static Optional<String> missing(Desktop.Door door, Map<String, String> environment, String... files) {
        Set<Path> there = java.util.Arrays.stream(files).map(Path::of).collect(java.util.stream.Collectors.toSet());
        return new Desktop("Linux", environment::get, there::contains, false, door).missing();
    }

    private static Optional<String> missingForDrawing(String... files) {
        Set<Path> there = java.util.Arrays.stream(files).map(Path::of).collect(java.util.stream.Collectors.toSet());
        return new Desktop("Linux", Map.<String, String>of()::get, there::contains, false, OPEN).missingForDrawing();
    }

    private static void assertSays(String words, Optional<String> missing) {
        assertTrue(missing.orElse("").contains(words), missing.toString());
    }
}
