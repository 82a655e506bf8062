package cascade.cli;

import cascade.export.picture.Paper;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.start.BuildInfo;
import cascade.practice.item.Items;
import cascade.start.ExitCode;
import cascade.study.CardFile;
import cascade.ui.compare.CompareScreen;
import cascade.ui.frame.Tasks;
import cascade.ui.pathway.model.PathwayModel;
import cascade.ui.pathway.takeaway.CloseUpExport;
import cascade.ui.pathway.takeaway.MapExport;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

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
        Optional<String> complaint = complaint();
        if (complaint.isPresent()) {
            err.println(complaint.get());
            return ExitCode.USAGE;
        }
        return new FileRun(wanted.file(), wanted.replace(), out, err, faults).write(this::content);
    }

    /** What is wrong with what was asked for, where this unit hasn't got it. */
    private Optional<String> complaint() {
        Pathway pathway = unit.pathway();
        List<String> steps = pathway.steps().stream().map(Step::id).toList();
        if (wanted.step().isPresent() && !steps.contains(wanted.step().get())) {
            return Optional.of(Messages.text("arguments.no-step", wanted.step().get(), Messages.list(steps)));
        }
        if (wanted.subject() != CommandLine.Subject.CLOSE_UP) {
            return Optional.empty();
        }
        if (pathway.closeUps().isEmpty()) {
            return Optional.of(Messages.text("arguments.no-close-ups", unit.title()));
        }
        String step = wanted.step().orElseThrow();
        Optional<CloseUp> closeUp = pathway.closeUp(step);
        if (closeUp.isEmpty()) {
            return Optional.of(Messages.text("arguments.no-close-up", step, Messages.list(steps.stream().filter(
                    id -> pathway.closeUp(id).isPresent()).toList())));
        }
        List<String> beats = beats(closeUp.get());
        return wanted.beat().filter(beat -> !beats.contains(beat)).map(
                beat -> Messages.text("arguments.no-beat", step, beat, Messages.list(beats)));
    }

    private static List<String> beats(CloseUp closeUp) {
        return closeUp.beats().stream().map(Beat::id).toList();
    }

    private MapExport export(Tasks tasks) {
        PathwayModel model = new PathwayModel(unit.pathway(), wanted.depth(), _ -> {});
        wanted.step().ifPresentOrElse(step -> model.open(new Route(Route.Kind.STEP, step)), model::finish);
        return new MapExport(unit, model, tasks, BuildInfo.version());
    }

    private byte[] content() throws Throwable {
        return switch (wanted.kind().content()) {
        case PICTURE -> picture();
        case GRAPH, CITATIONS -> export(Tasks.inline()).text(wanted.kind()).call();
        case CARDS -> CardFile.of(unit, Items.of(new UnitIndex(unit), CompareScreen.FEATURE.id()), wanted.kind(),
                Instant.now());
        case HISTORY, NOTES -> throw new IllegalArgumentException("what a learner did is no part of a unit");
        };
    }

    private byte[] picture() throws Throwable {
        try (Headless headless = new Headless(faults)) {
            MapExport export = export(headless.tasks());
            return headless.make((done, failed) -> draw(export, done, failed));
        }
    }

    private void draw(MapExport export, Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed) {
        Paper usual = Paper.of(Locale.getDefault(Locale.Category.FORMAT));
        switch (wanted.subject()) {
        case POSTER -> export.poster(wanted.paper().orElse(MapExport.POSTER), done, failed);
        case HAND_OUT -> export.handOut(wanted.paper().orElse(usual), done, failed);
        case MAP -> export.picture(wanted.kind(), wanted.scale(), false, wanted.paper().orElse(usual), done, failed);
        case CLOSE_UP -> {
            CloseUpExport of = export.closeUp().orElseThrow();
            int beat = wanted.beat().map(id -> beats(of.closeUp()).indexOf(id)).orElse(0);
            of.picture(wanted.kind(), beat, wanted.scale(), false, done, failed);
        }
        }
    }
}
