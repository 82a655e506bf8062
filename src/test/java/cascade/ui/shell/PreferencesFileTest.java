package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cascade.files.Folders;
import cascade.ui.frame.Pace;
import cascade.ui.frame.Settings.MotionChoice;
import cascade.ui.frame.Settings.ThemeChoice;
import cascade.ui.shell.Preferences.Window;
import cascade.ui.shell.PreferencesFile.Loaded;
import cascade.unit.Depth;
import cascade.unit.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Preferences OWN = new Preferences(Optional.of(new Window(-10.5, 20, 1280, 800)), true,
            new Route(Route.Kind.TERM, "trkb"), Depth.ADVANCED, ThemeChoice.DARK, MotionChoice.REDUCED, Pace.SLOW, true,
            150);
    private static final Loaded FIRST = new Loaded(Preferences.FIRST, Optional.empty());

    private final Path folder;
    private final Path stored;
    private final Path aside;
    private final PreferencesFile file;

    PreferencesFileTest(@TempDir Path temporary) {
        folder = temporary.resolve("config").resolve("cascade");
        stored = folder.resolve("preferences.properties");
        aside = folder.resolve("preferences.broken-20261101-120000.properties");
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
    void aKeyThatIsMissingOrUnknownDoesNoHarm() throws IOException {
        write("theme=dark\ncolour=red\n");
        assertEquals(ThemeChoice.DARK, file.load().preferences().theme());
        assertEquals(Optional.empty(), file.load().word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\0\0\0\0", "<!DOCTYPE html>\n<html>\n<body>theme=dark</body>\n</html>\n",
            "text-size=79\n", "text-size=201\n", "text-size=big\n", "text-size=\n", "depth=deepest\n",
            "theme=blue\n", "motion=wild\n", "route=nowhere\n", "route=term:\n", "route=planet:mars\n",
            "window.maximized=perhaps\n", "window.width=NaN\n", "window.width=100\n", "bad=\\u00zz\n", "theme=dark",
            "theme=da\0rk\n", "{\"theme\": \"dark\"}\n"})
    void aFileInWhichNothingCanBeReadIsSetAsideAndKept(String content) throws IOException {
        write(content);
        Loaded loaded = file.load();
        assertEquals(Preferences.FIRST, loaded.preferences());
        assertTrue(loaded.word().orElseThrow().startsWith("Your preferences could not be read"), loaded.toString());
        assertEquals(content, Files.readString(aside));
        assertFalse(Files.exists(stored));
        assertEquals(FIRST, file.load(), "it was set aside, so the next start is a first one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-size=201\n", "window.width=1e9\nwindow.height=1\nwindow.x=0\nwindow.y=0\n",
            "route=planet:mars\n", "<<<<<<< HEAD\n", "\0\0\0\0", "\0\n", "text-size=15", "windo", "bad=\\u00zz\n"})
    void whatCanBeReadOfABrokenFileHoldsAndTheFileIsKept(String spoilt) throws IOException {
        String content = "depth=advanced\ntheme=dark\n" + spoilt;
        write(content);
        Loaded loaded = file.load();
        assertEquals(ThemeChoice.DARK, loaded.preferences().theme());
        assertEquals(Depth.ADVANCED, loaded.preferences().depth());
        assertEquals(100, loaded.preferences().textSize());
        assertEquals("Part of your preferences could not be read. The rest holds; the file was kept as " + aside + ".",
                loaded.word().orElseThrow());
        assertEquals(content, Files.readString(aside));
    }

    @Test
    void everySavedFileThatIsCutShortAnywhereIsNoticed() throws IOException {
        file.save(OWN);
        String whole = Files.readString(stored);
        for (int length = 0; length < whole.length(); length++) {
            write(whole.substring(0, length));
            assertTrue(file.load().word().isPresent(), whole.substring(0, length));
        }
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        write("\uFEFFtheme=dark\n");
        assertEquals(ThemeChoice.DARK, file.load().preferences().theme());
        assertEquals(Optional.empty(), file.load().word());
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        write("");
        Files.write(stored, "theme=dark\nroute=term:bdnf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Loaded loaded = file.load();
        assertEquals(ThemeChoice.DARK, loaded.preferences().theme());
        assertTrue(loaded.word().isPresent());
    }

    @Test
    void aFileThatIsTooLargeIsSetAside() throws IOException {
        write("# " + "x".repeat(70_000) + "\ntheme=dark\n");
        Loaded loaded = file.load();
        assertEquals(Preferences.FIRST, loaded.preferences());
        assertTrue(loaded.word().orElseThrow().contains("it is too large"));
        assertTrue(Files.size(aside) > 70_000);
    }

    @Test
    @Timeout(60)
    void aPipeOrADeviceIsSetAsideAndNotWaitedFor() throws Exception {
        write("");
        Files.delete(stored);
        assertEquals(0, new ProcessBuilder("mkfifo", stored.toString()).start().waitFor());
        assertTrue(file.load().word().orElseThrow().contains("it is no ordinary file"));
        Files.createSymbolicLink(stored, Path.of("/dev/zero"));
        assertTrue(file.load().word().orElseThrow().contains("it is no ordinary file"));
        file.save(OWN);
        assertEquals(OWN, file.load().preferences());
    }

    @Test
    void aLinkIsFollowedAndNotReplaced() throws IOException {
        write("");
        Files.delete(stored);
        Path elsewhere = folder.resolveSibling("dotfiles");
        Files.writeString(elsewhere, "theme=dark\n<broken>\n");
        Files.createSymbolicLink(stored, elsewhere);
        assertEquals(ThemeChoice.DARK, file.load().preferences().theme());
        assertEquals("theme=dark\n<broken>\n", Files.readString(aside));
        file.save(OWN);
        assertTrue(Files.isSymbolicLink(stored));
        assertTrue(Files.readString(elsewhere).contains("theme=dark"));
        assertEquals(OWN, file.load().preferences());
    }

    @Test
    void aFileThatCanNeitherBeReadNorPutAsideIsLeftAlone() throws IOException {
        write("<mine>\n");
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "this user may write anywhere");
            assertTrue(file.load().word().orElseThrow().contains("nothing is remembered this time"));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        file.save(OWN);
        assertEquals("<mine>\n", Files.readString(stored));
    }

    @Test
    void whatAKilledSaveLeftBehindIsCleanedAway() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        write("theme=dark\n");
        Path left = Files.writeString(folder.resolve(".cascade-" + gone.pid() + "-0.tmp"), "x");
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        file.load();
        assertFalse(Files.exists(left));
    }

    @Test
    void aUnitOfOnesOwnIsRememberedApartAndBeginsWithTheOtherPreferences() throws IOException {
        Folders folders = Folders.in(folder.resolve("all"));
        PreferencesFile bundled = new PreferencesFile(folders.config(), NOON);
        PreferencesFile mine = PreferencesFile.ofUnit(folders, Path.of("/units/mine"), NOON);
        PreferencesFile other = PreferencesFile.ofUnit(folders, Path.of("/units/other"), NOON);
        bundled.save(OWN);
        assertEquals(new Loaded(OWN.at(Preferences.FIRST.route()), Optional.empty()), mine.load());
        mine.save(OWN.at(Route.tab("compare")));
        assertEquals("tab:compare", mine.load().preferences().route().toString());
        assertEquals("term:trkb", bundled.load().preferences().route().toString());
        assertEquals(Preferences.FIRST.route(), other.load().preferences().route());
        assertEquals(mine.path(),
                PreferencesFile.ofUnit(folders, Path.of("/units/../units/mine"), NOON).path());
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
        assertFalse(first.contains("202"), "no date: " + first);
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
