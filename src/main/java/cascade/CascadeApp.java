package cascade;

import cascade.messages.Messages;
import cascade.ui.advanced.AdvancedScreen;
import cascade.ui.compare.CompareScreen;
import cascade.ui.evidence.EvidenceScreen;
import cascade.ui.glossary.GlossaryScreen;
import cascade.ui.kit.Motion;
import cascade.ui.kit.Outside;
import cascade.ui.kit.Screen;
import cascade.ui.kit.ScreenContext;
import cascade.ui.kit.Settings;
import cascade.ui.kit.Tasks;
import cascade.ui.kit.Timer;
import cascade.ui.numbers.NumbersScreen;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.shell.BrokenUnitPage;
import cascade.ui.shell.Folders;
import cascade.ui.shell.PreferencesFile;
import cascade.ui.shell.Remembered;
import cascade.ui.shell.Shell;
import cascade.ui.shell.Surroundings;
import cascade.ui.shell.SystemOutside;
import cascade.ui.shell.Tab;
import cascade.ui.simple.SimpleScreen;
import cascade.unit.Problem;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitReader;
import cascade.unit.UnitReader.Outcome;
import cascade.unit.UnitSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the parts together and opens the window. */
public final class CascadeApp extends Application {
    /** The smallest window in which nothing is clipped. */
    public static final double LEAST_WIDTH = 480;
    /** The smallest window in which nothing is clipped. */
    public static final double LEAST_HEIGHT = 420;

    /** Makes every tab's screen. The one place that knows them all. */
    public static final Map<Tab, Function<ScreenContext, Screen>> SCREENS = Map.of(Tab.SIMPLE, SimpleScreen::new,
            Tab.ADVANCED, AdvancedScreen::new, Tab.PATHWAY, PathwayScreen::new, Tab.NUMBERS, NumbersScreen::new,
            Tab.GLOSSARY, GlossaryScreen::new, Tab.EVIDENCE, EvidenceScreen::new, Tab.COMPARE, CompareScreen::new);

    private static UnitSource source = UnitSource.BUNDLED;
    private static CompletableFuture<Outcome> reading = new CompletableFuture<>();
    private static CompletableFuture<PreferencesFile.Loaded> loading = new CompletableFuture<>();

    private final Settings settings = new Settings();
    private final Tasks tasks = Tasks.background();
    private @Nullable Remembered remembered;
    private @Nullable Shell shell;
    private Optional<String> notice = Optional.empty();

    /** Made by JavaFX, without arguments. */
    public CascadeApp() {}

    /** Starts reading unit and preferences, so that they are there when the toolkit is. Called before the launch. */
    static void prepare(UnitSource from) {
        source = from;
        reading = CompletableFuture.supplyAsync(() -> UnitReader.read(from));
        loading = CompletableFuture.supplyAsync(() -> preferencesFile().load());
    }

    private static PreferencesFile preferencesFile() {
        return new PreferencesFile(Folders.ofUser().config(), Clock.systemDefaultZone());
    }

    /** Starts reading the unit that comes with Cascade. */
    public static void prepareBundled() {
        prepare(UnitSource.BUNDLED);
    }

    @Override
    public void start(Stage stage) {
        PreferencesFile.Loaded loaded = loading.join();
        Route start = loaded.preferences().route();
        notice = loaded.setAside().map(aside -> Messages.text("preferences.set-aside", aside));
        Remembered memory = new Remembered(preferencesFile(), stage, settings, tasks, Timer.REAL,
                () -> shell == null ? start : shell.route().orElse(start));
        remembered = memory;
        memory.restore(loaded.preferences());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);

        Scene scene = new Scene(new javafx.scene.layout.StackPane(), Color.TRANSPARENT);
        scene.setRoot(content(reading.join(), scene, start, stage));
        stage.setScene(scene);
        stage.show();
        memory.watch();
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.detach();
        }
        if (remembered != null) {
            remembered.saveNow();
        }
        tasks.close();
    }

    private Parent content(Outcome outcome, Scene scene, Route start, Stage stage) {
        var scheme = Platform.getPreferences().colorSchemeProperty();
        switch (outcome) {
        case Outcome.Read(Unit unit) -> {
            stage.setTitle(Messages.text("window.title", unit.title()));
            Motion motion = Motion.of(settings, Platform.getPreferences()::isReducedMotion);
            Outside outside = new SystemOutside(stage, getHostServices()::showDocument);
            Shell made = new Shell(unit, settings, SCREENS,
                    new Surroundings(tasks, motion, Timer.REAL, outside, scheme, Main.version()));
            shell = made;
            made.go(Tab.of(start, unit).isPresent() ? start : Route.tab("simple"));
            notice.ifPresent(made::tell);
            return made.root();
        }
        case Outcome.Refused(List<Problem> problems) -> {
            stage.setTitle(Messages.text("window.title-broken"));
            return new BrokenUnitPage(source.name(), problems, settings, scheme, () -> {
                source = UnitSource.BUNDLED;
                tasks.run(() -> UnitReader.read(source), read -> scene.setRoot(content(read, scene, start, stage)),
                        wrong -> System.err.println(wrong));
            }).root();
        }
        }
    }
}
