package cascade.pathway;

import cascade.unit.Beat;
import cascade.unit.Depth;
import cascade.unit.Step;
import cascade.unit.text.PlainText;
import java.util.List;

/** How long a step of the walk takes to read. What plays the walk goes by it, and so does what says how long that takes. */
public final class ReadingTime {
    /** How fast a caption is read, in words a second, and the least time for a step. */
    private static final double WORDS_A_SECOND = 2.8;
    private static final double LEAST_SECONDS = 5;
    private static final double LEAST_BEAT = 3.5;

    private ReadingTime() {}

    /** The time for a step at a depth, in seconds. */
    public static double of(Step step, Depth depth) {
        String text = PlainText.of(step.scene(depth).caption()) + " " + step.measured().line();
        return Math.max(LEAST_SECONDS, text.split("\\s+", -1).length / WORDS_A_SECOND);
    }

    /** The time for a beat of a close-up at a depth, in seconds. */
    public static double of(Beat beat, Depth depth) {
        return Math.max(LEAST_BEAT, PlainText.of(beat.line().at(depth)).split("\\s+", -1).length / WORDS_A_SECOND);
    }

    /** The time for all steps at a depth, in seconds. */
    public static double of(List<Step> steps, Depth depth) {
        return steps.stream().mapToDouble(step -> of(step, depth)).sum();
    }
}
