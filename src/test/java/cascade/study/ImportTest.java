package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out and brought back in. */
class ImportTest {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers(21, 9);

    private Path file() {
        return folder.resolve("unit.db");
    }

    @Test
    void anExportIsWholeAndCanBeImportedElsewhere() throws IOException {
        List<Review> given = answers.list(40);
        Path export = folder.resolve("export.db");
        try (StudyData data = Answers.ready(file())) {
            given.forEach(data::append);
            data.undo(given.getLast().id());
            data.export(export);
        }
        byte[] before = Files.readAllBytes(export);
        Path elsewhere = folder.resolve("elsewhere/unit.db");
        try (StudyData data = Answers.ready(elsewhere)) {
            assertEquals(new Validated.Fit(41, 39), data.validate(export));
            assertInstanceOf(Imported.Done.class, data.importFrom(export));
            assertEquals(given.subList(0, 39), data.reviews());
            data.redo(given.getLast().id());
        }
        try (StudyData data = Answers.ready(elsewhere)) {
            assertEquals(given, data.reviews());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(export)));
    }

    @Test
    void anImportIsUndoneByImportingWhatWasBefore() throws IOException {
        List<Review> first = answers.list(5);
        List<Review> second = answers.list(30);
        Path export = folder.resolve("export.db");
        Imported.Done done;
        try (StudyData data = Answers.ready(file())) {
            first.forEach(data::append);
            data.export(export);
            second.forEach(data::append);
            done = assertInstanceOf(Imported.Done.class, data.importFrom(export));
            assertEquals(first, data.reviews());
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(first, data.reviews(), "no backup of what was before creeps in");
            assertInstanceOf(Imported.Done.class, data.importFrom(done.before()));
            assertEquals(35, data.reviews().size());
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(35, data.reviews().size());
        }
    }

    @Test
    void whatIsNotWholeIsRefusedAndNothingChanges() throws IOException, SQLException {
        List<Review> given = answers.list(20);
        Path letter = Files.writeString(folder.resolve("letter.db"), "a letter");
        Path other = folder.resolve("other.db");
        try (Connection connection = Database.make(other)) {
            Database.execute(connection, "CREATE TABLE recipe(a)");
        }
        Path export = folder.resolve("export.db");
        Path cut = folder.resolve("cut.db");
        Path trick = folder.resolve("trick.db");
        try (StudyData data = Answers.ready(file())) {
            given.forEach(data::append);
            data.export(export);
            byte[] bytes = Files.readAllBytes(export);
            Files.write(cut, Arrays.copyOf(bytes, bytes.length - 5000));
            Files.copy(export, trick);
            try (Connection connection = Database.make(trick)) {
                Database.execute(connection,
                        "CREATE TRIGGER more AFTER INSERT ON event BEGIN INSERT INTO reset VALUES (new.seq); END");
            }
            for (Path bad : List.of(letter, other, cut, trick, folder, folder.resolve("none.db"), file())) {
                assertInstanceOf(Validated.Unfit.class, data.validate(bad), bad.toString());
                assertInstanceOf(Imported.Refused.class, data.importFrom(bad), bad.toString());
                assertEquals(given, data.reviews());
            }
            assertThrows(IOException.class, () -> data.export(file()));
            assertThrows(IOException.class, () -> data.export(folder.resolve("no/such/folder.db")));
        }
        try (StudyData data = Answers.ready(file())) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void aStoreThatAnotherWindowHasOpenIsNotSwapped() throws IOException {
        Path export = folder.resolve("export.db");
        Review one = answers.next();
        Review two = answers.next();
        try (StudyData data = Answers.ready(file()); StudyData other = Answers.ready(file())) {
            data.export(export);
            data.append(one);
            assertInstanceOf(Imported.Refused.class, data.importFrom(export));
            other.append(two);
            assertEquals(List.of(one, two), data.reviews());
        }
    }

    @Test
    void whatIsInMemoryOnlyCanBeExported() throws IOException {
        Path place = Files.createFile(folder.resolve("study")).resolve("unit.db");
        Path export = folder.resolve("export.db");
        Review one = answers.next();
        try (StudyData data = StudyData.open(place, Answers.CLOCK).data().orElseThrow()) {
            data.append(one);
            assertInstanceOf(Imported.Refused.class, data.importFrom(export));
            data.export(export);
        }
        try (StudyData data = Answers.ready(file())) {
            data.importFrom(export);
            assertEquals(List.of(one), data.reviews());
        }
    }
}
