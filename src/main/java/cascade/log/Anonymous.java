package cascade.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a text who wrote it: the home folder becomes {@code ~}, the names of user and computer a word in their
 * place. The lines of a stack trace that name code stay as they are.
 */
final class Anonymous implements UnaryOperator<String> {
    private static final int SHORT = 3;

    private record Secret(Pattern pattern, String instead) {}

    private final List<Secret> secrets;

    /**
     * @param homes the user's home folders, as they are named
     * @param user the user's name
     * @param computer the computer's name
     */
    Anonymous(List<String> homes, String user, String computer) {
        // One that lies in another is longer: it goes first.
        secrets = Stream.concat(
                homes.stream().sorted(Comparator.comparing(String::length).reversed()).map(Anonymous::home),
                Stream.of(word(user, "<user>"), word(computer, "<computer>"))).toList();
    }

    /** Of this process. */
    static Anonymous ofProcess() {
        String named = System.getenv("HOME");
        return new Anonymous(List.of(System.getProperty("user.home", ""), named == null ? "" : named),
                System.getProperty("user.name", ""), computer());
    }

    private static String computer() {
        Path name = Path.of("/proc/sys/kernel/hostname");
        if (!Files.isReadable(name)) {
            String windows = System.getenv("COMPUTERNAME");
            return windows == null ? "" : windows;
        }
        try {
            return Files.readString(name).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Secret home(String home) {
        // Every path begins with a home that is the root, and none of them is personal.
        String path = home.length() < 2 ? "" : Pattern.quote(home) + "(?=$|[/\\\\\\W])";
        return new Secret(Pattern.compile(path.isEmpty() ? "(?!)" : path), "~");
    }

    /** A name of a letter or two is taken for one only where it is a folder's. */
    private static Secret word(String name, String instead) {
        if (name.isBlank() || name.equals("localhost")) {
            return new Secret(Pattern.compile("(?!)"), instead);
        }
        String before = name.length() < SHORT ? "(?<=[/\\\\])" : "(?<![\\p{L}\\p{N}_-])";
        String after = name.length() < SHORT ? "(?=[/\\\\])" : "(?![\\p{L}\\p{N}_-])";
        return new Secret(Pattern.compile(before + Pattern.quote(name) + after), instead);
    }

    @Override
    public String apply(String text) {
        return text.lines().map(line -> line.startsWith("\tat ") ? line : withoutSecrets(line)).collect(
                Collectors.joining("\n"));
    }

    private String withoutSecrets(String line) {
        String left = line;
        for (Secret secret : secrets) {
            left = secret.pattern().matcher(left).replaceAll(Matcher.quoteReplacement(secret.instead()));
        }
        return left;
    }
}
