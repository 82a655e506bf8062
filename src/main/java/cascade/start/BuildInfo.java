package cascade.start;

import java.io.IOException;
import java.util.Properties;

/** What the build says of itself. */
public final class BuildInfo {
    private BuildInfo() {}

    /** Cascade's version, as {@code 0.1.0}; a question mark and the reason where the build's own file can't be read. */
    public static String version() {
        Properties build = new Properties();
        try (var in = BuildInfo.class.getResourceAsStream("/cascade/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            // An unknown version is still better said than a start that fails.
            return "? (" + unreadable + ")";
        }
        return build.getProperty("version", "?");
    }
}
