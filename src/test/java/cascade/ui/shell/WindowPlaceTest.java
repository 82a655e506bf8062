package cascade.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cascade.ui.shell.Preferences.Window;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1280, 770);
    private static final Rectangle2D RIGHT = new Rectangle2D(1280, 0, 1920, 1080);

    private static Window fit(double x, double y, double width, double height, Rectangle2D... screens) {
        return WindowPlace.fit(new Window(x, y, width, height), List.of(screens));
    }

    @Test
    void aWindowThatFitsStaysAsItWas() {
        assertEquals(new Window(100, 60, 900, 600), fit(100, 60, 900, 600, LAPTOP));
        assertEquals(new Window(1500, 60, 900, 600), fit(1500, 60, 900, 600, LAPTOP, RIGHT));
    }

    @Test
    void aWindowLargerThanTheScreenFillsIt() {
        assertEquals(new Window(0, 30, 1280, 770), fit(0, 0, 3840, 2160, LAPTOP));
        assertEquals(new Window(100, 30, 900, 770), fit(100, 60, 900, 90_000, LAPTOP));
    }

    @Test
    void aWindowThatHangsOverTheEdgeIsMovedIn() {
        assertEquals(new Window(380, 200, 900, 600), fit(1000, 300, 900, 600, LAPTOP));
        assertEquals(new Window(0, 30, 900, 600), fit(-400, -300, 900, 600, LAPTOP));
    }

    @Test
    void aWindowOnAScreenThatIsGoneIsInTheMiddleOfTheFirst() {
        assertEquals(new Window(190, 115, 900, 600), fit(1500, 60, 900, 600, LAPTOP));
    }

    @Test
    void aWindowOnTwoScreensGoesToTheOneThatHoldsMoreOfIt() {
        assertEquals(new Window(1280, 60, 900, 600), fit(1000, 60, 900, 600, LAPTOP, RIGHT));
    }

    @Test
    void aWindowOfNoSizeCanBeSeenAgain() {
        assertEquals(new Window(540, 315, 200, 200), fit(100, 60, 0, 0, LAPTOP));
    }
}
