package cascade.start;

import cascade.messages.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window can be opened at all. JavaFX answers a missing display or GTK with a stack trace; this looks first,
 * by names of files alone, so that it costs nothing.
 *
 * @param system the operating system's name
 * @param environment gives an environment variable, or null
 * @param exists whether there is a file
 * @param headless whether JavaFX draws without a display, as tests do
 */
public record Desktop(String system, UnaryOperator<@Nullable String> environment, Predicate<Path> exists,
        boolean headless) {
    private static final String GTK = "libgtk-3.so.0";

    /** This process's desktop. */
    public static Desktop ofProcess() {
        return new Desktop(System.getProperty("os.name", ""), System::getenv, Files::exists,
                "Headless".equals(System.getProperty("glass.platform")));
    }

    /** What is missing, in a sentence that says what to do; empty where nothing is. */
    public Optional<String> missing() {
        if (headless || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        String display = environment.apply("DISPLAY");
        if (display == null || display.isBlank()) {
            return Optional.of(Messages.text("desktop.no-display"));
        }
        if (display.startsWith(":")) {
            String number = display.substring(1).split("\\.", 2)[0];
            if (!exists.test(Path.of("/tmp/.X11-unix/X" + number))) {
                return Optional.of(Messages.text("desktop.dead-display", display));
            }
        }
        return folders().map(folder -> folder.resolve(GTK)).anyMatch(exists) ? Optional.empty()
                : Optional.of(Messages.text("desktop.no-gtk"));
    }

    private Stream<Path> folders() {
        String extra = environment.apply("LD_LIBRARY_PATH");
        Stream<String> named = extra == null ? Stream.of() : Stream.of(extra.split(":")).filter(s -> !s.isBlank());
        Stream<String> usual = Stream.of("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu",
                "/usr/lib/aarch64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib", "/lib",
                "/usr/local/lib", "/run/current-system/sw/lib", "/app/lib");
        return Stream.concat(named, usual).map(Path::of);
    }
}
