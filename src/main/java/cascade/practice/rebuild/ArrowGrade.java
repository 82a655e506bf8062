package cascade.practice.rebuild;

import java.util.Optional;

/**
 * How an arrow that is asked for was drawn, or what one is worth that isn't.
 *
 * @param mark right or not
 * @param asked what is right; empty where nothing is asked for there
 * @param drawn what the learner had drawn for it; empty where nothing
 */
public record ArrowGrade(Mark mark, Optional<Asked> asked, Optional<Ends> drawn) {

    /** Right or not. */
    public enum Mark {
        /** As it is on the map. */
        RIGHT,
        /** Between the right nodes, but it does something else. */
        OTHER_SIGN,
        /** Between the right nodes, but the wrong way round. */
        TURNED,
        /** Not drawn. */
        MISSING,
        /** Not in the unit. */
        EXTRA,
        /** In the unit, but not on this map. */
        ALSO_TRUE
    }

    /** Whether it may stay as it was drawn. */
    boolean stays() {
        return mark == Mark.RIGHT || mark == Mark.ALSO_TRUE;
    }

    /** Whether it is wrong in one thing only, which is worth half. */
    boolean isHalf() {
        return mark == Mark.OTHER_SIGN || mark == Mark.TURNED;
    }
}
