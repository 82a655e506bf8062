package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One depth of a pathway as a directed graph. Immutable. */
public final class Graph {
    private final Depth depth;
    private final Map<String, MapNode> nodes;
    private final Map<String, Arrow> arrows;
    private final Map<String, List<Arrow>> out;
    private final Map<String, List<Arrow>> in;

    /** The graph that a pathway shows at a depth. */
    public Graph(Pathway pathway, Depth depth) {
        this(depth, pathway.nodes().stream().filter(n -> n.depths().contains(depth)).toList(),
                pathway.arrows().stream().filter(a -> a.depths().contains(depth)).toList());
    }

    /** A graph of some nodes and arrows, every end of an arrow among them. */
    public Graph(Depth depth, Collection<MapNode> nodes, Collection<Arrow> arrows) {
        this.depth = depth;
        this.nodes = nodes.stream().collect(inOrder(MapNode::id));
        this.arrows = arrows.stream().collect(inOrder(Arrow::id));
        this.out = arrows.stream().collect(Collectors.groupingBy(Arrow::from));
        this.in = arrows.stream().collect(Collectors.groupingBy(Arrow::to));
    }

    /** The same graph without some nodes and arrows, and without the arrows that start or end at one of those nodes. */
    public Graph without(Lit hidden) {
        return hidden.isNothing() ? this
                : new Graph(depth, nodes.values().stream().filter(node -> !hidden.nodes().contains(node.id())).toList(),
                        arrows.values().stream().filter(arrow -> !hidden.arrows().contains(arrow.id())
                                && !hidden.nodes().contains(arrow.from())
                                && !hidden.nodes().contains(arrow.to())).toList());
    }

    private static <T> java.util.stream.Collector<T, ?, Map<String, T>> inOrder(Function<T, String> id) {
        return Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }

    /** The depth it shows. */
    public Depth depth() {
        return depth;
    }

    /** Its nodes, in the unit's order. */
    public List<MapNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Its arrows, in the unit's order. */
    public List<Arrow> arrows() {
        return List.copyOf(arrows.values());
    }

    /** The node of an id, where this depth has it. */
    public Optional<MapNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The arrow of an id, where this depth has it. */
    public Optional<Arrow> arrow(String id) {
        return Optional.ofNullable(arrows.get(id));
    }

    /** The arrows that start at a node. */
    public List<Arrow> from(String node) {
        return out.getOrDefault(node, List.of());
    }

    /** The arrows that end at a node. */
    public List<Arrow> to(String node) {
        return in.getOrDefault(node, List.of());
    }

    /** What is reached from a node along its arrows, the node and the arrows between included. */
    public Lit downstream(String node) {
        return reach(node, this::from, Arrow::to);
    }

    /** What reaches a node along arrows, the node and the arrows between included. */
    public Lit upstream(String node) {
        return reach(node, this::to, Arrow::from);
    }

    /** The node with its own arrows and the nodes at their other ends. */
    public Lit around(String node) {
        Set<String> near = new LinkedHashSet<>(Set.of(node));
        Set<String> own = new LinkedHashSet<>();
        for (Arrow arrow : from(node)) {
            own.add(arrow.id());
            near.add(arrow.to());
        }
        for (Arrow arrow : to(node)) {
            own.add(arrow.id());
            near.add(arrow.from());
        }
        return new Lit(near, own);
    }

    /** How many arrows each node that is reached from a node is away from it, 0 being the node itself. */
    public Map<String, Integer> stepsDownstream(String node) {
        return steps(node, this::from, Arrow::to);
    }

    /** How many arrows each node that reaches a node is away from it, 0 being the node itself. */
    public Map<String, Integer> stepsUpstream(String node) {
        return steps(node, this::to, Arrow::from);
    }

    private static Map<String, Integer> steps(String start, Function<String, List<Arrow>> next,
            Function<Arrow, String> end) {
        Map<String, Integer> away = new LinkedHashMap<>(Map.of(start, 0));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String here = open.remove();
            for (Arrow arrow : next.apply(here)) {
                if (away.putIfAbsent(end.apply(arrow), away.getOrDefault(here, 0) + 1) == null) {
                    open.add(end.apply(arrow));
                }
            }
        }
        return away;
    }

    private Lit reach(String start, Function<String, List<Arrow>> next, Function<Arrow, String> end) {
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        Set<String> walked = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Arrow arrow : next.apply(open.remove())) {
                walked.add(arrow.id());
                if (seen.add(end.apply(arrow))) {
                    open.add(end.apply(arrow));
                }
            }
        }
        return new Lit(seen, walked);
    }
}
