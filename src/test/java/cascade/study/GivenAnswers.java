package cascade.study;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Study data for the tests of other packages. */
public final class GivenAnswers {
    private static final AtomicLong SEED = new AtomicLong(1);

    private GivenAnswers() {}

    /** Adds so many answers to a file, which is made where there is none. */
    public static void in(Path file, int many) {
        try (StudyData data = StudyData.open(file, Clock.systemUTC()).data().orElseThrow()) {
            new Answers(SEED.incrementAndGet(), 9).list(many).forEach(data::append);
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
