package cascade.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
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

    /** Where preferences are kept. It may not exist yet. */
    public Path config() {
        if (system.contains("win")) {
            return base("APPDATA", "AppData/Roaming").resolve("Cascade");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Cascade");
        }
        return base("XDG_CONFIG_HOME", ".config").resolve(NAME);
    }

    /** The variable's folder where it is an absolute path, as the XDG specification asks; else one in the home. */
    private Path base(String variable, String otherwise) {
        String set = environment.apply(variable);
        if (set != null && !set.isBlank() && Path.of(set).isAbsolute()) {
            return Path.of(set);
        }
        return home.resolve(otherwise);
    }
}
