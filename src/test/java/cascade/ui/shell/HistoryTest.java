package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.unit.Route;
import cascade.unit.Route.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Route SIMPLE = Route.tab("simple");
    private static final Route TRKB = new Route(Kind.TERM, "trkb");
    private static final Route STEP_1 = new Route(Kind.STEP, "one");
    private static final Route STEP_2 = new Route(Kind.STEP, "two");

    private final History history = new History();

    @Test
    void atFirstThereIsNowhereToGo() {
        assertEquals(Optional.empty(), history.current());
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.empty(), history.forward());
        assertCan(false, false);
    }

    @Test
    void backAndForwardRetraceTheWay() {
        visit(SIMPLE, TRKB, STEP_1);
        assertCan(true, false);
        assertEquals(Optional.of(TRKB), history.back());
        assertCan(true, true);
        assertEquals(Optional.of(SIMPLE), history.back());
        assertCan(false, true);
        assertEquals(Optional.empty(), history.back());
        assertEquals(Optional.of(SIMPLE), history.current());
        assertEquals(Optional.of(TRKB), history.forward());
        assertEquals(Optional.of(STEP_1), history.forward());
        assertEquals(Optional.empty(), history.forward());
        assertEquals(Optional.of(STEP_1), history.current());
    }

    @Test
    void aNewWayCutsOffWhatLayAhead() {
        visit(SIMPLE, TRKB);
        history.back();
        history.visit(STEP_1);
        assertCan(true, false);
        assertEquals(Optional.empty(), history.forward());
        assertEquals(Optional.of(SIMPLE), history.back());
    }

    @Test
    void thePlaceOneIsAtIsNotNotedTwice() {
        visit(SIMPLE, TRKB, TRKB);
        assertEquals(Optional.of(SIMPLE), history.back());
    }

    @Test
    void visitingThePlaceOneIsAtKeepsWhatLiesAhead() {
        visit(SIMPLE, TRKB);
        history.back();
        history.visit(SIMPLE);
        assertEquals(Optional.of(TRKB), history.forward());
    }

    @Test
    void stepsOfTheWalkCountAsOnePlace() {
        visit(SIMPLE, STEP_1);
        history.moved(STEP_2);
        assertEquals(Optional.of(STEP_2), history.current());
        assertEquals(Optional.of(SIMPLE), history.back());
        assertEquals(Optional.of(STEP_2), history.forward());
    }

    @Test
    void movingOnToAnotherKindOfPlaceIsNoted() {
        visit(SIMPLE);
        history.moved(STEP_1);
        assertEquals(Optional.of(STEP_1), history.current());
        assertEquals(Optional.of(SIMPLE), history.back());
    }

    @Test
    void theFirstMoveIsNoted() {
        history.moved(STEP_1);
        assertEquals(Optional.of(STEP_1), history.current());
        assertCan(false, false);
    }

    @Test
    void aLongWayForgetsItsBeginningOnly() {
        for (int i = 0; i < 1_000; i++) {
            history.visit(new Route(Kind.TERM, "t" + i));
        }
        assertEquals(Optional.of(new Route(Kind.TERM, "t999")), history.current());
        int places = 1;
        while (history.back().isPresent()) {
            places++;
        }
        assertEquals(200, places);
        assertEquals(Optional.of(new Route(Kind.TERM, "t800")), history.current());
        assertCan(false, true);
    }

    private void visit(Route... routes) {
        for (Route route : routes) {
            history.visit(route);
        }
    }

    private void assertCan(boolean back, boolean forward) {
        assertEquals(back, history.canGoBack().get(), "can go back");
        assertEquals(forward, history.canGoForward().get(), "can go forward");
    }
}
