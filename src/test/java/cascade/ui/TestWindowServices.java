package cascade.ui;

import cascade.notes.MarkStore;
import cascade.practice.Notebooks;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.shell.WindowServices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

/** What a window under test runs in: work is done at once, it is always noon, chance is the same, the system is light. */
public final class TestWindowServices {
    /** When it is. */
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private TestWindowServices() {}

    /** With nothing outside the window. */
    public static WindowServices of(Motion motion, Timer timer) {
        return of(motion, timer, DesktopServices.NOTHING);
    }

    /** With something outside the window. */
    public static WindowServices of(Motion motion, Timer timer, DesktopServices desktop) {
        return of(motion, timer, desktop, Notebooks.passing(), MarkStore.passing());
    }

    /** With somebody's answers. */
    public static WindowServices of(Motion motion, Timer timer, DesktopServices desktop, Notebooks notebooks) {
        return of(motion, timer, desktop, notebooks, MarkStore.passing());
    }

    /** With somebody's answers, and with bookmarks and notes that are kept somewhere. */
    public static WindowServices of(Motion motion, Timer timer, DesktopServices desktop, Notebooks notebooks,
            MarkStore marks) {
        return new WindowServices(Tasks.inline(), motion, timer, NOON, () -> new SplittableRandom(1), desktop,
                notebooks, marks,
                new SimpleObjectProperty<>(ColorScheme.LIGHT), "test");
    }
}
