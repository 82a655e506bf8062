package cascade.start;

import cascade.files.Folders;
import cascade.log.Faults;
import cascade.ui.shell.PreferencesFile.Loaded;
import cascade.ui.shell.PreferencesFile;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;

/**
 * One start of the window.
 *
 * @param source where the unit comes from
 * @param route what to show; empty for where the reader was
 * @param touring whether it is a tour
 * @param folders where it may write
 * @param instance what listens for later starts, where this is the first
 * @param unit the unit, which is read while JavaFX starts
 * @param preferencesFile where its preferences are kept
 * @param preferences the preferences, which are read while JavaFX starts
 * @param faults where what goes wrong ends
 * @param marks how far it is
 * @param ending how it ends
 */
public record Start(UnitSource source, Optional<Route> route, boolean touring, Folders folders,
        Optional<FirstInstance> instance,
        CompletableFuture<Outcome> unit, PreferencesFile preferencesFile, CompletableFuture<Loaded> preferences,
        Faults faults,
        StartTimes marks, ExitOutcome ending) {

    /** Begins to read a unit for a window, which takes longest of all that a start has to wait for. */
    public static CompletableFuture<Outcome> read(UnitSource source, StartTimes marks) {
        return CompletableFuture.supplyAsync(() -> {
            Outcome read = UnitReader.open(source);
            marks.note(StartTimes.Milestone.UNIT);
            return read;
        });
    }

    /** Begins to read the preferences; the unit is being read. */
    public static Start begin(UnitSource source, CompletableFuture<Outcome> unit, Optional<Route> route,
            boolean touring, Folders folders,
            Faults faults, StartTimes marks) {
        PreferencesFile file = source instanceof UnitSource.Folder(Path folder)
                ? PreferencesFile.ofUnit(folders, folder, LocalClock.INSTANCE)
                : new PreferencesFile(folders.config(), LocalClock.INSTANCE);
        CompletableFuture<Loaded> preferences = CompletableFuture.supplyAsync(() -> {
            Loaded loaded = file.load();
            marks.note(StartTimes.Milestone.PREFERENCES);
            return loaded;
        });
        CompletableFuture<Outcome> ready = unit.thenCombine(preferences,
                (read, loaded) -> readFor(route.orElse(loaded.preferences().route()), read));
        return new Start(source, route, touring, folders, Optional.empty(), ready, file, preferences, faults,
                marks, new ExitOutcome());
    }

    /** The model of a unit is read when something of it is first asked for: here, where the window begins with that. */
    private static Outcome readFor(Route begins, Outcome outcome) {
        if (begins.kind() == Route.Kind.WHATIF && outcome instanceof Outcome.Read(Unit unit)) {
            unit.model().scenarios().forEach(Objects::requireNonNull);
        }
        return outcome;
    }

    /**
     * The route, where the unit is whole and nothing shows it. Waits until the unit has been read.
     *
     * @param shows whether a window of the unit has something to show for a route
     */
    public Optional<Route> unknown(BiPredicate<Route, Unit> shows) {
        return route.filter(to -> unit.join() instanceof Outcome.Read(Unit read) && !shows.test(to, read));
    }

    /** The same, as the first one of its reader. */
    public Start asFirst(FirstInstance first) {
        return new Start(source, route, touring, folders, Optional.of(first), unit, preferencesFile, preferences,
                faults, marks,
                ending);
    }
}
