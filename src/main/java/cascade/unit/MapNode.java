package cascade.unit;

import java.util.List;
import java.util.Set;

/**
 * A node of the map: an activity, in SBGN Activity Flow's sense, or a phenotype.
 *
 * @param id its address
 * @param label what stands in it; a line break parts it in two
 * @param name its full name
 * @param kind what it is
 * @param place the place it is in
 * @param depths the maps it is on
 * @param members for a node of the simple map, the advanced nodes it stands for
 * @param summary one plain sentence
 * @param text what it is and does (CommonMark)
 * @param spoken what it is and where, as said aloud
 * @param ids its entries in public databases
 * @param terms ids of terms about it
 * @param references keys of its sources
 */
public record MapNode(String id, String label, String name, NodeKind kind, String place, Set<Depth> depths,
        List<String> members, String summary, String text, String spoken, List<ExternalId> ids, List<String> terms,
        List<String> references) {

    /** The label on one line. */
    public String plainLabel() {
        return label.replace('\n', ' ');
    }
}
