package cascade.study;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** Study data for the tests of other packages. */
public final class GivenAnswers {
    private GivenAnswers() {}

    /** Adds so many answers to a file, which is made where there is none. */
    public static void in(Path file, int many) {
        try (StudyData data = StudyData.open(file, Clock.systemUTC()).data().orElseThrow()) {
            for (int i = 0; i < many; i++) {
                data.append(Learned.next("item-" + i % 9, Instant.now()));
            }
        }
    }

    /** How many answers of a whole file count. */
    public static long count(Path file) {
        if (new Copies(file.resolveSibling("none.db"), Schema.CURRENT).validate(file) instanceof Validated.Fit fit) {
            return fit.answers();
        }
        throw new AssertionError(file + " is no whole file");
    }
}
