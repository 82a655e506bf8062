package cascade.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Arrow;
import cascade.unit.Depth;
import cascade.unit.Pathway;
import cascade.unit.Step;
import cascade.unit.read.UnitFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Effects come after their causes. */
class CausalityTest {
    private final Pathway pathway = UnitFolder.bundled().pathway();

    private Map<String, Integer> ranks(String step, Depth depth) {
        Step.Scene scene = pathway.steps().stream().filter(it -> it.id().equals(step)).findFirst().orElseThrow().scene(
                depth);
        return Causality.ranks(pathway.arrows().stream().filter(arrow -> scene.arrows().contains(arrow.id())).toList());
    }

    private static int rank(Map<String, Integer> ranks, String arrow) {
        return ranks.getOrDefault(arrow, -1);
    }

    @Test
    void crebReachesTheGeneOnlyAfterErkHasReachedCreb() {
        Map<String, Integer> ranks = ranks("creb", Depth.SIMPLE);
        assertEquals(0, ranks.get("erk-arm-to-creb-switch"));
        assertEquals(1, ranks.get("creb-switch-to-genes"));
        assertTrue(rank(ranks("creb", Depth.ADVANCED), "creb-to-bdnf-gene") > rank(ranks("creb", Depth.ADVANCED),
                "erk-to-creb"));
    }

    @Test
    void inEveryStepAnEffectComesAfterAllItsCauses() {
        for (Step step : pathway.steps()) {
            for (Depth depth : Depth.values()) {
                Map<String, Integer> ranks = ranks(step.id(), depth);
                List<Arrow> arrows = pathway.arrows().stream().filter(arrow -> ranks.containsKey(arrow.id())).toList();
                for (Arrow cause : arrows) {
                    for (Arrow effect : arrows) {
                        if (cause.to().equals(effect.from()) && !leads(arrows, effect, cause)) {
                            assertTrue(rank(ranks, effect.id()) > rank(ranks, cause.id()),
                                    cause.id() + ", " + effect.id());
                        }
                    }
                }
            }
        }
    }

    /** Whether there is a way back, so that neither comes first. */
    private static boolean leads(List<Arrow> arrows, Arrow from, Arrow to) {
        java.util.Set<String> seen = new java.util.HashSet<>(java.util.Set.of(from.to()));
        java.util.Deque<String> open = new java.util.ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String here = open.remove();
            for (Arrow arrow : arrows) {
                if (arrow.from().equals(here) && seen.add(arrow.to())) {
                    open.add(arrow.to());
                }
            }
        }
        return seen.contains(to.from());
    }

    @Test
    void aLoopHasABeginning() {
        Map<String, Integer> ranks = Causality.ranks(pathway.arrows());
        assertTrue(ranks.values().stream().anyMatch(rank -> rank == 0));
        assertEquals(pathway.arrows().size(), ranks.size());
    }
}
