package cascade.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder in which something befalls study data.
 *
 * @param folder where
 * @param answers what is answered
 * @param clock says when
 */
record StudyFolder(Path folder, Answers answers, SetClock clock) {

    StudyFolder(Path folder) {
        this(folder, new Answers(11, 9), new SetClock(Answers.BEGIN));
    }

    Path file() {
        return folder.resolve("unit.db");
    }

    StudyData ready() {
        return Answers.ready(file(), clock);
    }

    /** Opens the study data, adds answers and closes them; gives the answers. */
    List<Review> filled(int many) {
        List<Review> given = answers.list(many);
        try (StudyData data = ready()) {
            given.forEach(data::append);
        }
        return given;
    }

    void later(Duration time) {
        clock.move(time);
    }

    /** What a process leaves that is killed: the store and its log. */
    void asKilled(Path to) throws IOException {
        Files.copy(file(), to, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(StoreFiles.beside(file(), "-wal"), StoreFiles.beside(to, "-wal"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    static List<Review> and(List<Review> some, Review... more) {
        List<Review> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
