package cascade.cli;

import cascade.start.BuildInfo;
import cascade.start.ExitCode;
import cascade.files.Failure;
import cascade.files.SafeFile;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.stream.Collectors;

/** Makes a file from the command line, without a window and without a display. */
public final class ExportRun {
    private final Unit unit;
    private final CommandLine.Export wanted;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults;

    /**
     * Prepares it; {@link #run} does it.
     *
     * @param unit what is exported
     * @param wanted the file that was asked for
     * @param out told what was written
     * @param err told what went wrong
     */
    public ExportRun(Unit unit, CommandLine.Export wanted, PrintStream out, PrintStream err,
            Faults faults) {
        this.unit = unit;
        this.wanted = wanted;
        this.out = out;
        this.err = err;
        this.faults = faults;
    }

    /** Makes it, says so, and gives the exit code. */
    public int run() {
        if (wanted.step().isPresent() && unit.pathway().steps().stream().map(Step::id).noneMatch(
                wanted.step().get()::equals)) {
            err.println(Messages.text("arguments.no-step", wanted.step().get(),
                    unit.pathway().steps().stream().map(Step::id).collect(Collectors.joining(", "))));
            return ExitCode.USAGE;
        }
        if (!wanted.replace() && Files.exists(wanted.file())) {
            err.println(Messages.text("export.exists", wanted.file()));
            return ExitCode.FAILED;
        }
        try {
            byte[] content = MapExport.isPicture(wanted.kind()) ? picture()
                    : export(Tasks.inline()).text(wanted.kind()).call();
            if (wanted.replace()) {
                SafeFile.write(wanted.file(), content);
            } else {
                SafeFile.writeNew(wanted.file(), content);
            }
        } catch (FileAlreadyExistsException there) {
            err.println(Messages.text("export.exists", wanted.file()));
            return ExitCode.FAILED;
        } catch (Throwable wrong) {
            if (!(wrong instanceof IOException)) {
                faults.note("export", wrong);
            }
            err.println(Messages.text("save.failed", wanted.file(), Failure.said(wrong)));
            return ExitCode.FAILED;
        }
        out.println(Messages.text("save.saved", wanted.file()));
        return ExitCode.OK;
    }

    private MapExport export(Tasks tasks) {
        PathwayModel model = new PathwayModel(unit.pathway(), wanted.depth(), _ -> {});
        wanted.step().ifPresentOrElse(step -> model.open(new Route(Route.Kind.STEP, step)), model::finish);
        return new MapExport(unit, model, tasks, BuildInfo.version());
    }

    private byte[] picture() throws Throwable {
        try (Headless headless = new Headless(faults)) {
            MapExport export = export(headless.tasks());
            return headless.make((done, failed) -> export.picture(wanted.kind(), wanted.scale(), false, done, failed));
        }
    }
}
