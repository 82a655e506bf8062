package cascade;

import cascade.instance.FirstInstance;
import cascade.ui.shell.Folders;
import cascade.ui.shell.PreferencesFile;
import cascade.ui.shell.PreferencesFile.Loaded;
import cascade.unit.Route;
import cascade.unit.UnitReader;
import cascade.unit.UnitReader.Outcome;
import cascade.unit.UnitSource;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One start of the window.
 *
 * @param source where the unit comes from
 * @param route what to show; empty for where the reader was
 * @param touring whether it is a tour
 * @param folders where it may write
 * @param instance what listens for later starts, where this is the first
 * @param unit the unit, which is read while JavaFX starts
 * @param preferences the preferences, which are read while JavaFX starts
 * @param marks how far it is
 * @param ending how it ends
 */
record Start(UnitSource source, Optional<Route> route, boolean touring, Folders folders,
        Optional<FirstInstance> instance,
        CompletableFuture<Outcome> unit, CompletableFuture<Loaded> preferences, Marks marks, Ending ending) {

    /** Begins to read. */
    static Start begin(UnitSource source, Optional<Route> route, boolean touring, Folders folders, Marks marks) {
        CompletableFuture<Outcome> unit = CompletableFuture.supplyAsync(() -> {
            Outcome read = UnitReader.read(source);
            marks.note(Marks.Mark.UNIT);
            return read;
        });
        CompletableFuture<Loaded> preferences = CompletableFuture.supplyAsync(() -> {
            Loaded loaded = preferencesFile(folders).load();
            marks.note(Marks.Mark.PREFERENCES);
            return loaded;
        });
        return new Start(source, route, touring, folders, Optional.empty(), unit, preferences, marks, new Ending());
    }

    /** Where its preferences are kept. */
    PreferencesFile preferencesFile() {
        return preferencesFile(folders);
    }

    private static PreferencesFile preferencesFile(Folders folders) {
        return new PreferencesFile(folders.config(), Clock.systemDefaultZone());
    }

    /** The same, as the first one of its reader. */
    Start asFirst(FirstInstance first) {
        return new Start(source, route, touring, folders, Optional.of(first), unit, preferences, marks, ending);
    }
}
