package cascade;

import cascade.messages.Messages;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param what what to do
 * @param unit the folder of a unit; empty for the one that comes with Cascade
 * @param complaint what is wrong with the command line; empty where nothing is
 */
record CommandLine(What what, Optional<Path> unit, String complaint) {

    /** What can be asked for. */
    enum What {
        OPEN, CHECK, HELP, VERSION, COMPLAIN
    }

    /** Reads the arguments; what makes no sense becomes a complaint. */
    static CommandLine parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        What what = What.OPEN;
        Optional<String> folder = Optional.empty();
        while (!rest.isEmpty()) {
            String word = rest.remove();
            switch (word) {
            case "--help", "-h" -> {
                return new CommandLine(What.HELP, Optional.empty(), "");
            }
            case "--version" -> {
                return new CommandLine(What.VERSION, Optional.empty(), "");
            }
            case "--check" -> {
                what = What.CHECK;
                if (!rest.isEmpty() && !rest.peek().startsWith("--")) {
                    folder = Optional.of(rest.remove());
                }
            }
            case "--unit" -> {
                if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
                    return complain("arguments.unit-needs-folder");
                }
                folder = Optional.of(rest.remove());
            }
            default -> {
                return complain("arguments.unknown", word);
            }
            }
        }
        if (folder.isEmpty()) {
            return new CommandLine(what, Optional.empty(), "");
        }
        try {
            Path unit = Path.of(folder.get());
            return !folder.get().isBlank() && Files.isDirectory(unit) ? new CommandLine(what, Optional.of(unit), "")
                    : complain("arguments.no-folder", unit);
        } catch (InvalidPathException impossible) {
            return complain("arguments.no-folder", folder.get());
        }
    }

    private static CommandLine complain(String key, Object... arguments) {
        return new CommandLine(What.COMPLAIN, Optional.empty(), Messages.text(key, arguments));
    }
}
