package cascade.bench;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.Influence;
import cascade.unit.MapLayout;
import cascade.unit.MapNode;
import cascade.unit.ModelSystem;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Place;
import cascade.unit.PlaceKind;
import cascade.unit.Step;
import cascade.unit.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A pathway of any size, the same one every time: one and a half arrows a node, in six places, about one and a half
 * times as wide as high, with every kind of node, influence and basis. The first step lights nothing, so that
 * the whole map is in view; each of the others lights
 * seven nodes and the six arrows between them.
 */
public final class GeneratedPathway {
    private static final int PLACES = 6;
    private static final int STEPS = 5;
    private static final int LIT_ARROWS = 6;
    /** How far up or down an arrow leads at most, in nodes. */
    private static final int ASKEW = 3;
    private static final Set<Depth> BOTH = EnumSet.allOf(Depth.class);

    private final Random random = new Random(7);
    private final int size;
    private final List<String> references;
    private final int columns;
    private final List<Arrow> arrows = new ArrayList<>();
    private final Set<String> joined = new HashSet<>();

    private GeneratedPathway(int size, List<String> references) {
        this.size = size;
        this.references = references;
        this.columns = Math.max(PLACES, (int) Math.round(Math.sqrt(size * 0.75)));
    }

    /** A pathway of so many nodes, without positions. Its steps have the words of another's, and all of it rests on the same. */
    public static Pathway make(int size, Pathway words) {
        return new GeneratedPathway(size, words.steps().getFirst().references()).pathway(words);
    }

    /** A unit with another pathway; both its depths have the same map. */
    static Unit into(Unit unit, Pathway pathway, MapLayout layout) {
        return unit.withPathway(pathway.withLayouts(Map.of(Depth.SIMPLE, layout, Depth.ADVANCED, layout)));
    }

    private Pathway pathway(Pathway words) {
        List<MapNode> nodes = IntStream.range(0, size).mapToObj(this::node).toList();
        // Every node after the first column has an arrow to it, so that the map hangs together.
        for (int to = first(1); to < size; to++) {
            join(beside(to, column(to) - 1), to);
        }
        while (arrows.size() < size * 3 / 2) {
            int from = random.nextInt(first(columns - 1));
            join(from, beside(from, Math.min(columns - 1, column(from) + 1 + random.nextInt(2))));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(step(words.steps().get(i), i));
        }
        return new Pathway(words.title(), words.lead(), List.of(),
                places(), nodes, List.copyOf(arrows),
                List.copyOf(steps), List.of(), Map.of());
    }

    private int column(int node) {
        return node * columns / size;
    }

    /** The first node of a column. */
    private int first(int column) {
        return Math.ceilDiv(column * size, columns);
    }

    /** A node of a column, about as high up as another. */
    private int beside(int node, int column) {
        int row = node - first(column(node)) + random.nextInt(ASKEW * 2 + 1) - ASKEW;
        return first(column) + Math.clamp(row, 0, first(column + 1) - first(column) - 1);
    }

    private static String place(int number) {
        return "place-" + number;
    }

    /** A cell of which all but the first and the last place are parts. */
    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("cell", "Cell", PlaceKind.CELL, Optional.empty(), "in the cell"));
        for (int i = 0; i < PLACES; i++) {
            PlaceKind kind = switch (i) {
            case 0 -> PlaceKind.OPEN;
            case 1 -> PlaceKind.MEMBRANE;
            case PLACES - 3 -> PlaceKind.NUCLEUS;
            case PLACES - 1 -> PlaceKind.OUTCOME;
            default -> PlaceKind.CYTOSOL;
            };
            places.add(new Place(place(i), "Place " + (i + 1), kind,
                    kind.isPartOfACell() ? Optional.of("cell") : Optional.empty(), "in place " + (i + 1)));
        }
        return places;
    }

    private MapNode node(int number) {
        NodeKind[] kinds = NodeKind.values();
        String label = number % 3 == 0 ? "Kinase\nno. " + number : "Protein " + number;
        return new MapNode("n" + number, label, label, kinds[number % kinds.length],
                place(column(number) * PLACES / columns), BOTH,
                List.of(), label, label, label, List.of(), List.of(), references);
    }

    private void join(int from, int to) {
        String id = "n" + from + "-n" + to;
        if (!joined.add(id)) {
            return;
        }
        int number = arrows.size();
        Influence[] influences = Influence.values();
        Basis[] bases = Basis.values();
        Evidence evidence = new Evidence(bases[number % bases.length], Set.of(ModelSystem.RODENT), Certainty.STATED,
                "Found.", references, List.of(), number % 10 == 0 ? "Disputed." : "", "Nothing.", List.of());
        // Half of the arrows switch on, as on a real map.
        arrows.add(new Arrow(id, "n" + from, "n" + to, BOTH,
                number % 2 == 0 ? Influence.POSITIVE : influences[number / 2 % influences.length], List.of(), "somehow",
                evidence));
    }

    private Step step(Step words, int number) {
        Set<String> nodes = new LinkedHashSet<>();
        List<String> lit = new ArrayList<>();
        if (number > 0) {
            nodes.add("n" + size * number / (STEPS + 1));
            for (Arrow arrow : arrows.stream().sorted((a, b) -> number(a.to()) - number(b.to())).toList()) {
                if (lit.size() < LIT_ARROWS && nodes.contains(arrow.from()) && nodes.add(arrow.to())) {
                    lit.add(arrow.id());
                }
            }
        }
        Step.Scene scene = new Step.Scene(words.simple().caption(), List.copyOf(nodes), lit);
        return new Step(words.id(), words.title(), scene, scene, words.measured(), words.breaks(), words.references());
    }

    private static int number(String node) {
        return Integer.parseInt(node.substring(1));
    }
}
