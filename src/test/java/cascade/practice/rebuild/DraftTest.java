package cascade.practice.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Influence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Ends AB = new Ends("a", "b");
    private static final Draft TWO = Draft.EMPTY.put("a", "in").put("b", "out").draw(AB, Influence.POSITIVE);

    @Test
    void aNodeStandsInOnePlace() {
        assertEquals(Map.of("a", "out"), Draft.EMPTY.put("a", "in").put("a", "out").places());
    }

    @Test
    void aNodeThatIsTakenAwayTakesItsArrowsAlong() {
        assertEquals(Draft.EMPTY.put("b", "out"), TWO.take("a"));
    }

    @Test
    void anArrowIsSignedTurnedAndRemoved() {
        assertEquals(Influence.NEGATIVE, TWO.sign(AB, Influence.NEGATIVE).arrows().get(AB));
        assertEquals(Map.of(AB.turned(), Influence.POSITIVE), TWO.turn(AB).arrows());
        assertEquals(TWO, TWO.turn(AB).turn(AB.turned()));
        assertEquals(Map.of(), TWO.remove(AB).arrows());
    }

    @Test
    void whatIsNotThereIsNeitherSignedNorTurned() {
        Ends none = new Ends("b", "c");
        assertEquals(TWO, TWO.sign(none, Influence.NEGATIVE));
        assertEquals(TWO, TWO.turn(none));
        Draft both = TWO.draw(AB.turned(), Influence.NEGATIVE);
        assertEquals(both, both.turn(AB), "there is one that way already");
    }

    @Test
    void noArrowLeadsFromANodeToItself() {
        assertThrows(IllegalArgumentException.class, () -> new Ends("a", "a"));
    }

    @Test
    void everyStepIsUndoneAndDoneAgain() {
        Blueprint blueprint = Blueprints.relay("erk-arm");
        Random chance = new Random(7);
        List<Draft> steps = new ArrayList<>(List.of(Draft.EMPTY));
        Drafts drafts = Drafts.NONE;
        for (int i = 0; i < 200; i++) {
            Draft next = switch (chance.nextInt(4)) {
            case 0 -> drafts.now().put(blueprint.nodes().get(chance.nextInt(blueprint.nodes().size())).id(),
                    Blueprints.place(blueprint, chance));
            case 1 -> drafts.now().take(blueprint.nodes().get(chance.nextInt(blueprint.nodes().size())).id());
            case 2 -> drafts.now().draw(Blueprints.ends(blueprint, chance), Blueprints.sign(chance));
            default -> drafts.now().remove(Blueprints.ends(blueprint, chance));
            };
            if (!next.equals(drafts.now())) {
                steps.add(next);
            }
            drafts = drafts.to(next);
        }
        for (int i = steps.size() - 2; i >= 0; i--) {
            drafts = drafts.undo();
            assertEquals(steps.get(i), drafts.now());
        }
        assertEquals(drafts, drafts.undo());
        for (int i = 1; i < steps.size(); i++) {
            drafts = drafts.redo();
            assertEquals(steps.get(i), drafts.now());
        }
        assertEquals(drafts, drafts.redo());
    }

    @Test
    void whatIsDoneAfterAnUndoIsTheOnlyWayOn() {
        Drafts drafts = Drafts.NONE.to(TWO).undo().to(Draft.EMPTY.put("c", "in"));
        assertEquals(drafts, drafts.redo());
    }

    @Test
    void onlySoManyStepsAreKept() {
        Drafts drafts = Drafts.NONE;
        for (int i = 0; i < Drafts.KEPT * 2; i++) {
            drafts = drafts.to(Draft.EMPTY.put("a", "in" + i));
        }
        assertTrue(drafts.before().size() <= Drafts.KEPT);
    }
}
