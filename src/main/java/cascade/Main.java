package cascade;

import cascade.cli.CommandLine.What;
import cascade.cli.CommandLine;
import cascade.cli.ExportRun;
import cascade.cli.NotesRun;
import cascade.cli.PicturesRun;
import cascade.cli.PracticeReport;
import cascade.cli.ScenarioRun;
import cascade.cli.StudyRun;
import cascade.export.ExportKind;
import cascade.files.Folders;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.practice.item.Items;
import cascade.start.BuildInfo;
import cascade.start.Desktop;
import cascade.start.ExitCode;
import cascade.start.FirstInstance;
import cascade.start.GraphicsCard;
import cascade.start.SingleInstance;
import cascade.start.Start;
import cascade.start.StartTimes;
import cascade.start.Summons;
import cascade.start.TemporaryFolder;
import cascade.study.StudyFile;
import cascade.ui.compare.CompareScreen;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.unit.Unit;
import cascade.study.StudyFile;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;

/**
 * Starts the program. A plain class, so that the command line is answered without a window, and without a word of
 * JavaFX where there is no display.
 */
public final class Main {
    /** How long the first start may take to answer a second one. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Set by the build: where pictures go when there is no desktop for a window. */
    private static final String PICTURES_INSTEAD = "cascade.pictures-instead";
    private static final String UNPACKED = "javafx.cachedir";

    private Main() {}

    /** Does what the arguments ask for, and exits with 0, 1 (broken unit, no display, failed tour) or 2 (wrong arguments). */
    public static void main(String[] arguments) {
        Faults faults = Faults.in(Folders.ofUser().state(), BuildInfo::version, System.err);
        faults.catchAll();
        int code = run(List.of(arguments), System.out, System.err, faults);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** As {@link #main}, but gives the exit code instead of ending the process, and leaves uncaught faults to others. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, Faults.in(Folders.ofUser().state(), BuildInfo::version, err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err, Faults faults) {
        StartTimes marks = StartTimes.ofProcess(out);
        marks.note(StartTimes.Milestone.MAIN);
        CommandLine line = CommandLine.parse(arguments);
        UnitSource source = line.unit().<UnitSource>map(UnitSource.Folder::new).orElse(UnitSource.BUNDLED);
        return switch (line.what()) {
        case HELP -> say(out, Messages.text("arguments.help"), ExitCode.OK);
        case VERSION -> version(source, out, err);
        case COMPLAIN -> say(err, line.complaint() + "\n" + Messages.text("arguments.see-help"), ExitCode.USAGE);
        case CHECK -> check(source, out, err);
        case EXPORT -> {
            keepToFolders(Folders.ofUser());
            yield line.export().orElseThrow().kind().content() == ExportKind.Content.HISTORY
                    ? study(line, source, out, err, faults)
                    : export(source, line.export().orElseThrow(), out, err, faults);
        }
        case BACKUP, RESTORE -> study(line, source, out, err, faults);
        case PICTURES -> {
            keepToFolders(Folders.ofUser());
            yield pictures(source, line.pictures().orElseThrow(), out, err, faults);
        }
        case PRACTICE_REPORT -> report(source, out, err);
        case SCENARIOS -> scenarios(source, out, err);
        case SCENARIO -> {
            keepToFolders(Folders.ofUser());
            yield scenario(source, line.scenario().orElseThrow(), out, err, faults);
        }
        case LOG -> say(out, faults.logFile().toString(), ExitCode.OK);
        case OPEN, TOUR -> open(line, source, marks, out, err, faults);
        };
    }

    private static int version(UnitSource source, PrintStream out, PrintStream err) {
        out.println(Messages.text("arguments.version", BuildInfo.version()));
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> say(out,
                Messages.text("arguments.version-unit", unit.title(), unit.version(), unit.checksum()), ExitCode.OK);
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int check(UnitSource source, PrintStream out, PrintStream err) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> say(out,
                Messages.text("check.good", unit.title(), unit.version(), Messages.count("terms", unit.terms().size()),
                        Messages.count("nodes", unit.pathway().nodes().size()),
                        Messages.count("arrows", unit.pathway().arrows().size()),
                        Messages.count("references", unit.references().size())),
                ExitCode.OK);
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int report(UnitSource source, PrintStream out, PrintStream err) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> new PracticeReport(
                Items.of(new UnitIndex(unit), CompareScreen.FEATURE.id()), out, err).run();
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int scenarios(UnitSource source, PrintStream out, PrintStream err) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> ScenarioRun.list(unit, out, err);
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int scenario(UnitSource source, CommandLine.ScenarioFile wanted, PrintStream out, PrintStream err,
            Faults faults) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> new ScenarioRun(unit, wanted, out, err, faults).run();
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int export(UnitSource source, CommandLine.Export wanted, PrintStream out, PrintStream err,
            Faults faults) {
        Optional<String> missing = MapExport.isPicture(wanted.kind()) ? Desktop.ofProcess().missingForDrawing()
                : Optional.empty();
        if (missing.isPresent()) {
            return say(err, missing.get(), ExitCode.FAILED);
        }
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) when wanted.kind() == ExportKind.MARKDOWN -> new NotesRun(unit,
                CascadeApp.FEATURES,
                StudyFile.of(Folders.ofUser(), unit.id(),
                        source instanceof UnitSource.Folder(Path own) ? Optional.of(own) : Optional.empty()),
                wanted, out, err).run();
        case Outcome.Read(Unit unit) -> new ExportRun(unit, wanted, out, err, faults).run();
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int study(CommandLine line, UnitSource source, PrintStream out, PrintStream err, Faults faults) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> {
            StudyRun run = new StudyRun(unit.title(), StudyFile.of(Folders.ofUser(), unit.id(), line.unit()),
                    Clock.systemDefaultZone(), out, err, faults);
            yield switch (line.what()) {
            case BACKUP -> run.backUp(line.copy().orElseThrow());
            case RESTORE -> run.restore(line.copy().orElseThrow());
            default -> run.reviews(line.export().orElseThrow());
            };
        }
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    private static int pictures(UnitSource source, CommandLine.Pictures wanted, PrintStream out, PrintStream err,
            Faults faults) {
        Optional<String> missing = Desktop.ofProcess().missingForDrawing();
        if (missing.isPresent()) {
            return say(err, missing.get(), ExitCode.FAILED);
        }
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> new PicturesRun(unit, CascadeApp.FEATURES, wanted, out, err, faults).run();
        case Outcome.Refused refused -> refused(source, refused, err);
        };
    }

    /** Started by the build, it still shows what it can; installed, it says what could. */
    private static int withoutDesktop(String missing, CommandLine line, UnitSource source, PrintStream out,
            PrintStream err, Faults faults) {
        String folder = System.getProperty(PICTURES_INSTEAD, "");
        if (folder.isEmpty() || line.what() == What.TOUR) {
            return say(err, Messages.text("desktop.see-pictures", missing), ExitCode.FAILED);
        }
        Path pictures = Path.of(folder);
        out.println(Messages.text("desktop.pictures-instead", missing, pictures));
        keepToFolders(Folders.ofUser());
        return pictures(source, new CommandLine.Pictures(pictures, true), out, err, faults);
    }

    private static int refused(UnitSource source, Outcome.Refused refused, PrintStream err) {
        refused.problems().forEach(err::println);
        if (refused.more() > 0) {
            err.println(Messages.count("check.more", refused.more()));
        }
        return say(err, Messages.count("check.bad", refused.count(), source.name()), ExitCode.FAILED);
    }

    private static int open(CommandLine line, UnitSource source, StartTimes marks, PrintStream out, PrintStream err,
            Faults faults) {
        CompletableFuture<Outcome> unit = Start.read(source, marks);
        Optional<String> missing = Desktop.ofProcess().missing();
        if (missing.isPresent()) {
            return withoutDesktop(missing.get(), line, source, out, err, faults);
        }
        Folders folders = Folders.ofUser();
        keepToFolders(folders);
        sweep(folders, faults);
        return line.what() == What.TOUR ? tour(source, unit, marks, err, faults)
                : open(Start.begin(source, unit, line.route(), false, folders, faults, marks), line.unit().isEmpty(),
                        err);
    }

    /** A unit of one's own opens a window of its own; of the other there is one only. */
    private static int open(Start start, boolean onlyOne, PrintStream err) {
        if (!onlyOne) {
            return launch(start, err);
        }
        // Not by a switch: what Java makes of one over types is put together anew at each start.
        SingleInstance made = SingleInstance.make(start.folders().runtime(), new Summons(start.route()),
                () -> start.unknown(CascadeApp::shows).isEmpty(), PATIENCE, start.faults());
        if (made instanceof SingleInstance.First(FirstInstance first)) {
            // Also where the system ends the process.
            Runtime.getRuntime().addShutdownHook(new Thread(first::close, "cascade-instance-end"));
            try (first) {
                return launch(start.asFirst(first), err);
            }
        }
        if (made instanceof SingleInstance.Alone(String why)) {
            start.faults().note(Messages.text("log.alone", why));
            return launch(start, err);
        }
        return made instanceof SingleInstance.Told ? ExitCode.OK
                : say(err, Messages.text("open.unknown", start.unknown(CascadeApp::shows).orElseThrow()),
                        ExitCode.USAGE);
    }

    /** As any other start, but in folders of its own that are gone afterwards: it begins afresh and keeps nothing. */
    private static int tour(UnitSource source, CompletableFuture<Outcome> unit, StartTimes marks, PrintStream err,
            Faults faults) {
        try (TemporaryFolder folder = TemporaryFolder.make(Folders.ofUser().runtime(), faults)) {
            Folders own = Folders.in(folder.path());
            if (StartTimes.studyOfTour().isPresent()) {
                StudyFile.copyAll(StartTimes.studyOfTour().get(), own);
            }
            return open(Start.begin(source, unit, Optional.empty(), true, own, faults, marks), true, err);
        } catch (IOException full) {
            return say(err, Messages.text("tour.failed", full), ExitCode.FAILED);
        }
    }

    private static int launch(Start start, PrintStream err) {
        GraphicsCard.ofMachine().settleDrawing();
        CascadeApp.prepare(start);
        try {
            warnWhereNothingComes(err);
            Application.launch(CascadeApp.class);
        } catch (UnsupportedOperationException unopened) {
            // That is what JavaFX says where the X server doesn't let it in.
            start.faults().note(Messages.text("desktop.unopened", Desktop.ofProcess().display()), unopened);
            return say(err, Messages.text("desktop.unopened", Desktop.ofProcess().display()), ExitCode.FAILED);
        } catch (RuntimeException broken) {
            start.faults().report(broken.getCause() == null ? broken : broken.getCause());
            return ExitCode.FAILED;
        }
        start.ending().word().ifPresent(err::println);
        return start.ending().code();
    }

    /** What starts left behind that were killed. */
    private static void sweep(Folders folders, Faults faults) {
        try {
            TemporaryFolder.sweep(folders.runtime());
        } catch (IOException stuck) {
            faults.note(Messages.text("log.folder-left", stuck));
        }
    }

    /** A display on another computer can't be asked beforehand, and JavaFX waits for it without a word. */
    private static void warnWhereNothingComes(PrintStream err) {
        if (!Desktop.ofProcess().elsewhere()) {
            return;
        }
        CompletableFuture.delayedExecutor(Desktop.PATIENCE.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            if (!CascadeApp.begun()) {
                err.println(Messages.text("desktop.silent", Desktop.ofProcess().display(),
                        Desktop.PATIENCE.toSeconds()));
            }
        });
    }

    /** JavaFX unpacks its native libraries where they are not in the runtime, and would do so beside our folders. */
    private static void keepToFolders(Folders folders) {
        if (System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, folders.cache().resolve("javafx").toString());
        }
    }

    private static int say(PrintStream to, String message, int code) {
        to.println(message);
        return code;
    }
}
