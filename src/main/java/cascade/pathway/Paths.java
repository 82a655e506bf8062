package cascade.pathway;

import cascade.unit.Arrow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways from one node to another along the arrows, none through the same node twice.
 *
 * @param from where they start
 * @param to where they end
 * @param ways each as its arrows in order, the shortest first
 * @param more whether there are more ways than were looked for
 */
public record Paths(String from, String to, List<List<Arrow>> ways, boolean more) {
    /** As many ways as are looked for: far more than anybody reads. */
    public static final int MOST = 500;

    private record Way(List<Arrow> arrows, Set<String> nodes, String end) {}

    /** The ways from one node of a graph to another; where none leads there, those that lead back. */
    public static Paths between(Graph graph, String from, String to) {
        Paths forward = along(graph, from, to);
        return forward.ways().isEmpty() ? along(graph, to, from).orElse(forward) : forward;
    }

    private Paths orElse(Paths other) {
        return ways.isEmpty() ? other : this;
    }

    private static Paths along(Graph graph, String from, String to) {
        List<List<Arrow>> ways = new ArrayList<>();
        // Only what still leads to the end is followed, so that no search runs into the sand.
        Set<String> useful = graph.upstream(to).nodes();
        Deque<Way> open = new ArrayDeque<>();
        if (useful.contains(from) && !from.equals(to)) {
            open.add(new Way(List.of(), Set.of(from), from));
        }
        boolean left = false;
        while (!open.isEmpty() && ways.size() < MOST) {
            Way way = open.remove();
            if (way.end().equals(to)) {
                ways.add(way.arrows());
                continue;
            }
            for (Arrow next : graph.from(way.end())) {
                if (!useful.contains(next.to()) || way.nodes().contains(next.to())) {
                    continue;
                }
                if (open.size() >= MOST * 20) {
                    left = true;
                } else {
                    List<Arrow> arrows = new ArrayList<>(way.arrows());
                    arrows.add(next);
                    Set<String> nodes = new LinkedHashSet<>(way.nodes());
                    nodes.add(next.to());
                    open.add(new Way(arrows, nodes, next.to()));
                }
            }
        }
        return new Paths(from, to, List.copyOf(ways), left || !open.isEmpty());
    }

    /** Every node and arrow on any of the ways; the two nodes alone where there is none. */
    public Lit lit() {
        Set<String> nodes = new LinkedHashSet<>(Set.of(from, to));
        Set<String> arrows = new LinkedHashSet<>();
        for (List<Arrow> way : ways) {
            for (Arrow arrow : way) {
                arrows.add(arrow.id());
                nodes.add(arrow.from());
                nodes.add(arrow.to());
            }
        }
        return new Lit(nodes, arrows);
    }
}
