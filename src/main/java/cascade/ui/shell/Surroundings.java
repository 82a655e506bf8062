package cascade.ui.shell;

import cascade.ui.kit.Motion;
import cascade.ui.kit.Outside;
import cascade.ui.kit.Tasks;
import cascade.ui.kit.Timer;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;

/**
 * What a window runs in; a test gives it another one.
 *
 * @param tasks where work goes that is not for the FX thread
 * @param motion the gate for movement
 * @param timer what waits
 * @param outside the clipboard, the browser, and where files go
 * @param system light or dark, as the system has it
 * @param version Cascade's version
 */
public record Surroundings(Tasks tasks, Motion motion, Timer timer, Outside outside,
        ObservableValue<ColorScheme> system, String version) {}
