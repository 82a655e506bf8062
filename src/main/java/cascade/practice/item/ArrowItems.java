package cascade.practice.item;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one map's arrows are asked: what they do, where they lead, where they come from, what they rest on. */
final class ArrowItems {
    /** A node that leads to more than so many others, or that so many lead to, is no question: nearly all are right. */
    private static final int MOST_ENDS = 4;

    /** What an arrow can be thought to do. */
    private enum Does {
        MORE, LESS, UNKNOWN, NOTHING;

        static Does of(Influence influence) {
            return switch (influence) {
            case POSITIVE, NECESSARY -> MORE;
            case NEGATIVE -> LESS;
            case UNKNOWN -> UNKNOWN;
            };
        }
    }

    private final String subject;
    private final Graph graph;
    private final Kin kin;

    ArrowItems(String subject, Graph graph, Kin kin) {
        this.subject = subject;
        this.graph = graph;
        this.kin = kin;
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (Arrow arrow : graph.arrows()) {
            if (graph.from(arrow.from()).stream().filter(other -> other.to().equals(arrow.to())).count() == 1) {
                items.add(does(arrow));
            }
            items.add(seen(arrow));
        }
        Pointables nodes = nodes(graph);
        for (MapNode node : graph.nodes()) {
            ends(nodes, node, "next", graph.from(node.id()), Arrow::to).ifPresent(items::add);
            ends(nodes, node, "before", graph.to(node.id()), Arrow::from).ifPresent(items::add);
            build(node).ifPresent(items::add);
        }
        return items;
    }

    /** All nodes of a map, to be pointed at. */
    static Pointables nodes(Graph graph) {
        return new Pointables(graph.nodes().stream().map(node -> new Pointable(node.id(), node.plainLabel(),
                node.summary(), node.references(), new Route(Route.Kind.NODE, node.id()))).toList());
    }

    /** What it does to what it leads to. */
    Item does(Arrow arrow) {
        Does right = Does.of(arrow.influence());
        List<Option> options = new ArrayList<>();
        for (Does does : Does.values()) {
            String word = does.name().toLowerCase(java.util.Locale.ROOT);
            String why = does == right ? "" : Messages.text("item.does." + word + ".wrong", arrow.mechanism());
            options.add(new Option(word, Messages.text("item.does." + word), does == right, why,
                    arrow.evidence().references(), Optional.of(route(arrow))));
        }
        boolean proposed = arrow.evidence().basis() == Basis.PROPOSED;
        return new Item("does." + arrow.id(), Source.ARROW,
                Messages.text(proposed ? "item.does.proposed" : "item.does", ItemWords.label(graph, arrow.from()),
                        ItemWords.label(graph, arrow.to())),
                new Task.Choose(options, false), arrow.mechanism(), arrow.evidence().references(), kin.about(arrow),
                kin.hides(arrow), Optional.of(graph.depth()));
    }

    private Item seen(Arrow arrow) {
        List<Option> options = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            boolean right = arrow.evidence().basis() == basis;
            String word = basis.name().toLowerCase(java.util.Locale.ROOT);
            options.add(new Option(word, Messages.text("item.seen." + word, subject), right,
                    right ? "" : Messages.text("item.seen." + word + ".wrong", subject, arrow.evidence().finding()),
                    arrow.evidence().references(), Optional.of(route(arrow))));
        }
        return new Item("seen." + arrow.id(), Source.EVIDENCE,
                Messages.text("item.seen", ItemWords.arrow(graph, arrow), subject),
                new Task.Choose(options, false), arrow.evidence().finding(), arrow.evidence().references(),
                kin.about(arrow), kin.hides(arrow), Optional.of(graph.depth()));
    }

    /** Which nodes it leads to, or which lead to it: one of them is to be pointed at. */
    private Optional<Item> ends(Pointables nodes, MapNode node, String what, List<Arrow> arrows,
            Function<Arrow, String> end) {
        Set<String> right = arrows.stream().map(end).collect(Collectors.toCollection(LinkedHashSet::new));
        if (right.isEmpty() || right.size() > MOST_ENDS || right.contains(node.id())) {
            return Optional.empty();
        }
        String named = ItemWords.labels(graph, right.stream());
        return Optional.of(new Item(what + "." + node.id(), Source.ARROW,
                Messages.text("item." + what, node.plainLabel()),
                new Task.Point(graph.depth(), Route.Kind.NODE, nodes, Set.of(node.id()), right,
                        new Task.Wrong("item." + what + ".wrong", Map.of(), node.plainLabel(), named,
                                references(arrows))),
                mechanisms(arrows), references(arrows), about(node, arrows), hides(arrows),
                Optional.of(graph.depth())));
    }

    private Optional<Item> build(MapNode node) {
        List<Arrow> arrows = graph.from(node.id());
        if (arrows.isEmpty() || arrows.size() > MOST_ENDS) {
            return Optional.empty();
        }
        Set<Task.Drawn> right = arrows.stream().map(arrow -> new Task.Drawn(arrow.influence(), arrow.to())).collect(
                Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(new Item("build." + node.id(), Source.ARROW,
                Messages.text("item.build", node.plainLabel()), new Task.Build(graph.depth(), node.id(), right),
                mechanisms(arrows), references(arrows), about(node, arrows), hides(arrows),
                Optional.of(graph.depth())));
    }

    private List<Route> about(MapNode node, List<Arrow> arrows) {
        Set<Route> about = new LinkedHashSet<>();
        about.add(new Route(Route.Kind.NODE, node.id()));
        arrows.forEach(arrow -> about.addAll(kin.about(arrow)));
        return List.copyOf(about);
    }

    private Set<Route> hides(List<Arrow> arrows) {
        return arrows.stream().flatMap(arrow -> kin.hides(arrow).stream()).collect(
                Collectors.toCollection(LinkedHashSet::new));
    }

    private static String mechanisms(List<Arrow> arrows) {
        return arrows.stream().map(Arrow::mechanism).distinct().collect(Collectors.joining("\n\n"));
    }

    private static List<String> references(List<Arrow> arrows) {
        return arrows.stream().flatMap(arrow -> arrow.evidence().references().stream()).distinct().toList();
    }

    private static Route route(Arrow arrow) {
        return new Route(Route.Kind.ARROW, arrow.id());
    }
}
