package cascade;

import cascade.files.Failure;
import cascade.files.Folders;
import cascade.files.WritingLane;
import cascade.files.WritingLane.Unwritten;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.notes.MarkStore;
import cascade.notes.Marks;
import cascade.practice.Notebooks;
import cascade.start.BuildInfo;
import cascade.start.ExitCode;
import cascade.start.LocalClock;
import cascade.start.NextFrame;
import cascade.start.Start;
import cascade.start.StartTimes.Milestone;
import cascade.start.StartTimes;
import cascade.study.KeptNotebooks;
import cascade.study.StudyFile;
import cascade.tour.Tour;
import cascade.tour.TourStops;
import cascade.ui.advanced.AdvancedScreen;
import cascade.ui.compare.CompareScreen;
import cascade.ui.evidence.EvidenceScreen;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Features;
import cascade.ui.frame.DesktopServices;
import cascade.ui.frame.Motion;
import cascade.ui.frame.Settings;
import cascade.ui.frame.Tasks;
import cascade.ui.frame.Ticker;
import cascade.ui.frame.Timer;
import cascade.ui.glossary.GlossaryScreen;
import cascade.ui.kit.Fonts;
import cascade.ui.numbers.NumbersScreen;
import cascade.ui.pathway.PathwayScreen;
import cascade.ui.practice.PracticeScreen;
import cascade.ui.shell.BrokenUnitPage;
import cascade.ui.shell.FaultNotice;
import cascade.ui.shell.PreferencesFile;
import cascade.ui.shell.Remembered;
import cascade.ui.shell.Shell;
import cascade.ui.shell.SystemDesktopServices;
import cascade.ui.shell.WindowServices;
import cascade.ui.simple.SimpleScreen;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Puts the parts together and opens the window. */
public final class CascadeApp extends Application {
    /** The smallest window in which nothing is clipped. */
    public static final double LEAST_WIDTH = 480;
    /** The smallest window in which nothing is clipped. */
    public static final double LEAST_HEIGHT = 420;

    /** Every tab, in their order. The one place that knows them all. */
    public static final List<Feature> FEATURES = List.of(SimpleScreen.FEATURE, AdvancedScreen.FEATURE,
            PathwayScreen.FEATURE, PracticeScreen.FEATURE, NumbersScreen.FEATURE, GlossaryScreen.FEATURE,
            EvidenceScreen.FEATURE, CompareScreen.FEATURE);

    /** By then the first window is on the screen. */
    private static final Duration SETTLED = Duration.seconds(1);

    private static @Nullable Start prepared;
    private static volatile boolean begun;

    private final Settings settings = new Settings();
    private final Faults faults = Objects.requireNonNull(prepared).faults();
    private final Tasks tasks = Tasks.background(faults);
    private final WritingLane lane = new WritingLane(this::unwritten);
    private final ObjectProperty<Route> place = new SimpleObjectProperty<>(FEATURES.getFirst().route());
    private @Nullable Remembered remembered;
    private @Nullable Shell shell;
    private Optional<String> notice = Optional.empty();
    private Runnable end = () -> {};
    private volatile @Nullable Notebooks studying;
    private volatile @Nullable Marks marks;
    /** Takes back what was to be done once the first window is on the screen. */
    private Runnable ahead = () -> {};
    private volatile boolean ending;

    /** Made by JavaFX, without arguments. */
    public CascadeApp() {}

    /** Whether a window of a unit has something to show for a route. */
    static boolean shows(Route route, Unit unit) {
        return Features.of(FEATURES, new UnitIndex(unit)).showing(route).isPresent();
    }

    /** Says what the window is to be: JavaFX makes the application itself. Called before the launch. */
    static void prepare(Start start) {
        prepared = start;
        // While the toolkit starts; whoever needs them first waits for them.
        Thread.ofPlatform().daemon().name("cascade-ahead").start(() -> {
            Messages.load();
            Fonts.load();
        });
    }

    /** Whether JavaFX has come so far that there is a display. */
    static boolean begun() {
        return begun;
    }

    /** Starts reading the unit that comes with Cascade. */
    public static void prepareBundled() {
        Folders folders = Folders.ofUser();
        StartTimes marks = StartTimes.ofProcess(System.out);
        prepare(Start.begin(UnitSource.BUNDLED, Start.read(UnitSource.BUNDLED, marks), Optional.empty(), false, folders,
                Faults.in(folders.state(), BuildInfo::version, System.err), marks));
    }

    @Override
    public void start(Stage stage) {
        begun = true;
        Start start = Objects.requireNonNull(prepared);
        start.marks().note(Milestone.TOOLKIT);
        PreferencesFile.Loaded loaded = start.preferences().join();
        Outcome outcome = start.unit().join();
        if (!makesSense(start, outcome)) {
            return;
        }
        place.set(start.route().orElse(loaded.preferences().route()));
        notice = loaded.word();
        notice.ifPresent(faults::note);
        Remembered memory = new Remembered(start.preferencesFile(), stage, settings, lane, Timer.REAL, place);
        memory.restore(loaded.preferences());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);

        // With a size, it is laid out once; without, once more to find the size that it likes best.
        Scene scene = new Scene(new javafx.scene.layout.StackPane(), stage.getWidth(), stage.getHeight(),
                Color.TRANSPARENT);
        scene.setRoot(content(outcome, start.source(), scene, stage));
        stage.setScene(scene);
        Fonts.missing().ifPresent(faults::say);
        start.marks().note(Milestone.FILLED);
        stage.show();
        start.marks().note(Milestone.SHOWN);
        remembered = memory;
        // Where the system ends the process (SIGTERM, Ctrl+C), JavaFX stops at once and never comes to stop().
        Thread last = new Thread(() -> {
            if (!ending) {
                memory.saveLatest();
                Optional.ofNullable(marks).ifPresent(Marks::keepDrafts);
                Optional.ofNullable(studying).ifPresent(Notebooks::close);
            }
            lane.close();
        }, "cascade-remembered");
        if (!start.touring()) {
            Runtime.getRuntime().addShutdownHook(last);
        }
        NextFrame.then(() -> drawn(start, stage));
    }

    /** Whether there is anything to open a window for; where not, it ends with a word. */
    private static boolean makesSense(Start start, Outcome outcome) {
        if (outcome instanceof Outcome.Read && start.unknown(CascadeApp::shows).isPresent()) {
            start.ending().fail(ExitCode.USAGE, "open.unknown", start.unknown(CascadeApp::shows).get());
            return false;
        }
        if (outcome instanceof Outcome.Refused && start.touring()) {
            start.ending().fail(ExitCode.FAILED, "tour.broken-unit", start.source().name());
            return false;
        }
        return true;
    }

    /** What need not be there in the first picture comes after it. */
    private void drawn(Start start, Stage stage) {
        start.marks().note(Milestone.WINDOW);
        boolean walking = shell != null && shell.shown().filter(PathwayScreen.FEATURE::equals).isPresent();
        if (walking) {
            start.marks().note(Milestone.WALK);
        }
        if (start.marks().endAfter(Milestone.WINDOW) || walking && start.marks().endAfter(Milestone.WALK)) {
            Platform.exit();
        }
        if (remembered != null) {
            remembered.watch();
        }
        // The picture is handed to the window first: to give a window its icon takes the FX thread a while.
        NextFrame.then(() -> tasks.run(CascadeApp::icons, stage.getIcons()::setAll));
        start.instance().ifPresent(first -> first.onSummons(summons -> {
            // Not by way of the tasks: they may be busy for long, and whoever asks waits for the answer.
            tasks.onFxThread(() -> comeForward(stage, summons.route()));
            return !ending;
        }));
        if (studying != null && start.marks().endAfter(Milestone.STUDY)) {
            Notebooks notebooks = studying;
            notebooks.whenOpen(() -> {
                start.marks().note(Milestone.STUDY);
                notebooks.open(_ -> {
                    start.marks().note(Milestone.KNOWN);
                    Platform.exit();
                });
            });
        }
        if (shell != null && start.unit().join() instanceof Outcome.Read(Unit unit)) {
            // Of Cascade's own unit these were put off. The window is handed to the screen first, which needs the processor.
            ahead = Timer.REAL.after(SETTLED, () -> {
                tasks.ahead(unit.pathway().closeUps()::size);
                tasks.ahead(unit.checksum()::hex);
                Optional.ofNullable(marks).ifPresent(kept -> kept.look(() -> {}));
            });
            if (start.touring()) {
                new Tour(TourStops.of(stage, shell, unit, start.marks().timesStops()), start.marks()).run(
                        Platform::exit, wrong -> start.ending().fail(ExitCode.FAILED, "tour.failed", wrong), faults);
            }
        }
    }

    /** The window's icon, in the sizes that desktops ask for; without it the window is as good. */
    private static List<Image> icons() {
        return IntStream.of(32, 64, 256).mapToObj(
                size -> CascadeApp.class.getResourceAsStream("/cascade/icons/cascade-" + size + ".png")).filter(
                        Objects::nonNull).map(Image::new).toList();
    }

    /** Answers a second start: the window comes forward and shows what that was to show. */
    private void comeForward(Stage stage, Optional<Route> route) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        Shell here = shell;
        if (here != null) {
            route.ifPresent(to -> {
                if (here.has(to)) {
                    here.go(to);
                } else {
                    here.warn(Messages.text("open.unknown", to));
                }
            });
        }
    }

    @Override
    public void stop() {
        ending = true;
        ahead.run();
        end.run();
        if (remembered != null) {
            remembered.saveNow();
        }
        lane.close();
        tasks.close();
    }

    /** Tells of what can't be remembered: in the window, or where that is going, on the terminal. */
    private void unwritten(Unwritten what) {
        String word = Messages.text("preferences.unwritable", what.file(), Failure.said(what.why()));
        faults.note(word, what.why());
        if (ending) {
            Objects.requireNonNull(prepared).ending().say(word);
        } else {
            tasks.onFxThread(() -> Optional.ofNullable(shell).ifPresent(here -> here.warn(word)));
        }
    }

    /** Each unit has a notebook of its own; that of a tour is in folders that are gone afterwards. */
    private Notebooks notebooks(Unit unit, UnitSource source) {
        Start start = Objects.requireNonNull(prepared);
        Path file = StudyFile.of(start.folders(), unit.id(),
                source instanceof UnitSource.Folder(Path folder) ? Optional.of(folder) : Optional.empty());
        return new KeptNotebooks(file, LocalClock.INSTANCE, unit.version(), tasks::onFxThread,
                this::tell, faults::report);
    }

    /** Bookmarks and notes are kept where answers are. */
    private static MarkStore marks(Notebooks notebooks) {
        return notebooks instanceof KeptNotebooks kept ? kept.marks() : MarkStore.passing();
    }

    /** Tells of what became of study data: in the window, or where that is going, on the terminal. */
    private void tell(String word) {
        faults.note(word);
        if (ending) {
            Objects.requireNonNull(prepared).ending().say(word);
        } else {
            Optional.ofNullable(shell).ifPresent(here -> here.warn(word));
        }
    }

    private Parent content(Outcome outcome, UnitSource source, Scene scene, Stage stage) {
        var scheme = Platform.getPreferences().colorSchemeProperty();
        DesktopServices desktop = new SystemDesktopServices(stage, getHostServices()::showDocument);
        // Not by a switch: what Java makes of one over types is put together anew at each start.
        return outcome instanceof Outcome.Read(Unit unit) ? whole(unit, source, stage, scheme, desktop)
                : broken((Outcome.Refused) outcome, source, scene, stage, scheme, desktop);
    }

    private Parent whole(Unit unit, UnitSource source, Stage stage, ObservableValue<ColorScheme> scheme,
            DesktopServices desktop) {
        stage.setTitle(Messages.text("window.title", unit.title()));
        Motion motion = Motion.of(settings, Platform.getPreferences()::isReducedMotion, Ticker.ofFrames());
        Notebooks notebooks = notebooks(unit, source);
        Shell made = new Shell(unit, settings, FEATURES,
                new WindowServices(tasks, motion, Timer.REAL, LocalClock.INSTANCE, SplittableRandom::new,
                        desktop, notebooks, marks(notebooks), scheme, BuildInfo.version()));
        shell = made;
        studying = notebooks;
        marks = made.marks();
        end = () -> {
            made.close();
            notebooks.close();
        };
        made.go(made.has(place.get()) ? place.get() : made.features().first().route());
        made.whereabouts().subscribe(here -> here.ifPresent(place::set));
        notice.ifPresent(made::tell);
        faults.about(() -> Messages.text("arguments.version-unit", unit.title(), unit.version(), unit.checksum()));
        tellOfFaults(made.faultNotice());
        return made.root();
    }

    private Parent broken(Outcome.Refused refused, UnitSource source, Scene scene, Stage stage,
            ObservableValue<ColorScheme> scheme, DesktopServices desktop) {
        stage.setTitle(Messages.text("window.title-broken"));
        BrokenUnitPage page = new BrokenUnitPage(source.name(), refused, settings, scheme, desktop, () -> {
            UnitSource bundled = UnitSource.BUNDLED;
            tasks.run(() -> UnitReader.open(bundled), read -> {
                end.run();
                scene.setRoot(content(read, bundled, scene, stage));
            });
        });
        tellOfFaults(page.faultNotice());
        end = page::close;
        return page.root();
    }

    /** From now on a notice in the window tells of a fault; where that can't be shown either, the log has both. */
    private void tellOfFaults(FaultNotice notice) {
        faults.onFault(_ -> tasks.onFxThread(() -> {
            try {
                notice.show(faults::report);
            } catch (RuntimeException | Error again) {
                faults.note("", again);
            }
        }));
    }
}
