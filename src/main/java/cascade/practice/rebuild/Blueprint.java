package cascade.practice.rebuild;

import cascade.pathway.DepthMap;
import cascade.pathway.MapContent;
import cascade.pathway.MapContents;
import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be rebuilt.
 *
 * @param extent how much of the map
 * @param relay the node of the simple map that is opened; empty for a whole map
 * @param content the map as it should be, with where everything is
 * @param nodes the nodes that are asked for
 * @param given the nodes that stand there from the start
 * @param arrows the arrows that are asked for
 * @param drawn the arrows that are there from the start
 * @param alsoTrue what is known too, but isn't on this map: worth nothing, and no fault
 * @param places the places that are offered, in the order of the story
 */
public record Blueprint(Extent extent, Optional<MapNode> relay, MapContent content, List<MapNode> nodes,
        List<MapNode> given, List<Asked> arrows, List<Arrow> drawn, Map<Ends, Set<Influence>> alsoTrue,
        List<Place> places) {

    /** The nodes of the simple map that stand for several others, in the unit's order: each can be rebuilt. */
    public static List<MapNode> relays(Pathway pathway) {
        return pathway.nodes().stream().filter(
                node -> node.depths().contains(Depth.SIMPLE) && node.members().size() > 1).toList();
    }

    /** All of a depth's map. */
    public static Blueprint of(Pathway pathway, MapContents contents, Depth depth) {
        MapContent content = contents.of(depth, Set.of());
        return of(pathway, depth == Depth.SIMPLE ? Extent.SIMPLE : Extent.ADVANCED, Optional.empty(), content,
                content.graph().nodes(), content.graph().arrows());
    }

    /**
     * What a node of the simple map stands for: its members, the arrows among them, and those between them and the rest
     * of the simple map, which is given.
     *
     * @param relay one of {@link #relays}
     */
    public static Blueprint of(Pathway pathway, MapContents contents, MapNode relay) {
        MapContent content = contents.of(Depth.SIMPLE, Set.of(relay.id()));
        Set<String> members = content.details();
        return of(pathway, Extent.RELAY, Optional.of(relay), content,
                content.graph().nodes().stream().filter(node -> members.contains(node.id())).toList(),
                content.graph().arrows().stream().filter(
                        arrow -> members.contains(arrow.from()) || members.contains(arrow.to())).toList());
    }

    private static Blueprint of(Pathway pathway, Extent extent, Optional<MapNode> relay, MapContent content,
            List<MapNode> nodes, List<Arrow> arrows) {
        Map<Ends, Asked> asked = new LinkedHashMap<>();
        for (Arrow arrow : arrows) {
            if (!arrow.from().equals(arrow.to())) {
                asked.merge(new Ends(arrow.from(), arrow.to()),
                        new Asked(new Ends(arrow.from(), arrow.to()), Set.of(arrow.influence()), arrow),
                        Blueprint::both);
            }
        }
        List<MapNode> given = new ArrayList<>(content.graph().nodes());
        given.removeAll(nodes);
        List<Arrow> drawn = new ArrayList<>(content.graph().arrows());
        drawn.removeAll(arrows);
        Set<String> places = pathway.nodes().stream().map(MapNode::place).collect(Collectors.toSet());
        return new Blueprint(extent, relay, content, List.copyOf(nodes), List.copyOf(given),
                List.copyOf(asked.values()), List.copyOf(drawn), alsoTrue(pathway, content, asked.keySet()),
                pathway.places().stream().filter(place -> places.contains(place.id())).toList());
    }

    private static Asked both(Asked one, Asked other) {
        Set<Influence> influences = EnumSet.copyOf(one.influences());
        influences.addAll(other.influences());
        return new Asked(one.ends(), influences, one.arrow());
    }

    /** Any arrow of the unit between what stands on this map for its two ends. */
    private static Map<Ends, Set<Influence>> alsoTrue(Pathway pathway, MapContent content, Set<Ends> asked) {
        DepthMap depths = new DepthMap(pathway);
        Map<Ends, Set<Influence>> also = new LinkedHashMap<>();
        for (Arrow arrow : pathway.arrows()) {
            Optional<String> from = shown(arrow.from(), content, depths);
            Optional<String> to = shown(arrow.to(), content, depths);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                Ends ends = new Ends(from.get(), to.get());
                if (!asked.contains(ends)) {
                    also.computeIfAbsent(ends, _ -> EnumSet.noneOf(Influence.class)).add(arrow.influence());
                }
            }
        }
        return Map.copyOf(also);
    }

    private static Optional<String> shown(String node, MapContent content, DepthMap depths) {
        return content.graph().node(node).isPresent() ? Optional.of(node)
                : content.depth() == Depth.ADVANCED ? Optional.empty()
                        : depths.node(node, Depth.SIMPLE).filter(id -> content.graph().node(id).isPresent());
    }

    /** Tells this blueprint from every other of the unit. */
    public String id() {
        return extent.name() + relay.map(MapNode::id).map(":"::concat).orElse("");
    }

    /** A node of the map, asked for or given. */
    public Optional<MapNode> node(String id) {
        return content.graph().node(id);
    }

    /** Whether a node is asked for. */
    public boolean asks(String node) {
        return nodes.stream().anyMatch(each -> each.id().equals(node));
    }

    /** Whether there is an arrow between two nodes from the start. */
    public boolean isDrawn(Ends ends) {
        return drawn.stream().anyMatch(arrow -> arrow.from().equals(ends.from()) && arrow.to().equals(ends.to()));
    }

    /** The draft that has all of it right. */
    public Draft solution() {
        Map<String, String> right = new LinkedHashMap<>();
        nodes.forEach(node -> right.put(node.id(), node.place()));
        Map<Ends, Influence> signed = new LinkedHashMap<>();
        arrows.forEach(each -> signed.put(each.ends(), each.arrow().influence()));
        return new Draft(right, signed);
    }
}
