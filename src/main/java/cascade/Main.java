package cascade;

import cascade.messages.Messages;
import cascade.unit.Problem;
import cascade.unit.Unit;
import cascade.unit.UnitReader;
import cascade.unit.UnitReader.Outcome;
import cascade.unit.UnitSource;
import java.io.PrintStream;
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
    /** The unit is broken, or there is no window to be had. */
    static final int FAILED = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;

    private Main() {}

    /** Does what the arguments ask for, and exits with 0, 1 (broken unit, no display) or 2 (wrong arguments). */
    public static void main(String[] arguments) {
        int code = run(List.of(arguments), System.out, System.err);
        if (code != OK) {
            System.exit(code);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        CommandLine line = CommandLine.parse(arguments);
        UnitSource source = line.unit().<UnitSource>map(UnitSource.Folder::new).orElse(UnitSource.BUNDLED);
        return switch (line.what()) {
        case HELP -> say(out, Messages.text("arguments.help"), OK);
        case VERSION -> say(out, Messages.text("arguments.version", version()), OK);
        case COMPLAIN -> say(err, line.complaint() + "\n" + Messages.text("arguments.see-help"), USAGE);
        case CHECK -> check(source, out, err);
        case EXPORT -> export(source, line.export().orElseThrow(), out, err);
        case OPEN -> open(source, err);
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

    private static int open(UnitSource source, PrintStream err) {
        Optional<String> missing = Desktop.ofProcess().missing();
        if (missing.isPresent()) {
            return say(err, missing.get(), FAILED);
        }
        CascadeApp.prepare(source);
        Application.launch(CascadeApp.class);
        return OK;
    }

    /** Cascade's version, from the build. */
    static String version() {
        Properties build = new Properties();
        try (var in = Main.class.getResourceAsStream("/cascade/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (java.io.IOException unreadable) {
            // An unknown version is still better said than a start that fails.
        }
        return build.getProperty("version", "?");
    }

    private static int say(PrintStream to, String message, int code) {
        to.println(message);
        return code;
    }
}
