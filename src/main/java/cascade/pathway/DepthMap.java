package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which node or arrow of one depth stands for which of the other. */
public final class DepthMap {
    private final Map<Depth, Set<String>> nodes = new HashMap<>();
    private final Map<Depth, Set<String>> arrows = new HashMap<>();
    private final Map<String, String> groupOfNode = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, String> groupOfArrow = new HashMap<>();
    private final Map<String, List<String>> stoodFor = new HashMap<>();

    /** Reads both depths of a pathway. */
    public DepthMap(Pathway pathway) {
        for (MapNode node : pathway.nodes()) {
            node.depths().forEach(depth -> at(nodes, depth).add(node.id()));
            members.put(node.id(), node.members());
            node.members().forEach(member -> groupOfNode.put(member, node.id()));
        }
        for (Arrow arrow : pathway.arrows()) {
            arrow.depths().forEach(depth -> at(arrows, depth).add(arrow.id()));
            stoodFor.put(arrow.id(), arrow.stands());
            arrow.stands().forEach(stood -> groupOfArrow.putIfAbsent(stood, arrow.id()));
        }
    }

    /** The node to show at a depth for a node of either; empty where that depth has none for it. */
    public Optional<String> node(String id, Depth depth) {
        return shown(id, depth, at(nodes, depth), groupOfNode, members);
    }

    /** The arrow to show at a depth for an arrow of either; empty where that depth has none for it. */
    public Optional<String> arrow(String id, Depth depth) {
        return shown(id, depth, at(arrows, depth), groupOfArrow, stoodFor);
    }

    private static Set<String> at(Map<Depth, Set<String>> all, Depth depth) {
        return all.computeIfAbsent(depth, _ -> new HashSet<>());
    }

    private static Optional<String> shown(String id, Depth depth, Set<String> there, Map<String, String> groups,
            Map<String, List<String>> parts) {
        if (there.contains(id)) {
            return Optional.of(id);
        }
        return depth == Depth.SIMPLE ? Optional.ofNullable(groups.get(id))
                : parts.getOrDefault(id, List.of()).stream().findFirst();
    }
}
