package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
    private final Path home;
    private final Path elsewhere;

    FoldersTest(@TempDir Path temporary) {
        home = temporary.resolve("home");
        elsewhere = temporary.resolve("elsewhere");
    }

    @Test
    void onLinuxAnAbsoluteXdgFolderIsUsed() {
        assertEquals(elsewhere.resolve("cascade"), config("Linux", Map.of("XDG_CONFIG_HOME", elsewhere.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative", "./relative", "../up", "~/config"})
    void onLinuxAnXdgFolderThatIsNotAbsoluteIsIgnored(String set) {
        assertEquals(home.resolve(".config").resolve("cascade"), config("Linux", Map.of("XDG_CONFIG_HOME", set)));
    }

    @Test
    void onLinuxTheDotConfigFolderIsUsedWhereNothingIsSet() {
        assertEquals(home.resolve(".config").resolve("cascade"), config("Linux", Map.of()));
    }

    @Test
    void onWindowsTheRoamingFolderIsUsed() {
        assertEquals(elsewhere.resolve("Cascade"), config("Windows 11", Map.of("APPDATA", elsewhere.toString())));
        assertEquals(home.resolve("AppData").resolve("Roaming").resolve("Cascade"), config("Windows 11", Map.of()));
    }

    @Test
    void onMacTheLibraryFolderIsUsed() {
        Path library = home.resolve("Library").resolve("Application Support").resolve("Cascade");
        assertEquals(library, config("Mac OS X", Map.of()));
        assertEquals(library, config("Mac OS X", Map.of("XDG_CONFIG_HOME", elsewhere.toString())));
    }

    private Path config(String system, Map<String, String> environment) {
        return new Folders(environment::get, system, home).config();
    }
}
