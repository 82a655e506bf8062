package cascade.unit;

import java.util.List;
import java.util.Optional;

/**
 * A question that was written for the unit, mostly about what is often got wrong.
 *
 * @param id its id, which never gets another meaning: what a learner knows of it is kept under it
 * @param kind how it is answered
 * @param prompt what is asked, in plain words
 * @param options what can be chosen, or what is to be put in order, in the right order; none where the answer is recalled
 * @param answer what is to be recalled (CommonMark); empty elsewhere
 * @param why why the answer is right (CommonMark)
 * @param about what it is about; the first is where a learner is led to
 * @param references keys of its sources; never empty
 */
public record Question(String id, Kind kind, String prompt, List<Option> options, String answer, String why,
        List<Route> about, List<String> references) {

    /** How a written question is answered. */
    public enum Kind {
        CHOOSE_ONE, CHOOSE_SEVERAL, ORDER, RECALL
    }

    /**
     * What can be chosen.
     *
     * @param text what it says, in plain words
     * @param right whether it is right; all are where they are to be put in order
     * @param why why it is right or wrong (CommonMark); may be empty where it is right
     * @param references keys of what that rests on
     * @param place where a learner can read on
     */
    public record Option(String text, boolean right, String why, List<String> references, Optional<Route> place) {}
}
