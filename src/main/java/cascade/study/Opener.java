package cascade.study;

import cascade.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens study data, whatever is in the way: what can't be kept on the disk for now is kept in memory. */
final class Opener {
    private final Clock clock;
    private final Schema schema;

    Opener(Clock clock, Schema schema) {
        this.clock = clock;
        this.schema = schema;
    }

    /** What a link leads to: the link stays, and what it leads to is replaced where something must be. */
    private static Path target(Path file) throws IOException {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (NoSuchFileException nowhere) {
            return file;
        }
    }

    /**
     * Opens a file, and makes it where there is none.
     *
     * @throws SQLException never but for memory's sake
     */
    Opened open(Path given) throws SQLException {
        Path file = given;
        try {
            file = target(given);
            return switch (new Opening(file, clock, schema).run()) {
            case Opening.Outcome.Newer(int version) -> new Opened.Newer(
                    new StudyData(file, clock, schema, Store.memory(schema)), version, Messages.text("study.newer"));
            case Opening.Outcome.Done(Store store, Optional<Damage> damage) -> {
                StudyData data = new StudyData(file, clock, schema, store);
                yield damage.isEmpty() ? new Opened.Ready(data) : damaged(data, damage.get(), file);
            }
            };
        } catch (IOException | SQLException stuck) {
            Store memory = Store.memory(schema);
            memory.writer().addAll(readable(file));
            return new Opened.InMemory(new StudyData(file, clock, schema, memory),
                    Messages.text("study.memory", file, Why.said(stuck)));
        }
    }

    private Opened damaged(StudyData data, Damage damage, Path file) {
        return new Opened.Damaged(data, damage.setAside(), damage.backup(), damage.rescued(),
                damage.said(file, clock.getZone()));
    }

    /** What can be read of a file that can't be opened as it should. */
    static Iterable<Event> readable(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Connection connection = Database.read(file)) {
            List<Event> found = List.copyOf(Rescue.of(connection));
            if (!found.isEmpty()) {
                return found;
            }
        } catch (SQLException unreadable) {
            // In a folder that can't be written to a log can't be read.
            return bare(file);
        }
        return bare(file);
    }

    private static Iterable<Event> bare(Path file) {
        try (Connection connection = Database.look(file)) {
            return Rescue.of(connection);
        } catch (SQLException unreadable) {
            return List.of();
        }
    }
}
