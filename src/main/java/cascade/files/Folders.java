package cascade.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folders that Cascade may write to: XDG on Linux, their counterparts elsewhere. The only class that knows. */
public final class Folders {
    private static final String NAME = "cascade";

    private final UnaryOperator<@Nullable String> environment;
    private final String system;
    private final Path home;

    /**
     * @param environment gives an environment variable, or null
     * @param system the operating system's name
     * @param home the user's home folder
     */
    public Folders(UnaryOperator<@Nullable String> environment, String system, Path home) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /** The folders of this computer's user. */
    public static Folders ofUser() {
        return new Folders(System::getenv, System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /** Folders that all lie in one, of whatever system. */
    public static Folders in(Path folder) {
        return new Folders(_ -> folder.toString(), "", folder);
    }

    /** Where preferences are kept. It may not exist yet. */
    public Path config() {
        return folder("APPDATA", "AppData/Roaming", "Library/Application Support", "XDG_CONFIG_HOME", ".config");
    }

    /** Where what the reader makes would be kept. It may not exist yet. */
    public Path data() {
        return folder("APPDATA", "AppData/Roaming", "Library/Application Support", "XDG_DATA_HOME", ".local/share");
    }

    /** Where what is true of this computer only would be kept. It may not exist yet. */
    public Path state() {
        return folder("LOCALAPPDATA", "AppData/Local", "Library/Application Support", "XDG_STATE_HOME",
                ".local/state");
    }

    /** Where what can be made again would be kept. It may not exist yet. */
    public Path cache() {
        Path folder = folder("LOCALAPPDATA", "AppData/Local", "Library/Caches", "XDG_CACHE_HOME", ".cache");
        return system.contains("win") ? folder.resolve("Cache") : folder;
    }

    /** Where the lock and the socket of the running window are: what need not outlive the session. It may not exist yet. */
    public Path runtime() {
        boolean given = !system.contains("win") && !system.contains("mac");
        return given ? given("XDG_RUNTIME_DIR").map(folder -> folder.resolve(NAME)).orElseGet(this::state) : state();
    }

    private Path folder(String windows, String windowsOtherwise, String mac, String xdg, String xdgOtherwise) {
        if (system.contains("win")) {
            return given(windows).orElse(home.resolve(windowsOtherwise)).resolve("Cascade");
        }
        if (system.contains("mac")) {
            return home.resolve(mac).resolve("Cascade");
        }
        // As the XDG specification has it: $HOME, which need not be the home that the system keeps for the user.
        return given(xdg).orElseGet(() -> given("HOME").orElse(home).resolve(xdgOtherwise)).resolve(NAME);
    }

    /** The variable's folder where it is an absolute path, as the XDG specification asks. */
    private Optional<Path> given(String variable) {
        String set = environment.apply(variable);
        return set != null && !set.isBlank() && Path.of(set).isAbsolute() ? Optional.of(Path.of(set))
                : Optional.empty();
    }
}
