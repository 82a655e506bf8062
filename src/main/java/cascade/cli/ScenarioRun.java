package cascade.cli;

import cascade.export.model.ScenarioExport;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.start.ExitCode;
import cascade.unit.Model.Scenario;
import cascade.unit.Unit;
import java.io.PrintStream;
import java.util.Optional;

/** Lists the scenarios of a unit's model, and makes a file of one, without a display. */
public final class ScenarioRun {
    private final Unit unit;
    private final CommandLine.ScenarioFile wanted;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults;

    /**
     * Prepares a file; {@link #run} makes it.
     *
     * @param unit whose model it is
     * @param wanted the file that was asked for
     * @param out told what was written
     * @param err told what went wrong
     * @param faults told of what should not have happened
     */
    public ScenarioRun(Unit unit, CommandLine.ScenarioFile wanted, PrintStream out, PrintStream err, Faults faults) {
        this.unit = unit;
        this.wanted = wanted;
        this.out = out;
        this.err = err;
        this.faults = faults;
    }

    /** Says every scenario's id and title, a line each, and gives the exit code. */
    public static int list(Unit unit, PrintStream out, PrintStream err) {
        if (!unit.model().there()) {
            err.println(Messages.text("model.none", unit.title()));
            return ExitCode.FAILED;
        }
        for (Scenario scenario : unit.model().scenarios()) {
            out.println(scenario.id() + "\t" + scenario.title());
        }
        return ExitCode.OK;
    }

    /** Makes the file, says so, and gives the exit code. */
    public int run() {
        if (!unit.model().there()) {
            err.println(Messages.text("model.none", unit.title()));
            return ExitCode.FAILED;
        }
        Optional<Scenario> scenario = unit.model().scenarios().stream().filter(
                each -> each.id().equals(wanted.id())).findFirst();
        if (scenario.isEmpty()) {
            err.println(Messages.text("arguments.no-scenario", wanted.id()));
            return ExitCode.USAGE;
        }
        return new FileRun(wanted.file(), wanted.replace(), out, err, faults).write(
                () -> new ScenarioExport(unit, scenario.get()).content(wanted.kind()));
    }
}
