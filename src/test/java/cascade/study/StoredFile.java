package cascade.study;

import cascade.notes.OwnNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Writes the file that {@link MigrationTest} keeps of a version: to be run once, when a version is released, and its file
 * never changed after that.
 */
final class StoredFile {
    private StoredFile() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("stored");
        Path file = folder.resolve("unit.db");
        try (StudyData data = Answers.ready(file)) {
            new Answers(1, 9).list(40).forEach(data::append);
            data.keep(new OwnNote(new UUID(1, 2), "step:erk", "a note", Answers.BEGIN, Answers.BEGIN));
            data.export(Path.of(args[0]));
        }
    }
}
