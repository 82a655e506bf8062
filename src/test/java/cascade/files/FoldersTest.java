package cascade.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
    void onLinuxTheHomeIsTheOneThatTheEnvironmentNames() {
        assertEquals(elsewhere.resolve(".config").resolve("cascade"),
                config("Linux", Map.of("HOME", elsewhere.toString())));
        assertEquals(home.resolve(".config").resolve("cascade"), config("Linux", Map.of("HOME", "relative")));
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

    @Test
    void onLinuxEveryKindHasItsOwnFolder() {
        Folders folders = folders("Linux", Map.of());
        assertEquals(home.resolve(".local/share/cascade"), folders.data());
        assertEquals(home.resolve(".local/state/cascade"), folders.state());
        assertEquals(home.resolve(".cache/cascade"), folders.cache());
        Folders given = folders("Linux", Map.of("XDG_DATA_HOME", elsewhere + "/d", "XDG_STATE_HOME", elsewhere + "/s",
                "XDG_CACHE_HOME", elsewhere + "/c"));
        assertEquals(elsewhere.resolve("d/cascade"), given.data());
        assertEquals(elsewhere.resolve("s/cascade"), given.state());
        assertEquals(elsewhere.resolve("c/cascade"), given.cache());
    }

    @Test
    void whatNeedNotOutliveTheSessionIsInItsFolderOrElseInTheState() {
        assertEquals(elsewhere.resolve("cascade"),
                folders("Linux", Map.of("XDG_RUNTIME_DIR", elsewhere.toString())).runtime());
        assertEquals(home.resolve(".local/state/cascade"), folders("Linux", Map.of()).runtime());
        assertEquals(home.resolve(".local/state/cascade"),
                folders("Linux", Map.of("XDG_RUNTIME_DIR", "relative")).runtime());
        for (String system : List.of("Windows 11", "Mac OS X")) {
            Folders folders = folders(system, Map.of("XDG_RUNTIME_DIR", elsewhere.toString()));
            assertEquals(folders.state(), folders.runtime());
        }
    }

    @Test
    void elsewhereTheSystemsOwnFoldersAreUsed() {
        Folders windows = folders("Windows 11", Map.of("LOCALAPPDATA", elsewhere.toString()));
        assertEquals(elsewhere.resolve("Cascade"), windows.state());
        assertEquals(elsewhere.resolve("Cascade/Cache"), windows.cache());
        assertEquals(home.resolve("AppData/Roaming/Cascade"), windows.data());
        Folders mac = folders("Mac OS X", Map.of());
        assertEquals(home.resolve("Library/Caches/Cascade"), mac.cache());
        assertEquals(home.resolve("Library/Application Support/Cascade"), mac.state());
    }

    @Test
    void foldersInAFolderAllLieInIt() {
        Folders in = Folders.in(elsewhere);
        for (Path each : List.of(in.config(), in.data(), in.state(), in.cache(), in.runtime())) {
            assertTrue(each.startsWith(elsewhere), each.toString());
        }
    }

    private Folders folders(String system, Map<String, String> environment) {
        return new Folders(environment::get, system, home);
    }

    private Path config(String system, Map<String, String> environment) {
        return folders(system, environment).config();
    }
}
