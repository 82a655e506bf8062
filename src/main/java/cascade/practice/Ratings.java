package cascade.practice;

import cascade.practice.item.Grade;
import cascade.practice.item.Task;
import cascade.practice.schedule.Rating;
import java.util.Optional;

/** What an answer says of how well an item is remembered. */
final class Ratings {
    /** From so much credit on, something with several parts was remembered, with effort. */
    private static final double MOSTLY = 0.75;
    /** Who recalls grades in halves. */
    private static final double HALF = 0.5;

    private Ratings() {}

    /**
     * The rating. What was guessed right was hardly remembered; that somebody is sure doesn't make it come back later than
     * it would, since it is the memory that is modelled and not the mood.
     *
     * @param task what was to be done
     * @param grade what the answer was worth
     * @param sure how sure the learner was; empty where that wasn't said
     */
    static Rating of(Task task, Grade grade, Optional<Confidence> sure) {
        if (grade.isRight()) {
            return sure.filter(Confidence.GUESS::equals).isPresent() ? Rating.HARD : Rating.GOOD;
        }
        double enough = task.kind() == Task.Kind.RECALL ? HALF : MOSTLY;
        return grade.credit() >= enough ? Rating.HARD : Rating.AGAIN;
    }
}
