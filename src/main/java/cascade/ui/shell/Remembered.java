package cascade.ui.shell;

import cascade.files.WritingLane;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Timer;
import cascade.ui.frame.Watch;
import cascade.ui.shell.Preferences.Window;
import cascade.unit.Route;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final WritingLane lane;
    private final ObservableValue<Route> place;
    private final Timer timer;
    private Runnable stopWaiting = () -> {};
    private Optional<Window> unmaximized = Optional.empty();
    private volatile @Nullable Preferences latest;
    private volatile @Nullable Preferences written;

    /**
     * @param file where they are kept
     * @param stage the window
     * @param settings the reader's choices
     * @param lane where they are written
     * @param timer waits a moment before writing
     * @param place where the reader is
     */
    public Remembered(PreferencesFile file, Stage stage, Settings settings, WritingLane lane, Timer timer,
            ObservableValue<Route> place) {
        this.file = file;
        this.stage = stage;
        this.settings = settings;
        this.place = place;
        this.lane = lane;
        this.timer = timer;
    }

    /** Puts window and choices as they were; made to fit the screens there are. */
    public void restore(Preferences preferences) {
        settings.depth().set(preferences.depth());
        settings.theme().set(preferences.theme());
        settings.motion().set(preferences.motion());
        settings.pace().set(preferences.pace());
        settings.askFirst().set(preferences.askFirst());
        settings.textSize().set(preferences.textSize());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1280, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
        preferences.window().map(left -> WindowPlace.fit(left, screens())).ifPresent(w -> {
            stage.setX(w.x());
            stage.setY(w.y());
            stage.setWidth(w.width());
            stage.setHeight(w.height());
            unmaximized = Optional.of(w);
        });
        stage.setMaximized(preferences.maximized());
    }

    /** The first one first. */
    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).distinct().map(
                Screen::getVisualBounds).toList();
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
                stage.maximizedProperty(), settings.depth(), settings.theme(), settings.motion(), settings.pace(),
                settings.askFirst(),
                settings.textSize(),
                place);
        changed.run();
    }

    private void saveSoon() {
        Preferences now = latest;
        if (now != null) {
            lane.write(file.path(), () -> write(now));
        }
    }

    /** Writes them down at once: the window is going. The lane must be closed before the process ends. */
    public void saveNow() {
        stopWaiting.run();
        latest = current();
        saveSoon();
    }

    /** Has what was so last written down, from whatever thread: the process is going, and the window can't be asked. */
    public void saveLatest() {
        saveSoon();
    }

    /** Nothing is written twice. On the lane, one after the other. */
    private void write(Preferences now) throws IOException {
        if (!now.equals(written)) {
            file.save(now);
            written = now;
        }
    }

    private Preferences current() {
        return new Preferences(unmaximized, stage.isMaximized(), place.getValue(), settings.depth().get(),
                settings.theme().get(), settings.motion().get(), settings.pace().get(),
                settings.askFirst().get(), settings.textSize().get());
    }
}
