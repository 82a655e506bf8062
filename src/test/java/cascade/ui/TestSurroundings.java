package cascade.ui;

import cascade.ui.kit.Motion;
import cascade.ui.kit.Outside;
import cascade.ui.kit.Tasks;
import cascade.ui.kit.Timer;
import cascade.ui.shell.Surroundings;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

/** What a window under test runs in: work is done at once, and the system is light. */
public final class TestSurroundings {
    private TestSurroundings() {}

    /** With nothing outside the window. */
    public static Surroundings of(Motion motion, Timer timer) {
        return of(motion, timer, Outside.NOTHING);
    }

    /** With something outside the window. */
    public static Surroundings of(Motion motion, Timer timer, Outside outside) {
        return new Surroundings(Tasks.inline(), motion, timer, outside, new SimpleObjectProperty<>(ColorScheme.LIGHT),
                "test");
    }
}
