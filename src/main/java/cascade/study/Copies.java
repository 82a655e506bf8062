package cascade.study;

import cascade.messages.Messages;
import cascade.practice.Custody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Copies of study data that go elsewhere, and others that come from there. */
final class Copies {
    private final Path file;
    private final Schema schema;

    /**
     * @param file where the study data are themselves
     * @param schema what tables they have
     */
    Copies(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /**
     * Writes everything to a file of the learner's choice, wholly or not at all.
     *
     * @param replace whether it may take the place of what is there
     * @throws IOException where it can't be written; what was there stays
     */
    void export(Connection from, Path to, boolean replace) throws IOException {
        if (isOwn(to)) {
            throw new IOException(Messages.text("study.own"));
        }
        Path draft = Drafts.in(to.toAbsolutePath().resolveSibling(""));
        try {
            Backups.copy(from, draft);
            if (replace) {
                StoreFiles.moveInto(draft, to);
            } else {
                StoreFiles.moveNew(draft, to);
            }
        } catch (SQLException stuck) {
            throw new IOException(Why.said(stuck), stuck);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean isOwn(Path other) throws IOException {
        return Files.exists(other) && Files.exists(file) && Files.isSameFile(file, other);
    }

    /** Looks whether a file could be imported. Nothing is changed, neither here nor there. */
    Validated validate(Path from) {
        try {
            if (isOwn(from)) {
                return new Validated.Unfit(Messages.text("study.own"));
            }
            if (!Files.isRegularFile(from)) {
                return new Validated.Unfit(Messages.text("study.import.unfit", from));
            }
            return switch (new Examination(schema).of(from, scratch())) {
            case Verdict.Whole whole -> new Validated.Fit(whole.events(), answers(from));
            case Verdict.Newer _ -> new Validated.Unfit(Messages.text("study.import.newer", from));
            case Verdict.Broken _ -> StoreFiles.asides(file).contains(from) ? partly(from)
                    : new Validated.Unfit(Messages.text("study.import.unfit", from));
            };
        } catch (IOException | SQLException stuck) {
            return new Validated.Unfit(Messages.text("study.import.failed", from, Why.said(stuck)));
        }
    }

    /** How many answers of a whole store count. Every version has had what they are counted by. */
    private long answers(Path whole) throws IOException, SQLException {
        try (Snapshot snapshot = Snapshot.of(whole, scratch())) {
            return Queries.answers(snapshot.connection());
        }
    }

    private Validated partly(Path aside) throws IOException, SQLException {
        Path draft = scratch();
        try {
            return gatherReadable(aside, draft) == 0
                    ? new Validated.Unfit(Messages.text("study.import.unfit", aside))
                    : new Validated.Partly(answers(draft));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What there was earlier, the newest first. What can't be read at all is left out. */
    List<Custody.Earlier> earlier(List<Backup> backups, ZoneId zone) throws IOException {
        List<Custody.Earlier> all = new ArrayList<>();
        for (Backup backup : backups) {
            try {
                all.add(new Custody.Earlier(backup.file(), backup.time(), answers(backup.file()), false));
            } catch (SQLException unreadable) {
                // Whoever goes back to something wants something that is there.
                continue;
            }
        }
        for (Path aside : StoreFiles.asides(file)) {
            switch (validate(aside)) {
            case Validated.Fit fit -> all.add(
                    new Custody.Earlier(aside, StoreFiles.asideSince(aside, zone), fit.answers(), true));
            case Validated.Partly partly -> all.add(
                    new Custody.Earlier(aside, StoreFiles.asideSince(aside, zone), partly.answers(), true));
            case Validated.Unfit _ -> {
                // Nothing of it is left but the file, which stays.
            }
            }
        }
        all.sort(Comparator.comparing(Custody.Earlier::time).reversed());
        return List.copyOf(all);
    }

    /** A file beside this one that nobody else has. */
    Path scratch() {
        return Drafts.in(file.toAbsolutePath().resolveSibling(""));
    }

    /**
     * Makes a store of another's events. It is one of its own: what a backup of the other has must not be added to it at
     * the next start.
     */
    void gather(Path from, Path draft) throws IOException, SQLException {
        Path copy = scratch();
        try {
            try (Snapshot snapshot = Snapshot.of(from, scratch())) {
                Backups.copy(snapshot.connection(), copy);
            }
            try (Connection connection = Database.make(copy);
                    Connection made = Database.make(draft);
                    EventWriter writer = new EventWriter(made)) {
                schema.migrate(connection);
                schema.migrate(made);
                writer.addAll(connection);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Makes a store of what can be read of one that was put aside; says how many events that are. */
    int gatherReadable(Path aside, Path draft) throws IOException, SQLException {
        try (Connection made = Database.make(draft); EventWriter writer = new EventWriter(made)) {
            schema.migrate(made);
            try (Snapshot snapshot = Snapshot.of(aside, scratch())) {
                return writer.addAll(List.copyOf(Rescue.of(snapshot.connection())));
            } catch (SQLException unreadable) {
                return writer.addAll(Opener.readable(aside));
            }
        }
    }
}
