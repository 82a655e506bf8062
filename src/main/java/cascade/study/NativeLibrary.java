package cascade.study;

import cascade.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says where SQLite itself lies. A package has it in its runtime, and nothing is unpacked. Elsewhere the driver unpacks it
 * into a folder of this process, which is cleaned when the process is no more.
 */
final class NativeLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String UNPACKED = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * To be called before the driver is first used.
     *
     * @throws IOException where there is no place for it
     */
    static synchronized void locate() throws IOException {
        if (System.getProperty(PATH) != null || System.getProperty(UNPACKED) != null) {
            return;
        }
        Optional<Path> packaged = packaged(Path.of(System.getProperty("java.home")));
        if (packaged.isPresent()) {
            String folder = packaged.get().toString();
            System.setProperty(PATH, folder);
            // The driver looks there for what it unpacked earlier, and complains where the folder is missing, as /tmp may.
            System.setProperty(UNPACKED, folder);
        } else {
            System.setProperty(UNPACKED, own(Folders.ofUser().cache().resolve("sqlite")).toString());
        }
    }

    /** The folder of a runtime that the library lies in: {@code bin} on Windows, {@code lib} elsewhere. */
    static Optional<Path> packaged(Path runtime) {
        String name = System.mapLibraryName("sqlitejdbc");
        return Stream.of("lib", "bin").map(runtime::resolve).filter(
                folder -> Files.isRegularFile(folder.resolve(name))).findFirst();
    }

    /** A folder of this process; those of processes that are no more are deleted. */
    static Path own(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (Stream<Path> others = Files.list(parent)) {
            for (Path other : others.toList()) {
                String name = String.valueOf(other.getFileName());
                if (name.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
                    delete(other);
                }
            }
        }
        Path own = parent.resolve(Long.toString(ProcessHandle.current().pid()));
        Files.createDirectories(own);
        own.toFile().deleteOnExit();
        return own;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
