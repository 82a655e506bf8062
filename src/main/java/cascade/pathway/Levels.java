package cascade.pathway;

import cascade.unit.Arrow;
import java.util.HashMap;
import java.util.Map;

/**
 * How strongly each node and arrow stands out, or how active it is: from 0, not at all, to 1. What isn't named is at 1.
 *
 * @param nodes by id
 * @param arrows by id
 */
public record Levels(Map<String, Double> nodes, Map<String, Double> arrows) {
    /** Everything at 1. */
    public static final Levels FULL = new Levels(Map.of(), Map.of());
    /** So much less for every arrow further away, and no less than this. */
    private static final double AN_ARROW = 0.07;
    private static final double LEAST = 0.6;

    /** Keeps copies that can't change. */
    public Levels {
        nodes = Map.copyOf(nodes);
        arrows = Map.copyOf(arrows);
    }

    /** The level of a node, from 0 to 1. */
    public double node(String id) {
        return nodes.getOrDefault(id, 1.0);
    }

    /** The level of an arrow, from 0 to 1. */
    public double arrow(String id) {
        return arrows.getOrDefault(id, 1.0);
    }

    /**
     * Levels that fall with the distance from a node: 1 beside it, less with every arrow, never so little that a name
     * can't be read.
     */
    static Levels fading(Graph graph, Map<String, Integer> away) {
        Map<String, Double> nodes = new HashMap<>();
        Map<String, Double> arrows = new HashMap<>();
        away.forEach((id, steps) -> nodes.put(id, at(steps - 1)));
        for (Arrow arrow : graph.arrows()) {
            Integer from = away.get(arrow.from());
            Integer to = away.get(arrow.to());
            if (from != null && to != null) {
                arrows.put(arrow.id(), at(Math.min(from, to)));
            }
        }
        return new Levels(nodes, arrows);
    }

    private static double at(int steps) {
        return Math.clamp(1 - AN_ARROW * steps, LEAST, 1);
    }
}
