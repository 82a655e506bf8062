package cascade.ui.shell;

import cascade.notes.MarkStore;
import cascade.practice.Notebooks;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;

/**
 * What a window runs in; a test gives it another one.
 *
 * @param tasks where work goes that is not for the FX thread
 * @param motion the gate for movement, and the time that it takes
 * @param timer what waits
 * @param clock the date and the time of day
 * @param chance a source of chance for whoever asks, one of its own for each
 * @param desktop the clipboard, the browser, and where files go
 * @param notebooks opens the notebook in which answers are kept
 * @param marks where bookmarks and notes are kept
 * @param system light or dark, as the system has it
 * @param version Cascade's version
 */
public record WindowServices(Tasks tasks, Motion motion, Timer timer, Clock clock, Supplier<RandomGenerator> chance,
        DesktopServices desktop, Notebooks notebooks, MarkStore marks, ObservableValue<ColorScheme> system,
        String version) {}
