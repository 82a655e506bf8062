package cascade.cli;

import cascade.files.Failure;
import cascade.files.SafeFile;
import cascade.messages.Messages;
import cascade.notes.Mark;
import cascade.notes.NotesDocument;
import cascade.notes.Place;
import cascade.start.ExitCode;
import cascade.study.StudyData;
import cascade.ui.feature.Feature;
import cascade.ui.feature.Features;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Writes the learner’s bookmarks and notes to a file from the command line, without a window and without a display. */
public final class NotesRun {
    private final Unit unit;
    private final List<Feature> tabs;
    private final Path study;
    private final CommandLine.Export wanted;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * Prepares it; {@link #run} does it.
     *
     * @param unit what was marked
     * @param tabs the tabs there are
     * @param study where the study data of the unit are; they need not be there
     * @param wanted the file that was asked for
     * @param out told what was written
     * @param err told what went wrong
     */
    public NotesRun(Unit unit, List<Feature> tabs, Path study, CommandLine.Export wanted, PrintStream out,
            PrintStream err) {
        this.unit = unit;
        this.tabs = tabs;
        this.study = study;
        this.wanted = wanted;
        this.out = out;
        this.err = err;
    }

    /** Writes them, says so, and gives the exit code. */
    public int run() {
        Clock clock = Clock.systemDefaultZone();
        Features features = Features.of(tabs, new UnitIndex(unit));
        byte[] text = new NotesDocument(unit.title(), features::title, clock.getZone()).of(
                Place.of(marks(clock))).getBytes(StandardCharsets.UTF_8);
        try {
            if (wanted.replace()) {
                SafeFile.write(wanted.file(), text);
            } else {
                SafeFile.writeNew(wanted.file(), text);
            }
        } catch (FileAlreadyExistsException there) {
            err.println(Messages.text("export.exists", wanted.file()));
            return ExitCode.FAILED;
        } catch (IOException stuck) {
            err.println(Messages.text("save.failed", wanted.file(), Failure.said(stuck)));
            return ExitCode.FAILED;
        }
        out.println(Messages.text("save.saved", wanted.file()));
        return ExitCode.OK;
    }

    /** All marks, the newest first. Where nothing is kept yet, nothing is made. */
    private List<Mark> marks(Clock clock) {
        if (!Files.exists(study)) {
            return List.of();
        }
        var opened = StudyData.open(study, clock);
        opened.word().ifPresent(err::println);
        if (opened.data().isEmpty()) {
            return List.of();
        }
        try (StudyData data = opened.data().get()) {
            return data.marks().stream().sorted(Comparator.comparing(Mark::changed).reversed()).toList();
        }
    }
}
