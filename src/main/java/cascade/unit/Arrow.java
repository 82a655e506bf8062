package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * An arrow of the map: what one node does to another, and how anybody knows.
 *
 * @param id its address
 * @param from the id of the node that acts
 * @param to the id of the node that is acted on
 * @param depths the maps it is on
 * @param influence its SBGN Activity Flow arc
 * @param stands for an arrow of the simple map, the advanced arrows it stands for
 * @param mechanism how it works, in a line
 * @param evidence how anybody knows
 */
public record Arrow(String id, String from, String to, Set<Depth> depths, Influence influence, List<String> stands,
        String mechanism, Evidence evidence) {}
