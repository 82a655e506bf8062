package cascade.start;

import cascade.files.Failure;
import cascade.messages.Messages;
import cascade.start.XAuthority.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window can be opened at all. JavaFX answers a missing display or GTK with a stack trace, and waits without end
 * for a display that is silent; this looks first.
 *
 * @param system the operating system's name
 * @param environment gives an environment variable, or null
 * @param exists whether there is a file
 * @param headless whether JavaFX draws without a display, as tests do
 * @param door knocks at a display of this computer
 */
public record Desktop(String system, UnaryOperator<@Nullable String> environment, Predicate<Path> exists,
        boolean headless, Door door) {
    /** How long a display may take to answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    /** JavaFX draws letters with these, on its platform without a display too. GTK brings them along. */
    private static final List<String> LETTERS = List.of("libfreetype.so.6", "libfontconfig.so.1",
            "libpangoft2-1.0.so.0");
    private static final String GTK = "libgtk-3.so.0";
    private static final Pattern DISPLAY = Pattern.compile("(?:[a-z]+/)?([^:/]*)::?(\\d{1,5})(?:\\.\\d+)?");

    /** Where a display is knocked at. */
    interface Door {
        /**
         * Knocks.
         *
         * @param socket where the display listens
         * @param number its number
         * @throws IOException where nobody listens
         */
        XServer.Answer knock(Path socket, String number) throws IOException;
    }

    /** This process's desktop. */
    public static Desktop ofProcess() {
        return new Desktop(System.getProperty("os.name", ""), System::getenv, Files::exists,
                "Headless".equals(System.getProperty("glass.platform")), Desktop::knock);
    }

    private static XServer.Answer knock(Path socket, String number) throws IOException {
        String named = System.getenv("XAUTHORITY");
        List<Cookie> cookies = XAuthority.cookies(
                named == null ? Path.of(System.getProperty("user.home", "."), ".Xauthority") : Path.of(named), number);
        XServer.Answer answer = XServer.ask(socket, cookies.stream().filter(Cookie::plain).toList(), PATIENCE);
        // Where there is a secret that can't simply be shown, JavaFX may be let in all the same.
        return answer == XServer.Answer.REFUSED && !cookies.stream().allMatch(Cookie::plain) ? XServer.Answer.WELCOME
                : answer;
    }

    /** Which display is meant to show the window, as the environment has it; blank where none is. */
    public String display() {
        String display = environment.apply("DISPLAY");
        return display == null ? "" : display.strip();
    }

    /** Whether that is another computer's, which can't be knocked at. */
    public boolean elsewhere() {
        Matcher parts = DISPLAY.matcher(display());
        return !headless && parts.matches() && !here(parts);
    }

    private static boolean here(Matcher parts) {
        return parts.group(1).isEmpty() || parts.group(1).equals("unix");
    }

    /** What is missing, in a sentence that says what to do; empty where nothing is. */
    public Optional<String> missing() {
        if (headless || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (display().isEmpty()) {
            return Optional.of(Messages.text("desktop.no-display"));
        }
        if (folders().map(folder -> folder.resolve(GTK)).noneMatch(exists)) {
            return Optional.of(Messages.text("desktop.no-gtk"));
        }
        Matcher parts = DISPLAY.matcher(display());
        if (!parts.matches()) {
            return Optional.of(Messages.text("desktop.no-such-display", display()));
        }
        return here(parts) ? silent(parts.group(2)) : Optional.empty();
    }

    /** Why a display of this computer can't be used; empty where it can. */
    private Optional<String> silent(String number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        if (!exists.test(socket)) {
            return Optional.of(Messages.text("desktop.dead-display", display()));
        }
        try {
            return switch (door.knock(socket, number)) {
            case WELCOME -> Optional.empty();
            case REFUSED -> Optional.of(Messages.text("desktop.refused", display()));
            case SILENT -> Optional.of(Messages.text("desktop.silent", display(), PATIENCE.toSeconds()));
            };
        } catch (IOException gone) {
            return Optional.of(Messages.text("desktop.gone", display(), Failure.said(gone)));
        }
    }

    /** What is missing for drawing letters, with a window or without, in a sentence that says what to do. */
    public Optional<String> missingForDrawing() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        return LETTERS.stream().filter(library -> folders().map(folder -> folder.resolve(library)).noneMatch(
                exists)).findFirst().map(library -> Messages.text("desktop.no-letters", library));
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
