package cascade.practice.item;

import cascade.unit.Route;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be chosen, or pointed at.
 *
 * @param id its id within the item, which stays the same when others come or go
 * @param text what it says, in plain words
 * @param right whether it is right
 * @param why why it is right or wrong (CommonMark); may be empty where it is right
 * @param references keys of what that rests on
 * @param place where a learner can see more of it
 */
public record Option(String id, String text, boolean right, String why, List<String> references,
        Optional<Route> place) {}
