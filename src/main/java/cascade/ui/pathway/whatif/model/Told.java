package cascade.ui.pathway.whatif.model;

import cascade.pathway.Lit;
import cascade.simulation.Draws.Verdict;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import java.util.Optional;

/**
 * What came of an outcome.
 *
 * @param outcome what was to be predicted
 * @param course where the model has it go
 * @param said what the learner predicted; empty where they didn't
 * @param way the path that mattered; empty where nothing leads there
 * @param verdict what draws within the constants' ranges say; empty until that is known
 */
public record Told(Outcome outcome, Course course, Optional<Course> said, Optional<Lit> way,
        Optional<Verdict> verdict) {

    /** Whether it was predicted, and as it came. */
    public boolean isRight() {
        return said.filter(course::equals).isPresent();
    }

    /** Whether it was predicted, and came otherwise. */
    public boolean isWrong() {
        return said.isPresent() && !isRight();
    }

    /** Whether nobody has tested it, so that this is the model alone. */
    public boolean isUntested() {
        return outcome.references().isEmpty();
    }

    /** Whether draws say otherwise too often. */
    public boolean isUnsure() {
        return verdict.filter(drawn -> !drawn.sure()).isPresent();
    }

    Told with(Verdict drawn) {
        return new Told(outcome, course, said, way, Optional.of(drawn));
    }
}
