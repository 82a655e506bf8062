package cascade.practice.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.practice.rebuild.ArrowGrade.Mark;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The credit of drafts of everything that can be rebuilt of the bundled unit, by chance with a fixed seed. */
class GradeTest {
    private static final double EXACT = 1e-12;
    private static final int DRAFTS = 100;

    static List<Blueprint> blueprints() {
        return Blueprints.all();
    }

    private static double credit(Blueprint blueprint, Draft draft) {
        return Grade.of(blueprint, draft).credit();
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void theMapItselfIsWorthAllAndNothingIsWorthNothing(Blueprint blueprint) {
        Grade right = Grade.of(blueprint, blueprint.solution());
        assertEquals(1, right.credit(), EXACT);
        assertTrue(right.isWhole());
        assertEquals(blueprint.nodes().size(), right.rightNodes());
        Grade nothing = Grade.of(blueprint, Draft.EMPTY);
        assertEquals(0, nothing.credit(), EXACT);
        assertEquals(blueprint.arrows().size(), nothing.count(Mark.MISSING));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void creditIsAShareAndOnlyTheMapItselfHasAllOfIt(Blueprint blueprint) {
        Random chance = new Random(1);
        for (int i = 0; i < DRAFTS; i++) {
            Grade grade = Grade.of(blueprint, Blueprints.draft(blueprint, chance));
            assertTrue(grade.credit() >= 0 && grade.credit() <= 1, "" + grade.credit());
            assertEquals(grade.isWhole(), grade.credit() > 1 - EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void nothingExtraRaisesTheCredit(Blueprint blueprint) {
        Random chance = new Random(2);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Ends ends = Blueprints.ends(blueprint, chance);
            if (draft.arrows().containsKey(ends)) {
                continue;
            }
            Draft more = draft.draw(ends, Blueprints.sign(chance));
            Grade after = Grade.of(blueprint, more);
            ArrowGrade of = after.arrows().stream().filter(
                    grade -> grade.drawn().filter(ends::equals).isPresent()).findFirst().orElseThrow();
            double before = credit(blueprint, draft);
            if (of.mark() == Mark.EXTRA) {
                assertTrue(after.credit() < before || before == 0, ends + " is extra");
            } else if (of.mark() == Mark.ALSO_TRUE) {
                assertEquals(before, after.credit(), EXACT);
            } else if (!draft.arrows().containsKey(ends.turned())) {
                // Where it was there the other way round, it had half already.
                assertTrue(after.credit() >= before - EXACT, ends + " was missing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void everyFaultThatIsMendedRaisesTheCredit(Blueprint blueprint) {
        Random chance = new Random(3);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Grade grade = Grade.of(blueprint, draft);
            grade.nodes().stream().filter(node -> !node.isRight()).forEach(node -> assertTrue(
                    credit(blueprint, draft.put(node.node().id(), node.node().place())) > grade.credit()));
            for (ArrowGrade arrow : grade.arrows()) {
                switch (arrow.mark()) {
                case MISSING, OTHER_SIGN -> {
                    Asked asked = arrow.asked().orElseThrow();
                    assertTrue(credit(blueprint, draft.draw(asked.ends(), asked.arrow().influence())) > grade.credit());
                }
                case TURNED -> {
                    Asked asked = arrow.asked().orElseThrow();
                    assertTrue(credit(blueprint, draft.remove(asked.ends().turned()).draw(asked.ends(),
                            asked.arrow().influence())) > grade.credit());
                }
                case EXTRA -> assertTrue(
                        credit(blueprint, draft.remove(arrow.drawn().orElseThrow())) > grade.credit()
                                || grade.credit() == 0);
                case RIGHT, ALSO_TRUE -> {
                }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void theOrderInWhichItWasDrawnDoesNotMatter(Blueprint blueprint) {
        Random chance = new Random(4);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Draft shuffled = Draft.EMPTY;
            List<Map.Entry<Ends, Influence>> arrows = new ArrayList<>(draft.arrows().entrySet());
            List<Map.Entry<String, String>> nodes = new ArrayList<>(draft.places().entrySet());
            Collections.shuffle(arrows, chance);
            Collections.shuffle(nodes, chance);
            for (Map.Entry<Ends, Influence> arrow : arrows) {
                shuffled = shuffled.draw(arrow.getKey(), arrow.getValue());
            }
            for (Map.Entry<String, String> node : nodes) {
                shuffled = shuffled.put(node.getKey(), node.getValue());
            }
            assertEquals(draft, shuffled);
            assertEquals(Set.copyOf(Grade.of(blueprint, draft).arrows()),
                    Set.copyOf(Grade.of(blueprint, shuffled).arrows()));
            assertEquals(credit(blueprint, draft), credit(blueprint, shuffled), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void theCreditIsWhatIsLeftOfOneByTheEditDistance(Blueprint blueprint) {
        Random chance = new Random(5);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Grade grade = Grade.of(blueprint, draft);
            long edits = grade.nodes().stream().filter(node -> !node.isRight()).count()
                    + grade.arrows().stream().filter(
                            arrow -> arrow.mark() != Mark.RIGHT && arrow.mark() != Mark.ALSO_TRUE).count();
            long size = blueprint.nodes().size() + blueprint.arrows().size() + draft.places().size()
                    + draft.arrows().size() - grade.count(Mark.ALSO_TRUE);
            assertEquals(1 - (double) edits / size, grade.credit(), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void everyArrowAndEveryNodeIsGradedOnce(Blueprint blueprint) {
        Random chance = new Random(6);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Grade grade = Grade.of(blueprint, draft);
            List<Ends> drawn = grade.arrows().stream().flatMap(arrow -> arrow.drawn().stream()).toList();
            assertEquals(draft.arrows().size(), drawn.size());
            assertEquals(draft.arrows().keySet(), Set.copyOf(drawn));
            assertEquals(blueprint.arrows().size(),
                    grade.arrows().stream().filter(arrow -> arrow.asked().isPresent()).count());
            assertEquals(blueprint.nodes(), grade.nodes().stream().map(NodeGrade::node).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void whatWasRightIsKeptAndIsRightAgain(Blueprint blueprint) {
        Random chance = new Random(8);
        for (int i = 0; i < DRAFTS; i++) {
            Draft draft = Blueprints.draft(blueprint, chance);
            Grade grade = Grade.of(blueprint, draft);
            Grade kept = Grade.of(blueprint, draft.keep(grade));
            assertEquals(grade.rightNodes(), kept.rightNodes());
            assertEquals(grade.count(Mark.RIGHT), kept.count(Mark.RIGHT));
            assertEquals(0, kept.count(Mark.EXTRA) + kept.count(Mark.TURNED) + kept.count(Mark.OTHER_SIGN));
        }
    }

    @Test
    void eachFaultIsCalledByItsName() {
        Blueprint blueprint = Blueprints.relay("erk-arm");
        Ends mek = new Ends("mek", "erk");
        Ends ras = new Ends("ras", "mek");
        Ends shc = new Ends("shc-grb2", "ras");
        Draft draft = blueprint.solution().put("ras", "outside").remove(shc).sign(mek, Influence.NEGATIVE).turn(
                ras).draw(new Ends("erk", "semax"), Influence.NEGATIVE);
        Grade grade = Grade.of(blueprint, draft);
        assertEquals(NodeGrade.Mark.MISPLACED, grade.nodes().stream().filter(
                node -> node.node().id().equals("ras")).findFirst().orElseThrow().mark());
        assertEquals(Mark.MISSING, mark(grade, shc));
        assertEquals(Mark.OTHER_SIGN, mark(grade, mek));
        assertEquals(Mark.TURNED, mark(grade, ras));
        assertEquals(1, grade.count(Mark.EXTRA));
        assertFalse(grade.isWhole());
    }

    private static Mark mark(Grade grade, Ends asked) {
        return grade.arrows().stream().filter(
                arrow -> arrow.asked().filter(
                        it -> it.ends().equals(asked)).isPresent()).findFirst().orElseThrow().mark();
    }

    @Test
    void whatIsTrueButNotOnThisMapIsNoFault() {
        Blueprint simple = Blueprints.of(Depth.SIMPLE);
        Ends known = new Ends("bdnf-protein", "survival-outcome");
        Grade grade = Grade.of(simple, simple.solution().draw(known, Influence.POSITIVE));
        assertEquals(1, grade.credit(), EXACT);
        assertEquals(1, grade.count(Mark.ALSO_TRUE));
        assertTrue(grade.isWhole());
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void noTwoNodesAreCalledTheSame(Blueprint blueprint) {
        List<MapNode> nodes = blueprint.content().graph().nodes();
        Names names = new Names(nodes);
        assertEquals(nodes.size(), nodes.stream().map(node -> names.of(node.id())).distinct().count());
    }

    @Test
    void nodesOfOneLabelAreToldApart() {
        MapNode node = Blueprints.UNIT.pathway().nodes().getFirst();
        MapNode other = new MapNode("other", node.label(), "Another name", node.kind(), node.place(), node.depths(),
                List.of(), "", "", "", List.of(), List.of(), List.of());
        MapNode third = new MapNode("third", node.label(), "Another name", node.kind(), node.place(), node.depths(),
                List.of(), "", "", "", List.of(), List.of(), List.of());
        Names names = new Names(List.of(node, other, third));
        assertEquals(List.of(node.name(), "Another name", "Another name 2"),
                List.of(names.of(node.id()), names.of("other"), names.of("third")));
    }
}
