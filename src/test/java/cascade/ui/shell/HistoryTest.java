package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.ui.frame.Standpoint;
import cascade.unit.Route;
import cascade.unit.Route.Kind;
import java.util.ArrayList;
import java.util.List;
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
        assertEquals(Optional.empty(), back());
        assertEquals(Optional.empty(), forward());
        assertCan(false, false);
    }

    @Test
    void backAndForwardRetraceTheWay() {
        visit(SIMPLE, TRKB, STEP_1);
        assertCan(true, false);
        assertEquals(Optional.of(TRKB), back());
        assertCan(true, true);
        assertEquals(Optional.of(SIMPLE), back());
        assertCan(false, true);
        assertEquals(Optional.empty(), back());
        assertEquals(Optional.of(SIMPLE), history.current());
        assertEquals(Optional.of(TRKB), forward());
        assertEquals(Optional.of(STEP_1), forward());
        assertEquals(Optional.empty(), forward());
        assertEquals(Optional.of(STEP_1), history.current());
    }

    @Test
    void aNewWayCutsOffWhatLayAhead() {
        visit(SIMPLE, TRKB);
        back();
        history.visit(STEP_1);
        assertCan(true, false);
        assertEquals(Optional.empty(), forward());
        assertEquals(Optional.of(SIMPLE), back());
    }

    @Test
    void thePlaceOneIsAtIsNotNotedTwice() {
        visit(SIMPLE, TRKB, TRKB);
        assertEquals(Optional.of(SIMPLE), back());
    }

    @Test
    void visitingThePlaceOneIsAtKeepsWhatLiesAhead() {
        visit(SIMPLE, TRKB);
        back();
        history.visit(SIMPLE);
        assertEquals(Optional.of(TRKB), forward());
    }

    @Test
    void whoeverWatchesIsToldOfEveryPlace() {
        List<Route> told = new ArrayList<>();
        history.here().subscribe((_, now) -> told.add(now.orElseThrow()));
        visit(SIMPLE, STEP_1);
        history.moved(STEP_2);
        back();
        assertEquals(List.of(SIMPLE, STEP_1, STEP_2, SIMPLE), told);
    }

    @Test
    void stepsOfTheWalkCountAsOnePlace() {
        visit(SIMPLE, STEP_1);
        history.moved(STEP_2);
        assertEquals(Optional.of(STEP_2), history.current());
        assertEquals(Optional.of(SIMPLE), back());
        assertEquals(Optional.of(STEP_2), forward());
    }

    @Test
    void movingOnToAnotherKindOfPlaceIsNoted() {
        visit(SIMPLE);
        history.moved(STEP_1);
        assertEquals(Optional.of(STEP_1), history.current());
        assertEquals(Optional.of(SIMPLE), back());
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
        while (back().isPresent()) {
            places++;
        }
        assertEquals(200, places);
        assertEquals(Optional.of(new Route(Kind.TERM, "t800")), history.current());
        assertCan(false, true);
    }

    @Test
    void aViewOfOnesOwnIsUndoneAndRedoneAndMovesInARowAreOne() {
        visit(SIMPLE, TRKB);
        history.looked(new View(1));
        history.looked(new View(2));
        assertEquals(Optional.of(TRKB), history.current());
        assertEquals(new History.Place(TRKB, Optional.empty()), history.back().orElseThrow());
        assertEquals(new History.Place(TRKB, Optional.of(new View(2))), history.forward().orElseThrow());
        assertCan(true, false);
    }

    @Test
    void aSelectionAfterASelectionIsNoted() {
        history.moved(new Route(Kind.NODE, "a"));
        history.moved(new Route(Kind.NODE, "b"));
        assertEquals(Optional.of(new Route(Kind.NODE, "a")), back());
    }

    private record View(int of) implements Standpoint {}

    private Optional<Route> back() {
        return history.back().map(History.Place::route);
    }

    private Optional<Route> forward() {
        return history.forward().map(History.Place::route);
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
