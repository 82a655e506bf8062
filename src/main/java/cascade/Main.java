package cascade;

import cascade.CommandLine.What;
import cascade.instance.Claim;
import cascade.instance.FirstInstance;
import cascade.instance.Summons;
import cascade.messages.Messages;
import cascade.ui.shell.Folders;
import cascade.unit.Problem;
import cascade.unit.Unit;
import cascade.unit.UnitReader;
import cascade.unit.UnitReader.Outcome;
import cascade.unit.UnitSource;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.application.Application;

/**
 * Starts the program. A plain class, so that the command line is answered without a window, and without a word of
 * JavaFX where there is no display.
 */
public final class Main {
    /** Everything is well. */
    static final int OK = 0;
    /** The unit is broken, there is no window to be had, or the tour failed. */
    static final int FAILED = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;

    /** How long the first start may take to answer a second one. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String UNPACKED = "javafx.cachedir";

    private Main() {}

    /** Does what the arguments ask for, and exits with 0, 1 (broken unit, no display, failed tour) or 2 (wrong arguments). */
    public static void main(String[] arguments) {
        int code = run(List.of(arguments), System.out, System.err);
        if (code != OK) {
            System.exit(code);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Marks marks = Marks.ofProcess(out);
        marks.note(Marks.Mark.MAIN);
        CommandLine line = CommandLine.parse(arguments);
        UnitSource source = line.unit().<UnitSource>map(UnitSource.Folder::new).orElse(UnitSource.BUNDLED);
        return switch (line.what()) {
        case HELP -> say(out, Messages.text("arguments.help"), OK);
        case VERSION -> version(source, out, err);
        case COMPLAIN -> say(err, line.complaint() + "\n" + Messages.text("arguments.see-help"), USAGE);
        case CHECK -> check(source, out, err);
        case EXPORT -> {
            keepToFolders(Folders.ofUser());
            yield export(source, line.export().orElseThrow(), out, err);
        }
        case OPEN, TOUR -> open(line, source, marks, err);
        };
    }

    private static int version(UnitSource source, PrintStream out, PrintStream err) {
        out.println(Messages.text("arguments.version", version()));
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> say(out,
                Messages.text("arguments.version-unit", unit.title(), unit.version(), unit.checksum()), OK);
        case Outcome.Refused(List<Problem> problems) -> refused(source, problems, err);
        };
    }

    private static int check(UnitSource source, PrintStream out, PrintStream err) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> say(out,
                Messages.text("check.good", unit.title(), unit.version(), unit.terms().size(),
                        unit.pathway().nodes().size(), unit.pathway().arrows().size(), unit.references().size()),
                OK);
        case Outcome.Refused(List<Problem> problems) -> refused(source, problems, err);
        };
    }

    private static int export(UnitSource source, CommandLine.Export wanted, PrintStream out, PrintStream err) {
        return switch (UnitReader.read(source)) {
        case Outcome.Read(Unit unit) -> new ExportRun(unit, wanted, out, err).run();
        case Outcome.Refused(List<Problem> problems) -> refused(source, problems, err);
        };
    }

    private static int refused(UnitSource source, List<Problem> problems, PrintStream err) {
        problems.forEach(err::println);
        return say(err, Messages.count("check.bad", problems.size(), source.name()), FAILED);
    }

    private static int open(CommandLine line, UnitSource source, Marks marks, PrintStream err) {
        Optional<String> missing = Desktop.ofProcess().missing();
        if (missing.isPresent()) {
            return say(err, missing.get(), FAILED);
        }
        Folders folders = Folders.ofUser();
        keepToFolders(folders);
        return line.what() == What.TOUR ? tour(source, marks, err)
                : open(Start.begin(source, line.route(), false, folders, marks), line.unit().isEmpty(), err);
    }

    /** A unit of one's own opens a window of its own; of the other there is one only. */
    private static int open(Start start, boolean onlyOne, PrintStream err) {
        if (!onlyOne) {
            return launch(start, err);
        }
        return switch (Claim.make(start.folders().runtime(), new Summons(start.route()), PATIENCE)) {
        case Claim.Told() -> OK;
        case Claim.Alone() -> launch(start, err);
        case Claim.First(FirstInstance first) -> {
            // Also where the system ends the process.
            Runtime.getRuntime().addShutdownHook(new Thread(first::close, "cascade-instance-end"));
            yield launch(start.asFirst(first), err);
        }
        };
    }

    /** As any other start, but in folders of its own that are gone afterwards: it begins afresh and keeps nothing. */
    private static int tour(UnitSource source, Marks marks, PrintStream err) {
        try (TemporaryFolder folder = TemporaryFolder.make("cascade-tour")) {
            Start start = Start.begin(source, Optional.empty(), true, Folders.in(folder.path()), marks);
            if (Claim.make(start.folders().runtime(), new Summons(Optional.empty()),
                    PATIENCE) instanceof Claim.First(FirstInstance first)) {
                try (first) {
                    return launch(start.asFirst(first), err);
                }
            }
            return launch(start, err);
        } catch (IOException full) {
            return say(err, Messages.text("tour.failed", full), FAILED);
        }
    }

    private static int launch(Start start, PrintStream err) {
        CascadeApp.prepare(start);
        Application.launch(CascadeApp.class);
        start.ending().word().ifPresent(err::println);
        return start.ending().code();
    }

    /** JavaFX unpacks its native libraries where they are not in the runtime, and would do so beside our folders. */
    private static void keepToFolders(Folders folders) {
        if (System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, folders.cache().resolve("javafx").toString());
        }
    }

    /** Cascade's version, from the build. */
    static String version() {
        Properties build = new Properties();
        try (var in = Main.class.getResourceAsStream("/cascade/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException unreadable) {
            // An unknown version is still better said than a start that fails.
        }
        return build.getProperty("version", "?");
    }

    private static int say(PrintStream to, String message, int code) {
        to.println(message);
        return code;
    }
}
