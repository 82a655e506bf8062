package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * One link of the signalling chain.
 *
 * @param id its id
 * @param title what happens
 * @param support what supports it (CommonMark)
 * @param withSubject whether that was got with the subject
 * @param remark what of it was, or was not, seen with it (CommonMark)
 * @param systems where it was seen
 * @param step the step of the walk that shows it
 * @param references keys of its sources
 */
public record ChainLink(String id, String title, String support, Support withSubject, String remark,
        Set<ModelSystem> systems, String step, List<String> references) {}
