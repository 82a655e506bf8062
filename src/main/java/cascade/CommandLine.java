package cascade;

import cascade.messages.Messages;
import java.nio.file.Files;
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
        Optional<Path> unit = Optional.empty();
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
                    unit = Optional.of(Path.of(rest.remove()));
                }
            }
            case "--unit" -> {
                if (rest.isEmpty() || rest.peek().startsWith("--")) {
                    return complain("arguments.unit-needs-folder");
                }
                unit = Optional.of(Path.of(rest.remove()));
            }
            default -> {
                return complain("arguments.unknown", word);
            }
            }
        }
        if (unit.isPresent() && !Files.isDirectory(unit.get())) {
            return complain("arguments.no-folder", unit.get());
        }
        return new CommandLine(what, unit, "");
    }

    private static CommandLine complain(String key, Object... arguments) {
        return new CommandLine(What.COMPLAIN, Optional.empty(), Messages.text(key, arguments));
    }
}
