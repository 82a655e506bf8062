package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Timer;
import cascade.ui.frame.Watch;
import cascade.ui.shell.Preferences.Window;
import cascade.unit.Route;
import java.io.IOException;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Restores the window and the reader's choices, and writes them down a moment after they change. */
public final class Remembered {
    private static final Duration MOMENT = Duration.seconds(1);

    private final PreferencesFile file;
    private final Stage stage;
    private final Settings settings;
    private final Tasks tasks;
    private final ObservableValue<Route> place;
    private final Timer timer;
    private Runnable stopWaiting = () -> {};
    private Optional<Window> unmaximized = Optional.empty();
    private volatile @Nullable Preferences latest;
    private @Nullable Preferences written;

    /**
     * @param file where they are kept
     * @param stage the window
     * @param settings the reader's choices
     * @param tasks where the writing is done
     * @param timer waits a moment before writing
     * @param place where the reader is
     */
    public Remembered(PreferencesFile file, Stage stage, Settings settings, Tasks tasks, Timer timer,
            ObservableValue<Route> place) {
        this.file = file;
        this.stage = stage;
        this.settings = settings;
        this.place = place;
        this.tasks = tasks;
        this.timer = timer;
    }

    /** Puts window and choices as they were; a window that is on no screen any more is centred. */
    public void restore(Preferences preferences) {
        settings.depth().set(preferences.depth());
        settings.theme().set(preferences.theme());
        settings.motion().set(preferences.motion());
        settings.textSize().set(preferences.textSize());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1280, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
        preferences.window().filter(w -> !Screen.getScreensForRectangle(w.x(), w.y(), w.width(), w.height()).isEmpty()
                && w.width() >= 200 && w.height() >= 200).ifPresent(w -> {
                    stage.setX(w.x());
                    stage.setY(w.y());
                    stage.setWidth(w.width());
                    stage.setHeight(w.height());
                    unmaximized = Optional.of(w);
                });
        stage.setMaximized(preferences.maximized());
    }

    /** Starts to watch for changes. */
    public void watch() {
        Runnable changed = () -> {
            if (!stage.isMaximized() && !stage.isIconified() && Double.isFinite(stage.getX() + stage.getY())) {
                unmaximized = Optional.of(new Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            }
            latest = current();
            stopWaiting.run();
            stopWaiting = timer.after(MOMENT, this::saveSoon);
        };
        Watch.changes(changed, stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty(), settings.depth(), settings.theme(), settings.motion(), settings.textSize(),
                place);
        changed.run();
    }

    /** A failure is told when the window goes, where it can still be read. */
    private void saveSoon() {
        tasks.run(() -> {
            write();
            return file;
        }, _ -> {}, _ -> {});
    }

    /** Writes them down at once: the window is going. The tasks must be let end before the process does. */
    public void saveNow() {
        stopWaiting.run();
        latest = current();
        tasks.run(() -> {
            writeNow();
            return file;
        }, _ -> {}, _ -> {});
    }

    /** Writes down what was so last, on the thread it is called on: the process is going. */
    public void writeNow() {
        try {
            write();
        } catch (IOException unwritable) {
            System.err.println(Messages.text("preferences.unwritable", unwritable));
        }
    }

    /** Never something older over something newer, and nothing twice. */
    private synchronized void write() throws IOException {
        Preferences now = latest;
        if (now != null && !now.equals(written)) {
            file.save(now);
            written = now;
        }
    }

    private Preferences current() {
        return new Preferences(unmaximized, stage.isMaximized(), place.getValue(), settings.depth().get(),
                settings.theme().get(), settings.motion().get(), settings.textSize().get());
    }
}
