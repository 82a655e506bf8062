package cascade.ui.feature;

import cascade.practice.Notebooks;
import cascade.ui.content.Prose;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Navigator;
import cascade.ui.frame.Saving;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.notes.Marking;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What every screen is given.
 *
 * @param index the unit on screen, and everything in it by its address
 * @param settings the reader's choices
 * @param navigator how to lead somewhere else
 * @param motion the one gate that movement goes through, and the time that it takes
 * @param timer what waits
 * @param clock the date and the time of day
 * @param chance a source of chance for whoever asks, one of its own for each
 * @param tasks where work goes that is not for the FX thread
 * @param desktop the clipboard, the browser, and where files go
 * @param prose makes nodes of the unit's texts
 * @param marking makes what shows bookmarks and notes
 * @param notebooks opens the notebook in which answers are kept
 * @param version Cascade's version
 */
public record ScreenContext(UnitIndex index, Settings settings, Navigator navigator, Motion motion, Timer timer,
        Clock clock,
        Supplier<RandomGenerator> chance, Tasks tasks, DesktopServices desktop, Prose prose, Marking marking,
        Notebooks notebooks,
        String version) {

    /** The unit on screen. */
    public Unit unit() {
        return index.unit();
    }

    /** Saves what the reader takes away. */
    public Saving saving() {
        return new Saving(desktop, tasks, navigator::tell, navigator::warn);
    }
}
