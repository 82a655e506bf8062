package cascade.pathway;

import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Certainty;
import cascade.unit.Depth;
import cascade.unit.Evidence;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.ModelSystem;
import cascade.unit.NodeKind;
import cascade.unit.Pathway;
import cascade.unit.Step;
import cascade.unit.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pathway small enough to see through. Advanced: {@code a → b → c → d}, {@code c → b} closes a cycle, {@code e} stands
 * alone, and {@code x → d} joins at the end. Simple: {@code AB → CD}, where AB stands for a and b, CD for c and d.
 */
public final class SmallPathway {
    private SmallPathway() {}

    /** The pathway, with a walk of three steps. */
    public static Pathway make() {
        List<MapNode> nodes = Stream.concat(Stream.of(group("ab", "a", "b"), group("cd", "c", "d")),
                Stream.of("a", "b", "c", "d", "e", "x").map(SmallPathway::node)).toList();
        List<Arrow> arrows = List.of(arrow("ab", "cd", Depth.SIMPLE, List.of("b-c")), advanced("a", "b"),
                advanced("b", "c"), advanced("c", "d"), advanced("c", "b"), advanced("x", "d"));
        List<Step> steps = List.of(step("first", List.of("ab"), List.of(), List.of("a", "b"), List.of("a-b")),
                step("second", List.of("ab", "cd"), List.of("ab-cd"), List.of("b", "c"), List.of("b-c")),
                step("third", List.of("cd"), List.of(), List.of("c", "d"), List.of("c-d")));
        return new Pathway("Small", "A lead.", List.of(), List.of(), nodes, arrows, steps, List.of(), Map.of());
    }

    /** A row of nodes {@code n0} to {@code n<i>length</i>}, each followed by the next two: its ways grow beyond counting. */
    static Pathway ladder(int length) {
        List<MapNode> nodes = IntStream.rangeClosed(0, length).mapToObj(i -> node("n" + i)).toList();
        List<Arrow> arrows = IntStream.range(0, length).boxed().flatMap(i -> IntStream.of(i + 1, i + 2).filter(
                to -> to <= length).mapToObj(to -> advanced("n" + i, "n" + to))).toList();
        return new Pathway("Ladder", "A lead.", List.of(), List.of(), nodes, arrows, List.of(), List.of(), Map.of());
    }

    private static MapNode node(String id) {
        return node(id, Depth.ADVANCED, List.of());
    }

    private static MapNode group(String id, String... members) {
        return node(id, Depth.SIMPLE, List.of(members));
    }

    private static MapNode node(String id, Depth depth, List<String> members) {
        return new MapNode(id, id, id, NodeKind.PROTEIN, "lane", Set.of(depth), members, id, id, id, List.of(),
                List.of(), List.of());
    }

    private static Arrow advanced(String from, String to) {
        return arrow(from, to, Depth.ADVANCED, List.of());
    }

    private static Arrow arrow(String from, String to, Depth depth, List<String> stands) {
        Evidence evidence = new Evidence(Basis.GENERAL, Set.of(ModelSystem.RODENT), Certainty.STATED, "Found.",
                List.of("someone2001"), List.of(), "", "Nothing.", List.of());
        return new Arrow(from + "-" + to, from, to, Set.of(depth), Influence.POSITIVE, stands, "somehow", evidence);
    }

    private static Step step(String id, List<String> nodes, List<String> arrows, List<String> deepNodes,
            List<String> deepArrows) {
        return new Step(id, id, new Step.Scene("Plain.", nodes, arrows),
                new Step.Scene("Exact.", deepNodes, deepArrows),
                new Step.Measured(Basis.GENERAL, Certainty.STATED, "in somebody",
                        new Words("Measured.", "Measured exactly.")),
                Words.NONE, List.of("someone2001"));
    }
}
