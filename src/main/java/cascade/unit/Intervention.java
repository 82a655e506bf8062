package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * Something that stops arrows: a drug, an antibody, a mutation, a lack.
 *
 * @param id its id
 * @param name what it is called
 * @param said that it acts, as a sentence a question can begin with: "TrkB is blocked with ANA-12."
 * @param stops ids of the arrows that it stops, on both maps
 * @param untold ids of arrows of which nobody knows whether it stops them, or on which sources disagree
 * @param text what was seen with it (CommonMark)
 * @param references keys of its sources; never empty
 */
public record Intervention(String id, String name, String said, Set<String> stops, Set<String> untold, String text,
        List<String> references) {}
