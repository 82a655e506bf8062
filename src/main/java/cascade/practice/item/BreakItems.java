package cascade.practice.item;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.pathway.Lit;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Influence;
import cascade.unit.Intervention;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows where something is stopped. What still happens is inferred from the graph: an arrow no longer passes
 * anything on where everything that leads to it is stopped. Where only some of it is, nobody can say from the graph how much
 * is left; that is not asked.
 */
final class BreakItems {
    private static final int EACH = 2;

    private final Graph graph;
    private final Kin kin;
    private final List<Intervention> interventions;
    private final Pointables arrows;

    BreakItems(Graph graph, Kin kin, List<Intervention> interventions) {
        this.graph = graph;
        this.kin = kin;
        this.interventions = interventions;
        Map<String, String> said = said(graph);
        this.arrows = new Pointables(graph.arrows().stream().map(arrow -> new Pointable(arrow.id(),
                said.getOrDefault(arrow.id(), ""), arrow.mechanism(), arrow.evidence().references(),
                new Route(Route.Kind.ARROW, arrow.id()))).toList());
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (Intervention intervention : interventions) {
            List<Arrow> stopped = graph.arrows().stream().filter(
                    arrow -> intervention.stops().contains(arrow.id())).toList();
            if (!stopped.isEmpty()) {
                still(intervention, stopped).ifPresent(items::add);
                stops(intervention, stopped).ifPresent(items::add);
                items.add(where(intervention, stopped));
            }
        }
        return items;
    }

    /** Which of four still happen: two do, and of two nothing is left. */
    private Optional<Item> still(Intervention intervention, List<Arrow> stopped) {
        Set<String> cut = stopped.stream().map(Arrow::id).collect(Collectors.toSet());
        Set<String> before = reached(Set.of());
        Set<String> alive = reached(cut);
        Set<String> touched = stopped.stream().flatMap(
                arrow -> graph.downstream(arrow.to()).nodes().stream()).collect(Collectors.toSet());
        stopped.forEach(arrow -> touched.add(arrow.to()));
        List<Arrow> gone = new ArrayList<>();
        List<Arrow> left = new ArrayList<>();
        for (Arrow arrow : graph.arrows()) {
            boolean told = arrow.influence() == Influence.POSITIVE && passes(arrow) && !cut.contains(arrow.id())
                    && !intervention.untold().contains(arrow.id());
            if (told && before.contains(arrow.from()) && !alive.contains(arrow.from())) {
                gone.add(arrow);
            } else if (told && !touched.contains(arrow.from()) && !touched.contains(arrow.to())) {
                left.add(arrow);
            }
        }
        if (gone.size() < EACH || left.size() < EACH) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (Arrow arrow : spread(gone, intervention)) {
            options.add(new Option(arrow.id(), ItemWords.arrow(graph, arrow), false,
                    Messages.text("item.still.gone", intervention.name(), way(stopped, arrow)),
                    intervention.references(), Optional.of(new Route(Route.Kind.ARROW, arrow.id()))));
        }
        for (Arrow arrow : spread(left, intervention)) {
            options.add(new Option(arrow.id(), ItemWords.arrow(graph, arrow), true,
                    Messages.text("item.still.left", intervention.name()), arrow.evidence().references(),
                    Optional.of(new Route(Route.Kind.ARROW, arrow.id()))));
        }
        return Optional.of(new Item("still." + intervention.id() + suffix(), Source.BREAK,
                Messages.text("item.still", intervention.said()), new Task.Choose(options, true), intervention.text(),
                intervention.references(), about(stopped), hides(stopped), Optional.of(graph.depth())));
    }

    /** Which of four arrows it stops: the others don't hang together with it. */
    private Optional<Item> stops(Intervention intervention, List<Arrow> stopped) {
        Set<String> near = new HashSet<>();
        for (Arrow arrow : stopped) {
            Lit down = graph.downstream(arrow.from());
            Lit up = graph.upstream(arrow.to());
            near.addAll(down.arrows());
            near.addAll(up.arrows());
        }
        Arrow right = stopped.getFirst();
        List<Arrow> others = graph.arrows().stream().filter(arrow -> !near.contains(arrow.id())
                && !intervention.untold().contains(arrow.id())
                && !arrow.evidence().blockers().contains(intervention.name())).toList();
        if (others.size() < 3) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option(right.id(), ItemWords.arrow(graph, right), true, "", intervention.references(),
                Optional.of(new Route(Route.Kind.ARROW, right.id()))));
        for (Arrow arrow : pick(others, 3, intervention)) {
            options.add(new Option(arrow.id(), ItemWords.arrow(graph, arrow), false,
                    Messages.text("item.stops.wrong", intervention.name(), ItemWords.arrow(graph, right),
                            arrow.mechanism()),
                    arrow.evidence().references(), Optional.of(new Route(Route.Kind.ARROW, arrow.id()))));
        }
        return Optional.of(new Item("stops." + intervention.id() + suffix(), Source.BREAK,
                Messages.text("item.stops", intervention.name()), new Task.Choose(options, false), intervention.text(),
                intervention.references(), about(stopped), hides(stopped), Optional.of(graph.depth())));
    }

    /** Where on the map it stops something: that arrow is to be pointed at. What nobody knows of can't be. */
    private Item where(Intervention intervention, List<Arrow> stopped) {
        String right = Messages.list(stopped.stream().map(arrow -> ItemWords.arrow(graph, arrow)).toList());
        Set<String> stops = stopped.stream().map(Arrow::id).collect(Collectors.toSet());
        // Of these nobody can say that it doesn't stop them.
        Set<String> open = graph.arrows().stream().filter(arrow -> intervention.untold().contains(arrow.id())
                || arrow.evidence().blockers().contains(intervention.name())).map(Arrow::id).filter(
                        id -> !stops.contains(id)).collect(Collectors.toSet());
        return new Item("where." + intervention.id() + suffix(), Source.BREAK,
                Messages.text("item.where", intervention.name()),
                new Task.Point(graph.depth(), Route.Kind.ARROW, arrows, open, stops,
                        new Task.Wrong("item.where.wrong", Map.of(), intervention.name(), right,
                                intervention.references())),
                intervention.text(),
                intervention.references(), about(stopped), Set.of(), Optional.of(graph.depth()));
    }

    /** Two arrows may join the same two nodes: then what they do parts them. */
    private static Map<String, String> said(Graph graph) {
        Map<String, List<Arrow>> alike = graph.arrows().stream().collect(
                Collectors.groupingBy(arrow -> ItemWords.arrow(graph, arrow)));
        Map<String, String> said = new HashMap<>();
        alike.forEach((words, arrows) -> arrows.forEach(arrow -> said.put(arrow.id(),
                arrows.size() == 1 ? words : Messages.text("item.where.of", words, arrow.mechanism()))));
        return said;
    }

    /** One unit has an intervention once for each map. */
    private String suffix() {
        return "." + graph.depth().name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The nodes that something still comes to: from nodes that nothing is known to lead to, along arrows that are known to
     * switch on and aren't cut. What is only proposed keeps nothing going.
     */
    private Set<String> reached(Set<String> cut) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (MapNode node : graph.nodes()) {
            if (graph.to(node.id()).stream().noneMatch(BreakItems::passes)) {
                seen.add(node.id());
                open.add(node.id());
            }
        }
        while (!open.isEmpty()) {
            for (Arrow arrow : graph.from(open.remove())) {
                if (!cut.contains(arrow.id()) && passes(arrow) && seen.add(arrow.to())) {
                    open.add(arrow.to());
                }
            }
        }
        return seen;
    }

    private static boolean passes(Arrow arrow) {
        return arrow.influence() != Influence.NEGATIVE && arrow.evidence().basis() != Basis.PROPOSED;
    }

    /** The shortest way from what is stopped to an arrow, as "TrkB, PLCγ, IP3". */
    private String way(List<Arrow> stopped, Arrow to) {
        Map<String, String> from = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (Arrow arrow : stopped) {
            from.putIfAbsent(arrow.to(), "");
            open.add(arrow.to());
        }
        while (!open.isEmpty()) {
            String here = open.remove();
            for (Arrow arrow : graph.from(here)) {
                if (from.putIfAbsent(arrow.to(), here) == null) {
                    open.add(arrow.to());
                }
            }
        }
        List<String> way = new ArrayList<>();
        for (String at = to.from(); at != null && !at.isEmpty(); at = from.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return String.join(" → ", way.stream().map(node -> ItemWords.label(graph, node)).toList());
    }

    private static List<Arrow> spread(List<Arrow> arrows, Intervention intervention) {
        return pick(arrows, EACH, intervention);
    }

    /** Some of them, far from each other in the unit's order, and others for another intervention. */
    private static List<Arrow> pick(List<Arrow> arrows, int count, Intervention intervention) {
        int start = Math.floorMod(intervention.id().hashCode(), arrows.size());
        Set<Arrow> picked = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            picked.add(arrows.get((start + i * arrows.size() / count) % arrows.size()));
        }
        return List.copyOf(picked);
    }

    private List<Route> about(List<Arrow> stopped) {
        return stopped.stream().flatMap(arrow -> kin.about(arrow).stream()).distinct().toList();
    }

    private Set<Route> hides(List<Arrow> stopped) {
        return stopped.stream().flatMap(arrow -> kin.hides(arrow).stream()).collect(
                Collectors.toCollection(LinkedHashSet::new));
    }
}
