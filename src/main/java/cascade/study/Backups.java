package cascade.study;

import cascade.files.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The backups of a store, in a folder of their own beside it. Each is a store by itself, made whole or not at all. */
final class Backups {
    /** Not more often than this. */
    static final Duration EVERY = Duration.ofMinutes(10);
    /** What all of them together may take. */
    private static final long ROOM = 256L << 20;

    private final Path folder;
    private final Clock clock;
    private final Schema schema;

    /**
     * @param store the store's file
     * @param clock says when a backup is made
     * @param schema what a whole store is
     */
    Backups(Path store, Clock clock, Schema schema) {
        this.folder = folder(store);
        this.clock = clock;
        this.schema = schema;
    }

    /** Where those of a store are. */
    static Path folder(Path store) {
        return store.resolveSibling("backups").resolve(
                String.valueOf(store.getFileName()).replaceFirst("\\.db$", ""));
    }

    /** All, the newest first. */
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)) {
                    Backup.of(file, Files.size(file)).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Backup::time).thenComparing(Backup::events).reversed());
        return found;
    }

    /** Whether all that a store has is in a backup. */
    boolean has(UUID store, long events) throws IOException {
        return all().stream().anyMatch(
                backup -> backup.store().equals(Backup.shortened(store)) && backup.events() >= events);
    }

    /** Whether the store has what no backup has, and the last one is a while ago. A clock that was set back is no reason to wait. */
    boolean isDue(UUID store, long events) throws IOException {
        List<Backup> all = all();
        return !has(store, events)
                && (all.isEmpty() || Duration.between(all.getFirst().time(), clock.instant()).abs().compareTo(
                        EVERY) >= 0);
    }

    /**
     * Makes one, looks whether it is whole, and lets those go that are too many.
     *
     * @throws DamagedRow where the store isn't as it was written: the backup is then none, and the others stay
     * @throws SQLException where the store can't be read, or there is no room
     * @throws IOException where it can't be written
     */
    Path make(Connection connection) throws IOException, SQLException {
        Files.createDirectories(folder);
        TemporaryFiles.sweep(folder);
        Path draft = Drafts.in(folder);
        try {
            copy(connection, draft);
            Verdict verdict;
            try (Connection made = Database.look(draft)) {
                verdict = new Examination(schema).of(made);
            }
            if (!(verdict instanceof Verdict.Whole whole)) {
                throw new DamagedRow(verdict.toString());
            }
            Path place = folder.resolve(Backup.name(clock.instant(), whole.store(), whole.events()));
            StoreFiles.moveInto(draft, place);
            thin();
            return place;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Copies a store as it is at this moment, while others may write to it. */
    static void copy(Connection connection, Path to) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, to.toAbsolutePath().toString());
            copy.execute();
        }
    }

    private void thin() throws IOException {
        List<Backup> all = all();
        Set<Backup> kept = Thinning.kept(all, ROOM);
        for (Backup backup : all) {
            if (!kept.contains(backup)) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    /** The newest that is whole and that this version can read. */
    Optional<Backup> newestGood() throws IOException {
        for (Backup backup : all()) {
            if (new Examination(schema).of(backup.file(), Drafts.in(folder)) instanceof Verdict.Whole) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    /** The one of a store that has the most. */
    Optional<Backup> fullest(UUID store) throws IOException {
        return all().stream().filter(backup -> backup.store().equals(Backup.shortened(store))).max(
                Comparator.comparing(Backup::events));
    }
}
