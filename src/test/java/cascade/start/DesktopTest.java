package cascade.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopTest {
    private static final String SOCKET = "/tmp/.X11-unix/X0";
    private static final String GTK = "/usr/lib64/libgtk-3.so.0";

    @Test
    void nothingIsMissingWhereThereAreADisplayAndGtk() {
        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", ":0"), SOCKET, GTK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutADisplayItIsSaidWhatToDo(String display) {
        assertSays("No display", missing(Map.of("DISPLAY", display), SOCKET, GTK));
        assertSays("--check", missing(Map.of(), SOCKET, GTK));
    }

    @ParameterizedTest
    @ValueSource(strings = {":1", ":1.0", ":", ":99"})
    void aDisplayThatDoesNotAnswerIsNamed(String display) {
        assertSays("The display " + display + " does not answer", missing(Map.of("DISPLAY", display), SOCKET, GTK));
    }

    @ParameterizedTest
    @CsvSource({":0", ":0.0", "localhost:10.0", "otherhost:0"})
    void aDisplayWithASocketOrOnAnotherComputerIsTakenAsThere(String display) {
        assertEquals(Optional.empty(), missing(Map.of("DISPLAY", display), SOCKET, GTK));
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

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsHaveTheirOwnDesktop(String system) {
        assertEquals(Optional.empty(),
                new Desktop(system, Map.<String, String>of()::get, path -> false, false).missing());
    }

    @Test
    void drawnWithoutADisplayNothingIsMissing() {
        assertEquals(Optional.empty(),
                new Desktop("Linux", Map.<String, String>of()::get, path -> false, true).missing());
    }

    private static Optional<String> missing(Map<String, String> environment, String... files) {
        Set<Path> there = java.util.Arrays.stream(files).map(Path::of).collect(java.util.stream.Collectors.toSet());
        return new Desktop("Linux", environment::get, there::contains, false).missing();
    }

    private static void assertSays(String words, Optional<String> missing) {
        assertTrue(missing.orElse("").contains(words), missing.toString());
    }
}
