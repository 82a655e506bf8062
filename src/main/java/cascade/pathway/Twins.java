package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Nodes, or arrows, that are one thing to a reader: of one name, one on the simple map and one on the advanced. A list of
 * things names them once. Two of one name on one map are two things.
 *
 * @param <T> what they are
 * @param one the one to lead to
 * @param all all of them, that one among them
 */
public record Twins<T>(T one, List<T> all) {

    /**
     * The things that nodes stand for, in the order of their first nodes.
     *
     * @param nodes the nodes; those of one label and kind are alike
     * @param depth the map on which the reader is led to a thing that is on it
     */
    public static List<Twins<MapNode>> ofNodes(Collection<MapNode> nodes, Depth depth) {
        return of(nodes, node -> List.of(node.plainLabel(), node.kind()), MapNode::depths, depth);
    }

    /**
     * The things that arrows stand for, in the order of their first arrows.
     *
     * @param arrows the arrows; those of one name and influence are alike
     * @param name what an arrow is called
     * @param depth the map on which the reader is led to a thing that is on it
     */
    public static List<Twins<Arrow>> ofArrows(Collection<Arrow> arrows, Function<Arrow, String> name, Depth depth) {
        return of(arrows, arrow -> List.of(name.apply(arrow), arrow.influence()), Arrow::depths, depth);
    }

    private static <T> List<Twins<T>> of(Collection<T> all, Function<T, Object> name, Function<T, Set<Depth>> depths,
            Depth depth) {
        List<List<T>> things = new ArrayList<>();
        Map<Object, List<List<T>>> named = new HashMap<>();
        for (T each : all) {
            List<List<T>> alike = named.computeIfAbsent(name.apply(each), _ -> new ArrayList<>());
            alike.stream().filter(thing -> thing.stream().allMatch(
                    other -> Collections.disjoint(depths.apply(each), depths.apply(other)))).findFirst().orElseGet(
                            () -> {
                                List<T> thing = new ArrayList<>();
                                things.add(thing);
                                alike.add(thing);
                                return thing;
                            }).add(each);
        }
        return things.stream().map(thing -> new Twins<>(
                thing.stream().filter(each -> depths.apply(each).contains(depth)).findFirst().orElseGet(
                        thing::getFirst),
                List.copyOf(thing))).toList();
    }
}
