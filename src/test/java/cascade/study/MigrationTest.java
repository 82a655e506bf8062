package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of older versions become those of this one, or stay as they were. */
class MigrationTest {
    @TempDir
    private Path folder;

    /** This version's, and one that could come next. */
    static List<List<String>> versions() {
        return List.of(Schema.CURRENT.statements().getFirst(),
                List.of("CREATE TABLE session(seq INTEGER PRIMARY KEY REFERENCES event(seq), minutes INTEGER NOT NULL)",
                        "CREATE INDEX event_at ON event(at)"));
    }

    /** The file that a release wrote; the same answers are made anew. */
    private Path stored(int version) throws IOException {
        Path file = folder.resolve("unit.db");
        try (InputStream in = Objects.requireNonNull(
                MigrationTest.class.getResourceAsStream("/study/version-" + version + ".db"))) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void everyStoredFileBecomesThisVersions() throws IOException, SQLException {
        for (int version = 1; version <= Schema.CURRENT.version(); version++) {
            Path file = stored(version);
            try (StudyData data = Answers.ready(file)) {
                assertEquals(new Answers(1, 9).list(40), data.reviews());
                assertEquals(1, data.notes().size());
            }
            try (Connection connection = Database.open(file)) {
                assertTrue(Schema.CURRENT.fits(connection));
            }
            Files.delete(file);
        }
    }

    @Test
    void aMigrationKeepsWhatWasAsABackup() throws IOException, SQLException {
        Path file = stored(1);
        Schema next = new Schema(versions());
        try (StudyData data = assertInstanceOf(Opened.Ready.class,
                StudyData.open(file, Answers.CLOCK, next)).study()) {
            assertEquals(new Answers(1, 9).list(40), data.reviews());
            assertEquals(2, Schema.version(data.connection()));
            assertTrue(next.fits(data.connection()));
        }
        Backup older = new Backups(file, Answers.CLOCK, next).all().getLast();
        assertInstanceOf(Verdict.Whole.class,
                new Examination(Schema.CURRENT).of(older.file(), folder.resolve("scratch")));
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = stored(1);
        byte[] before = Files.readAllBytes(file);
        Schema failing = new Schema(List.of(versions().getFirst(),
                List.of("CREATE TABLE half(a)", "INSERT INTO setting SELECT seq, NULL, '' FROM review")));
        Opened.InMemory opened = assertInstanceOf(Opened.InMemory.class,
                StudyData.open(file, Answers.CLOCK, failing));
        opened.study().close();
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        try (StudyData data = Answers.ready(file)) {
            assertEquals(40, data.reviews().size());
        }
    }

    @Test
    void anOlderBackupServesANewerStore() throws IOException {
        Path file = stored(1);
        Answers.ready(file).close();
        try (StudyData data = Answers.ready(file)) {
            data.set("a", "b");
        }
        Files.writeString(file, "gone");
        Opened.Damaged opened = assertInstanceOf(Opened.Damaged.class,
                StudyData.open(file, Answers.CLOCK, new Schema(versions())));
        try (StudyData data = opened.study()) {
            assertEquals(new Answers(1, 9).list(40), data.reviews());
        }
    }

    @Test
    void anExportOfAnOlderVersionCanBeImported() throws IOException {
        Path older = Files.move(stored(1), folder.resolve("older.db"));
        try (StudyData data = assertInstanceOf(Opened.Ready.class,
                StudyData.open(folder.resolve("unit.db"), Answers.CLOCK, new Schema(versions()))).study()) {
            assertInstanceOf(Imported.Done.class, data.importFrom(older));
            assertEquals(new Answers(1, 9).list(40), data.reviews());
        }
    }
}
