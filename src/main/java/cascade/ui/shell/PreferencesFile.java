package cascade.ui.shell;

import cascade.files.SafeFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the preferences in a file. A broken file is set aside, never overwritten and never in the way. */
public final class PreferencesFile {
    private static final String NAME = "preferences.properties";
    private static final long LARGEST = 64 * 1024;

    private final Path folder;
    private final Clock clock;

    /**
     * What reading gave.
     *
     * @param preferences the preferences, or those of a first start
     * @param setAside where a broken file was moved to; empty where none was broken
     */
    public record Loaded(Preferences preferences, Optional<Path> setAside) {}

    /**
     * @param folder where the file is or will be
     * @param clock names a file that is set aside
     */
    public PreferencesFile(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Reads the file; where there is none, or none that can be read, the preferences are those of a first start. */
    public Loaded load() {
        Path file = folder.resolve(NAME);
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("size");
            }
            Properties all = new Properties();
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(in);
            }
            return new Loaded(Preferences.from(all), Optional.empty());
        } catch (NoSuchFileException first) {
            return new Loaded(Preferences.FIRST, Optional.empty());
        } catch (IOException | IllegalArgumentException broken) {
            return new Loaded(Preferences.FIRST, setAside(file));
        }
    }

    private Optional<Path> setAside(Path file) {
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(clock));
        Path aside = folder.resolve("preferences.broken-" + stamp + ".properties");
        for (int i = 2; Files.exists(aside); i++) {
            aside = folder.resolve("preferences.broken-" + stamp + "-" + i + ".properties");
        }
        try {
            Files.move(file, aside);
            return Optional.of(aside);
        } catch (IOException stuck) {
            return Optional.of(file);
        }
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException where the folder can't be written to; the old file is then as it was
     */
    public void save(Preferences preferences) throws IOException {
        Files.createDirectories(folder);
        SafeFile.write(folder.resolve(NAME), text(preferences).getBytes(StandardCharsets.UTF_8));
    }

    /** Sorted and without the date that {@link Properties#store} puts in, so that the same gives the same file. */
    private static String text(Preferences preferences) throws IOException {
        StringWriter out = new StringWriter();
        preferences.toProperties().store(out, null);
        return out.toString().lines().filter(line -> !line.startsWith("#")).collect(
                Collectors.toMap(line -> line, line -> line, (a, _) -> a, TreeMap::new)).keySet().stream().collect(
                        Collectors.joining("\n", "", "\n"));
    }
}
