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
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javafx.application.Platform;

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
                    : export(Tasks.inline()).text(
                            wanted.kind()).call();
            if (wanted.replace()) {
                SafeFile.write(wanted.file(), content);
            } else {
                SafeFile.writeNew(wanted.file(), content);
            }
        } catch (FileAlreadyExistsException there) {
            err.println(Messages.text("export.exists", wanted.file()));
            return ExitCode.FAILED;
        } catch (IOException unwritable) {
            err.println(Messages.text("save.failed", wanted.file(), Failure.said(unwritable)));
            return ExitCode.FAILED;
        } catch (Exception wrong) {
            throw new IllegalStateException("the " + wanted.kind() + " could not be made", wrong);
        }
        out.println(Messages.text("save.saved", wanted.file()));
        return ExitCode.OK;
    }

    private MapExport export(Tasks tasks) {
        PathwayModel model = new PathwayModel(unit.pathway(), wanted.depth(), _ -> {});
        wanted.step().ifPresent(step -> model.open(new Route(Route.Kind.STEP, step)));
        return new MapExport(unit, model, tasks, BuildInfo.version());
    }

    /** Draws with JavaFX, which needs no display for that: it has a platform of its own for the purpose. */
    private byte[] picture() throws Exception {
        boolean started = startToolkit();
        CompletableFuture<Callable<byte[]>> made = new CompletableFuture<>();
        try (Tasks tasks = Tasks.background(faults)) {
            tasks.run(() -> export(tasks),
                    export -> draw(export, made), made::completeExceptionally);
            return made.join().call();
        } catch (CompletionException wrong) {
            throw wrong.getCause() instanceof Exception cause ? cause : wrong;
        } finally {
            if (started) {
                Platform.exit();
            }
        }
    }

    private void draw(MapExport export, CompletableFuture<Callable<byte[]>> made) {
        try {
            export.picture(wanted.kind(), wanted.scale(), false, made::complete, made::completeExceptionally);
        } catch (RuntimeException | Error wrong) {
            made.completeExceptionally(wrong);
        }
    }

    /** Starts JavaFX without a display; false where it runs already. */
    private static boolean startToolkit() {
        // As the tests have it: drawn in software, with letters that need no library of the desktop.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException running) {
            return false;
        }
    }
}
