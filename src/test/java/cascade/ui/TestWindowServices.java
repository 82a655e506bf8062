package cascade.ui;

import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.shell.WindowServices;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

/** What a window under test runs in: work is done at once, and the system is light. */
public final class TestWindowServices {
    private TestWindowServices() {}

    /** With nothing outside the window. */
    public static WindowServices of(Motion motion, Timer timer) {
        return of(motion, timer, DesktopServices.NOTHING);
    }

    /** With something outside the window. */
    public static WindowServices of(Motion motion, Timer timer, DesktopServices outside) {
        return new WindowServices(Tasks.inline(), motion, timer, outside, new SimpleObjectProperty<>(ColorScheme.LIGHT),
                "test");
    }
}
