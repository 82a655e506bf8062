package cascade.start;

import cascade.log.Faults;
import cascade.messages.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that goes with all that is in it when it is closed, or when the system ends the process. Of one that was killed
 * it stays until the next {@link #sweep}.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("tour-(\\d+)");

    /**
     * Makes one, of which a process has only one at a time.
     *
     * @param parent where; it is made where it isn't there
     * @param faults told where it can't be put away in the end
     * @throws IOException where that can't be done
     */
    public static TemporaryFolder make(Path parent, Faults faults) throws IOException {
        TemporaryFolder made = new TemporaryFolder(
                Files.createDirectories(parent.resolve("tour-" + ProcessHandle.current().pid())));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                made.close();
            } catch (IOException stuck) {
                faults.note(Messages.text("log.folder-left", stuck));
            }
        }, "cascade-folder-end"));
        return made;
    }

    /**
     * Puts away what processes that are no more left in a folder.
     *
     * @throws IOException where it can't be put away
     */
    public static void sweep(Path parent) throws IOException {
        File[] left = parent.toFile().listFiles(File::isDirectory);
        for (File folder : left == null ? new File[0] : left) {
            Matcher name = NAME.matcher(folder.getName());
            if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                new TemporaryFolder(folder.toPath()).close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException closed) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
