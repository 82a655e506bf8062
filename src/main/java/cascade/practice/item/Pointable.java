package cascade.practice.item;

import cascade.unit.Route;
import java.util.List;

/**
 * A node or an arrow of a map, as something that can be pointed at.
 *
 * @param id the node's or the arrow's
 * @param text what it is called
 * @param said what it is, where it is not what was asked for (CommonMark)
 * @param references keys of what that rests on; may be empty
 * @param place where a learner can see more of it
 */
public record Pointable(String id, String text, String said, List<String> references, Route place) {}
