package cascade.practice.rebuild;

import cascade.unit.MapNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each node is called where it is chosen: its label, or, where two have the same, its full name; where they have the
 * same name too, they are numbered. So no two are called the same.
 */
public final class Names {
    private final Map<String, String> names = new HashMap<>();

    /** @param nodes that are to be told apart */
    public Names(List<MapNode> nodes) {
        Map<String, Integer> labels = new HashMap<>();
        nodes.forEach(node -> labels.merge(node.plainLabel(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        for (MapNode node : nodes) {
            String name = labels.getOrDefault(node.plainLabel(), 1) == 1 ? node.plainLabel() : node.name();
            String free = name;
            for (int number = 2; !taken.add(free); number++) {
                free = name + " " + number;
            }
            names.put(node.id(), free);
        }
    }

    /** What a node is called; its id, where it isn't one of them. */
    public String of(String node) {
        return names.getOrDefault(node, node);
    }
}
