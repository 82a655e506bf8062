package cascade.practice.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.pathway.Graph;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the walk through the unit that comes with Cascade asks before it goes on. */
class PredictionsTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final Predictions PREDICTIONS = new Predictions(new UnitIndex(UNIT));
    private static final List<Step> STEPS = UNIT.pathway().steps();

    @Test
    void everyStepAndBeatButTheFirstIsAskedForAndIsSound() {
        for (Item item : all()) {
            assertEquals(Set.of(), ItemFault.in(item), item.id());
        }
        for (Depth depth : Depth.values()) {
            assertTrue(PREDICTIONS.onMap(depth, 0).isEmpty());
            for (int step = 1; step < STEPS.size(); step++) {
                assertTrue(PREDICTIONS.onMap(depth, step).isPresent(), depth + ", step " + step);
            }
            assertTrue(PREDICTIONS.onMap(depth, STEPS.size()).isEmpty());
        }
        for (CloseUp closeUp : UNIT.pathway().closeUps()) {
            assertTrue(PREDICTIONS.beat(closeUp.step(), 0).isEmpty());
            for (int beat = 1; beat < closeUp.beats().size(); beat++) {
                assertTrue(PREDICTIONS.beat(closeUp.step(), beat).isPresent(), closeUp.step() + ", beat " + beat);
            }
        }
    }

    @Test
    void whereAnArrowLeadsIsWhatTheGraphSaysAndWasNotShownBefore() {
        for (Depth depth : Depth.values()) {
            Graph graph = new Graph(UNIT.pathway(), depth);
            for (int step = 1; step < STEPS.size(); step++) {
                Optional<Item> asked = PREDICTIONS.onMap(depth, step);
                if (asked.isPresent() && asked.get().task() instanceof Task.Point point) {
                    String arrow = asked.get().about().getFirst().id();
                    Set<String> shown = new HashSet<>();
                    STEPS.subList(0, step).forEach(before -> shown.addAll(before.scene(depth).arrows()));
                    assertFalse(shown.contains(arrow), arrow);
                    assertTrue(STEPS.get(step).scene(depth).arrows().contains(arrow), arrow);
                    for (Option option : point.options()) {
                        boolean leads = graph.from(graph.arrow(arrow).orElseThrow().from()).stream().anyMatch(
                                other -> other.to().equals(option.id()) && PREDICTIONS.ahead(0).contains(other.id())
                                        && !shown.contains(other.id()));
                        assertEquals(leads, option.right(), arrow + ", " + option.id());
                    }
                }
            }
        }
    }

    @Test
    void whatIsAheadBecomesLessWithEachStepAndEndsInNothing() {
        Set<String> before = PREDICTIONS.ahead(0);
        for (int step = 0; step < STEPS.size(); step++) {
            Set<String> ahead = PREDICTIONS.ahead(step);
            assertTrue(before.containsAll(ahead));
            for (Depth depth : Depth.values()) {
                STEPS.get(step).scene(depth).arrows().forEach(arrow -> assertFalse(ahead.contains(arrow), arrow));
            }
            before = ahead;
        }
        assertEquals(Set.of(), before);
    }

    @Test
    void askedOfTheSamePlaceItIsTheSame() {
        assertEquals(all(), all());
    }

    @Test
    void whatIsAskedOnTheMapIsHiddenThere() {
        for (Item item : all()) {
            if (item.map().isPresent()) {
                assertTrue(item.hides().contains(item.about().getFirst()), item.id());
            }
            assertTrue(item.about().getFirst().kind() != Route.Kind.TAB, item.id());
        }
    }

    private static List<Item> all() {
        List<Item> all = new ArrayList<>();
        for (int step = 0; step < STEPS.size(); step++) {
            for (Depth depth : Depth.values()) {
                PREDICTIONS.onMap(depth, step).ifPresent(all::add);
            }
            PREDICTIONS.which(step).ifPresent(all::add);
        }
        for (CloseUp closeUp : UNIT.pathway().closeUps()) {
            for (int beat = 0; beat < closeUp.beats().size(); beat++) {
                PREDICTIONS.beat(closeUp.step(), beat).ifPresent(all::add);
            }
        }
        return all;
    }
}
