package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.shell.Preferences.Window;
import cascade.ui.shell.PreferencesFile.Loaded;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Preferences OWN = new Preferences(Optional.of(new Window(-10.5, 20, 1280, 800)), true,
            new Route(Route.Kind.TERM, "trkb"), Depth.ADVANCED, ThemeChoice.DARK, MotionChoice.REDUCED, 150);
    private static final Loaded FIRST = new Loaded(Preferences.FIRST, Optional.empty());

    private final Path folder;
    private final Path stored;
    private final PreferencesFile file;

    PreferencesFileTest(@TempDir Path temporary) {
        folder = temporary.resolve("config").resolve("cascade");
        stored = folder.resolve("preferences.properties");
        file = new PreferencesFile(folder, NOON);
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        file.save(OWN);
        assertEquals(new Loaded(OWN, Optional.empty()), file.load());
        file.save(Preferences.FIRST);
        assertEquals(FIRST, file.load());
    }

    @Test
    void withoutAFileThePreferencesAreThoseOfAFirstStart() {
        assertEquals(FIRST, file.load());
        assertFalse(Files.exists(folder), "loading made a folder");
    }

    @Test
    void anEmptyFileGivesThePreferencesOfAFirstStart() throws IOException {
        write("");
        assertEquals(FIRST, file.load());
    }

    @Test
    void aKeyThatIsMissingOrUnknownDoesNoHarm() throws IOException {
        write("theme=dark\ncolour=red\n");
        assertEquals(ThemeChoice.DARK, file.load().preferences().theme());
        assertEquals(Optional.empty(), file.load().setAside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-size=79", "text-size=201", "text-size=big", "text-size=", "depth=deepest",
            "theme=blue",
            "motion=wild", "route=nowhere", "route=term:", "route=planet:mars", "window.maximized=perhaps",
            "window.width=NaN", "window.width=1e9\nwindow.height=1\nwindow.x=0\nwindow.y=0", "window.width=100",
            "bad=\\u00zz"})
    void aBrokenFileIsSetAsideAndKept(String content) throws IOException {
        write(content);
        Path aside = folder.resolve("preferences.broken-20261101-120000.properties");
        assertEquals(new Loaded(Preferences.FIRST, Optional.of(aside)), file.load());
        assertEquals(content, Files.readString(aside));
        assertFalse(Files.exists(stored));
        assertEquals(FIRST, file.load(), "it was set aside, so the next start is a first one");
    }

    @Test
    void aFileThatIsNotUtf8IsSetAside() throws IOException {
        write("");
        Files.write(stored, new byte[]{'a', '=', (byte) 0xFF, (byte) 0xFE});
        assertTrue(file.load().setAside().isPresent());
    }

    @Test
    void aFileThatIsTooLargeIsSetAside() throws IOException {
        write("# " + "x".repeat(70_000) + "\ntheme=dark\n");
        Loaded loaded = file.load();
        assertEquals(Preferences.FIRST, loaded.preferences());
        assertTrue(Files.size(loaded.setAside().orElseThrow()) > 70_000);
    }

    @Test
    void aFolderInPlaceOfTheFileIsSetAside() throws IOException {
        Files.createDirectories(stored);
        assertEquals(Preferences.FIRST, file.load().preferences());
        file.save(OWN);
        assertEquals(OWN, file.load().preferences());
    }

    @Test
    void twoBrokenFilesOfTheSameSecondAreBothKept() throws IOException {
        write("theme=blue");
        file.load();
        write("theme=green");
        file.load();
        List<String> kept = names().map(name -> read(folder.resolve(name))).sorted().toList();
        assertEquals(List.of("theme=blue", "theme=green"), kept);
    }

    @Test
    void savingMakesTheFolderAndLeavesNoOtherFile() throws IOException {
        file.save(OWN);
        file.save(Preferences.FIRST);
        assertEquals(List.of("preferences.properties"), names().toList());
    }

    @Test
    void theSamePreferencesGiveTheSameFile() throws IOException {
        file.save(OWN);
        String first = Files.readString(stored);
        file.save(OWN);
        assertEquals(first, Files.readString(stored));
        assertFalse(first.contains("#"), first);
        assertEquals(first.lines().sorted().toList(), first.lines().toList());
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAsItWas() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "mine");
        assertThrows(IOException.class, () -> file.save(OWN));
        assertEquals("mine", Files.readString(folder));
        assertEquals(Preferences.FIRST, file.load().preferences());
    }

    @Test
    void aSaveThatFailsAtTheEndLeavesNoTemporaryFile() throws IOException {
        Files.createDirectories(stored.resolve("inside"));
        assertThrows(IOException.class, () -> file.save(OWN));
        assertEquals(List.of("preferences.properties"), names().toList());
    }

    @Test
    void anUnwritableFolderKeepsTheOldFile() throws IOException {
        file.save(OWN);
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "this user may write anywhere");
            assertThrows(IOException.class, () -> file.save(Preferences.FIRST));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        assertEquals(OWN, file.load().preferences());
        assertEquals(List.of("preferences.properties"), names().toList());
    }

    private void write(String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(stored, content);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
