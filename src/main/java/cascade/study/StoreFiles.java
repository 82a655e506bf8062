package cascade.study;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a store, which go together: the store, its write-ahead log, the log's index, and the journal of old. */
final class StoreFiles {
    private static final List<String> ALL = List.of("", "-wal", "-shm", "-journal");
    private static final String ENDING = ".db";
    private static final int HEADER = 100;
    private static final int WRITE_FORMAT = 18;
    /** With a journal of old, and with a write-ahead log. */
    private static final Set<Integer> FORMATS = Set.of(1, 2);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private StoreFiles() {}

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Whether something was written that may not be in the store itself yet. */
    static boolean hasLog(Path file) throws IOException {
        Path log = beside(file, "-wal");
        return Files.isRegularFile(log) && Files.size(log) > 0;
    }

    /**
     * Whether a store's header lets it be written to. Where it says that a newer SQLite wrote it, this one reads it as ever,
     * and refuses the first answer.
     */
    static boolean canBeWritten(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length == HEADER && FORMATS.contains((int) header[WRITE_FORMAT]);
        }
    }

    static void delete(Path file) throws IOException {
        for (String ending : ALL) {
            Files.deleteIfExists(beside(file, ending));
        }
    }

    /** Copies a store and its log; the index is made anew from them. */
    static void copy(Path from, Path to) throws IOException {
        delete(to);
        Files.copy(from, to);
        if (hasLog(from)) {
            Files.copy(beside(from, "-wal"), beside(to, "-wal"));
        }
    }

    /**
     * Keeps what is there of a store under another name. Its log is then in nobody's way; the store itself, where it is a
     * file, stays until another takes its place.
     *
     * @return what the store is called, or its log where that is all there was; empty where there was nothing
     * @throws IOException where that can't be done
     */
    static Optional<Path> setAside(Path file, Clock clock) throws IOException {
        if (!taken(file)) {
            return Optional.empty();
        }
        Path aside = free(file.resolveSibling(bare(file) + ".broken-" + STAMP.format(LocalDateTime.now(clock))));
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            keep(file, aside);
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file, aside);
        }
        for (String ending : ALL.subList(1, ALL.size())) {
            if (Files.exists(beside(file, ending), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(beside(file, ending), beside(aside, ending));
            }
        }
        return ALL.stream().map(ending -> beside(aside, ending)).filter(
                each -> Files.exists(each, LinkOption.NOFOLLOW_LINKS)).findFirst();
    }

    /** What was put aside of a store so far, in no order. */
    static List<Path> asides(Path file) throws IOException {
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String name = Pattern.quote(bare(file)) + "\\.broken-\\d{8}-\\d{6}(-\\d+)?\\.db";
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> String.valueOf(each.getFileName()).matches(name)
                    && Files.isRegularFile(each)).toList();
        }
    }

    /** When it was put aside, by its name; where that says no time, when it was last written. */
    static Instant asideSince(Path aside, ZoneId zone) throws IOException {
        String stamp = String.valueOf(aside.getFileName()).replaceFirst(".*\\.broken-(\\d{8}-\\d{6}).*", "$1");
        try {
            return LocalDateTime.parse(stamp, STAMP).atZone(zone).toInstant();
        } catch (DateTimeParseException noTime) {
            return Files.getLastModifiedTime(aside).toInstant();
        }
    }

    private static String bare(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static Path free(Path name) {
        Path free = beside(name, ENDING);
        for (int i = 2; taken(free); i++) {
            free = beside(name, "-" + i + ENDING);
        }
        return free;
    }

    private static boolean taken(Path name) {
        return ALL.stream().anyMatch(ending -> Files.exists(beside(name, ending), LinkOption.NOFOLLOW_LINKS));
    }

    /** A second name takes no room; memory sticks have no such thing. */
    private static void keep(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException none) {
            Files.copy(file, name);
        }
    }

    /** Puts a whole file in a place, in one step that outlives a loss of power. */
    static void moveInto(Path made, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(made, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(place);
    }

    /**
     * Puts a whole file in a place where nothing is.
     *
     * @throws java.nio.file.FileAlreadyExistsException where something is
     */
    static void moveNew(Path made, Path place) throws IOException {
        // The name is taken first: of two who want it, one gets it.
        Files.createFile(place);
        try {
            moveInto(made, place);
        } catch (IOException | RuntimeException stuck) {
            Files.deleteIfExists(place);
            throw stuck;
        }
    }

    private static void syncFolder(Path file) throws IOException {
        // Windows opens no folder, and needs no such thing.
        if (File.separatorChar == '/') {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""),
                    StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
