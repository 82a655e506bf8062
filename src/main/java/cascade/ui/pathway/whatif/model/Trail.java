package cascade.ui.pathway.whatif.model;

import cascade.pathway.Lit;
import cascade.unit.Arrow;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The path that mattered: from where something is done to an outcome, along what is moved most. Of ways that are moved
 * alike it is the shortest.
 */
final class Trail {
    private static final double LEAST = 0.03;

    private record Reached(String node, double cost) {}

    private Trail() {}

    /** The path to a node; empty where nothing that is moved leads there. */
    static Optional<Lit> to(String node, Lab lab, Result result) {
        Set<String> origins = lab.origins(result.setup());
        if (origins.contains(node)) {
            return Optional.of(new Lit(Set.of(node), blocked(node, lab, result)));
        }
        Map<String, Double> cost = new HashMap<>();
        Map<String, Arrow> by = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost));
        origins.forEach(origin -> {
            cost.put(origin, 0.0);
            open.add(new Reached(origin, 0));
        });
        while (!open.isEmpty()) {
            Reached here = open.remove();
            if (here.cost() > cost.getOrDefault(here.node(), Double.MAX_VALUE)) {
                continue;
            }
            if (here.node().equals(node)) {
                return Optional.of(lit(node, by, lab, result));
            }
            for (Arrow arrow : lab.graph().from(here.node())) {
                double moved = result.moved(arrow.to());
                if (moved < LEAST || lab.leavesOut(arrow.id())) {
                    continue;
                }
                // An arrow costs one, and more where what it leads to is moved little.
                double next = here.cost() + 1 + 0.5 / moved;
                if (next < cost.getOrDefault(arrow.to(), Double.MAX_VALUE)) {
                    cost.put(arrow.to(), next);
                    by.put(arrow.to(), arrow);
                    open.add(new Reached(arrow.to(), next));
                }
            }
        }
        return Optional.empty();
    }

    private static Lit lit(String end, Map<String, Arrow> by, Lab lab, Result result) {
        Set<String> nodes = new HashSet<>(Set.of(end));
        Set<String> arrows = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(end));
        while (!open.isEmpty()) {
            String at = open.remove();
            Arrow arrow = by.get(at);
            if (arrow == null) {
                arrows.addAll(blocked(at, lab, result));
            } else if (arrows.add(arrow.id())) {
                nodes.add(arrow.from());
                open.add(arrow.from());
            }
        }
        arrows.forEach(id -> lab.graph().arrow(id).ifPresent(arrow -> nodes.add(arrow.from())));
        return new Lit(nodes, arrows);
    }

    /** The arrows to a node that are blocked: there the path begins. */
    private static Set<String> blocked(String node, Lab lab, Result result) {
        Set<String> blocked = new HashSet<>();
        result.setup().change().changes().forEach(change -> change.targets().forEach(
                target -> lab.graph().arrow(target).filter(arrow -> arrow.to().equals(node)).ifPresent(
                        arrow -> blocked.add(arrow.id()))));
        return blocked;
    }
}
