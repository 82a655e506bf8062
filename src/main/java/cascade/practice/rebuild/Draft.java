package cascade.practice.rebuild;

import cascade.unit.Influence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a learner has drawn so far. It doesn't know what is right. Each command gives another draft; one that changes
 * nothing gives an equal one.
 *
 * @param places the place each node was put into, by the node's id, in the order in which they were
 * @param arrows what each arrow does, in the order in which they were drawn
 */
public record Draft(Map<String, String> places, Map<Ends, Influence> arrows) {
    /** Nothing yet. */
    public static final Draft EMPTY = new Draft(Map.of(), Map.of());

    /** Keeps copies that can't change. */
    public Draft {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        arrows = Collections.unmodifiableMap(new LinkedHashMap<>(arrows));
    }

    /** With a node in a place; out of the one where it was. */
    public Draft put(String node, String place) {
        return withPlaces(all -> all.put(node, place));
    }

    /** Without a node, and without the arrows that start or end there. */
    public Draft take(String node) {
        return withPlaces(all -> all.remove(node)).withArrows(
                all -> all.keySet().removeIf(ends -> ends.touches(node)));
    }

    /** With an arrow; where there is one already, it now does this. */
    public Draft draw(Ends ends, Influence influence) {
        return withArrows(all -> all.put(ends, influence));
    }

    /** With another sign on an arrow. Where there is no such arrow, nothing changes. */
    public Draft sign(Ends ends, Influence influence) {
        return withArrows(all -> all.computeIfPresent(ends, (_, _) -> influence));
    }

    /** With an arrow the other way round. Where there is no such arrow, or one that way already, nothing changes. */
    public Draft turn(Ends ends) {
        return withArrows(all -> {
            if (all.containsKey(ends) && !all.containsKey(ends.turned())) {
                Map<Ends, Influence> before = new LinkedHashMap<>(all);
                all.clear();
                before.forEach((each, influence) -> all.put(each.equals(ends) ? ends.turned() : each, influence));
            }
        });
    }

    /** Without an arrow. */
    public Draft remove(Ends ends) {
        return withArrows(all -> all.remove(ends));
    }

    /**
     * What a grade found right. The arrows to a node that is out again are kept: they are there again with the node.
     *
     * @param grade of this draft
     */
    public Draft keep(Grade grade) {
        return withPlaces(all -> grade.nodes().stream().filter(node -> !node.isRight()).forEach(
                node -> all.remove(node.node().id()))).withArrows(
                        all -> grade.arrows().stream().filter(arrow -> !arrow.stays()).forEach(
                                arrow -> arrow.drawn().ifPresent(all::remove)));
    }

    private Draft withPlaces(Consumer<Map<String, String>> change) {
        Map<String, String> all = new LinkedHashMap<>(places);
        change.accept(all);
        return new Draft(all, arrows);
    }

    private Draft withArrows(Consumer<Map<Ends, Influence>> change) {
        Map<Ends, Influence> all = new LinkedHashMap<>(arrows);
        change.accept(all);
        return new Draft(places, all);
    }
}
