package cascade.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could not be written to a store until Cascade ended, in a small store beside it that the next start takes in. It is
 * for a store that someone else holds, or that a newer Cascade wrote.
 */
final class Waiting {
    private final Path store;
    private final Schema schema;

    Waiting(Path store, Schema schema) {
        this.store = store;
        this.schema = schema;
    }

    /** Keeps all of a store that is in memory. */
    void keep(Store memory) throws IOException, SQLException {
        Path folder = store.toAbsolutePath().resolveSibling("");
        Path draft = Drafts.in(folder);
        try {
            Backups.copy(memory.connection(), draft);
            StoreFiles.moveInto(draft, StoreFiles.beside(store, ".waiting-" + memory.id()));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Takes in what waits; a file goes only when all of it is in the store. One that can't be read stays. */
    void takeIn(EventWriter into) throws IOException, SQLException {
        for (Path each : all()) {
            Path draft = Drafts.in(store.toAbsolutePath().resolveSibling(""));
            try {
                Files.copy(each, draft);
                if (takeIn(draft, into)) {
                    Files.deleteIfExists(each);
                }
            } catch (NoSuchFileException first) {
                // Another process took it in.
                continue;
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** Whether it could: one that is newer, or no store, stays. */
    private boolean takeIn(Path draft, EventWriter into) throws SQLException {
        try (Connection waiting = Database.make(draft)) {
            if (!schema.fits(waiting)) {
                return false;
            }
            schema.migrate(waiting);
            into.addAll(Rescue.of(waiting));
            return true;
        }
    }

    private List<Path> all() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(store.toAbsolutePath().resolveSibling(""))) {
            files.filter(file -> String.valueOf(file.getFileName()).startsWith(
                    store.getFileName() + ".waiting-")).sorted().forEach(found::add);
        }
        return found;
    }
}
