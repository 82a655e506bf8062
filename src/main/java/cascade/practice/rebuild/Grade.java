package cascade.practice.rebuild;

import cascade.practice.rebuild.ArrowGrade.Mark;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a draft is worth: the difference of two graphs whose nodes are known by name.
 *
 * <p>The credit is Dice's coefficient, which is F1, over nodes and signed arrows together: twice what agrees, divided by
 * all that is asked for and all that was drawn. What agrees in all but one thing (a node in another place, an arrow with
 * another sign or turned round) agrees by half. With r right, h half right, m missing and x extra that is
 *
 * <pre>
 * credit = (2r + h) / (2r + 2h + m + x) = 1 − (h + m + x) / (2r + 2h + m + x)
 * </pre>
 *
 * so that it is also 1 less the graph edit distance (Sanfeliu and Fu 1983, IEEE Trans Syst Man Cybern 13:353), each
 * insertion, deletion and substitution costing 1, as a share of the size of both graphs. From 0 for nothing, or nothing
 * that agrees, to 1 for the map itself; what is extra never raises it.
 *
 * @param nodes for each node that is asked for
 * @param arrows for each arrow that is asked for, then for each that isn't
 * @param credit from 0 to 1
 */
public record Grade(List<NodeGrade> nodes, List<ArrowGrade> arrows, double credit) {

    /** Grades a draft. */
    public static Grade of(Blueprint blueprint, Draft draft) {
        List<NodeGrade> nodes = blueprint.nodes().stream().map(node -> grade(node, draft)).toList();
        List<ArrowGrade> arrows = arrows(blueprint, draft);
        return new Grade(nodes, arrows, credit(nodes, arrows));
    }

    private static NodeGrade grade(MapNode node, Draft draft) {
        Optional<String> put = Optional.ofNullable(draft.places().get(node.id()));
        return new NodeGrade(node, put.isEmpty() ? NodeGrade.Mark.MISSING
                : put.get().equals(node.place()) ? NodeGrade.Mark.RIGHT : NodeGrade.Mark.MISPLACED, put);
    }

    private static List<ArrowGrade> arrows(Blueprint blueprint, Draft draft) {
        List<ArrowGrade> grades = new ArrayList<>();
        Set<Ends> left = new HashSet<>(draft.arrows().keySet());
        List<Asked> missing = new ArrayList<>();
        for (Asked asked : blueprint.arrows()) {
            Influence drawn = draft.arrows().get(asked.ends());
            if (drawn == null) {
                missing.add(asked);
            } else {
                left.remove(asked.ends());
                grades.add(new ArrowGrade(asked.influences().contains(drawn) ? Mark.RIGHT : Mark.OTHER_SIGN,
                        Optional.of(asked), Optional.of(asked.ends())));
            }
        }
        left.removeIf(ends -> isAlsoTrue(blueprint, ends, draft.arrows()));
        for (Asked asked : missing) {
            Ends turned = asked.ends().turned();
            boolean drawn = left.remove(turned);
            grades.add(new ArrowGrade(drawn ? Mark.TURNED : Mark.MISSING, Optional.of(asked),
                    drawn ? Optional.of(turned) : Optional.empty()));
        }
        Set<Ends> answered = new HashSet<>();
        grades.forEach(grade -> grade.drawn().ifPresent(answered::add));
        for (Ends ends : draft.arrows().keySet()) {
            if (!answered.contains(ends)) {
                grades.add(new ArrowGrade(left.contains(ends) ? Mark.EXTRA : Mark.ALSO_TRUE, Optional.empty(),
                        Optional.of(ends)));
            }
        }
        return List.copyOf(grades);
    }

    private static boolean isAlsoTrue(Blueprint blueprint, Ends ends, Map<Ends, Influence> drawn) {
        return blueprint.alsoTrue().getOrDefault(ends, Set.of()).contains(drawn.get(ends));
    }

    private static double credit(List<NodeGrade> nodes, List<ArrowGrade> arrows) {
        double agree = 0;
        double all = 0;
        for (NodeGrade node : nodes) {
            agree += node.isRight() ? 2 : node.put().isPresent() ? 1 : 0;
            all += node.put().isPresent() ? 2 : 1;
        }
        for (ArrowGrade arrow : arrows) {
            if (arrow.mark() != Mark.ALSO_TRUE) {
                agree += arrow.mark() == Mark.RIGHT ? 2 : arrow.isHalf() ? 1 : 0;
                all += (arrow.asked().isPresent() ? 1 : 0) + (arrow.drawn().isPresent() ? 1 : 0);
            }
        }
        return all == 0 ? 1 : agree / all;
    }

    /** How many nodes are in their places. */
    public long rightNodes() {
        return nodes.stream().filter(NodeGrade::isRight).count();
    }

    /** How many arrows have a mark. */
    public long count(Mark mark) {
        return arrows.stream().filter(arrow -> arrow.mark() == mark).count();
    }

    /** Whether nothing is missing, wrong or extra. */
    public boolean isWhole() {
        return nodes.stream().allMatch(NodeGrade::isRight) && arrows.stream().allMatch(ArrowGrade::stays);
    }
}
