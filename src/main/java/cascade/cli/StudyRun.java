package cascade.cli;

import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.start.ExitCode;
import cascade.study.Imported;
import cascade.study.Opened;
import cascade.study.StudyData;
import cascade.study.StudyFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.ToIntFunction;

/** Takes a learner's study data elsewhere and brings them back, without a window. */
public final class StudyRun {
    private final String unit;
    private final Path file;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults;

    /**
     * @param unit the title of the unit whose study data these are
     * @param file where they are, as {@link StudyFile} says
     * @param clock says when something is done
     * @param out told what was done
     * @param err told what went wrong
     * @param faults told of what should not have happened
     */
    public StudyRun(String unit, Path file, Clock clock, PrintStream out, PrintStream err, Faults faults) {
        this.unit = unit;
        this.file = file;
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.faults = faults;
    }

    /** Writes every answer that counts into a table; gives the exit code. */
    public int reviews(CommandLine.Export wanted) {
        return withWhatThereIs(data -> new FileRun(wanted.file(), wanted.replace(), out, err, faults).write(
                data::reviewLog));
    }

    /** Writes all study data into one file; gives the exit code. */
    public int backUp(CommandLine.Copy wanted) {
        FileRun run = new FileRun(wanted.file(), wanted.replace(), out, err, faults);
        return withWhatThereIs(data -> run.write(() -> data.export(wanted.file(), wanted.replace())));
    }

    /** Has the study data be those of a file, and keeps what they were; gives the exit code. */
    public int restore(CommandLine.Copy wanted) {
        return with(data -> switch (data.importFrom(wanted.file())) {
        case Imported.Done(Path before) -> {
            out.println(Messages.text("study.run.restored", unit, wanted.file(),
                    Messages.count("study.answers", data.answers()), before));
            yield ExitCode.OK;
        }
        case Imported.Refused(String word) -> failed(word);
        });
    }

    private int withWhatThereIs(ToIntFunction<StudyData> work) {
        // To open them would be to make some.
        return StudyFile.isThere(file) ? with(work) : failed(Messages.text("study.run.none", unit));
    }

    private int with(ToIntFunction<StudyData> work) {
        return switch (StudyData.open(file, clock)) {
        case Opened.Ready(StudyData data) -> done(data, work);
        case Opened.Damaged damaged -> {
            err.println(damaged.said());
            yield done(damaged.study(), work);
        }
        case Opened.InMemory memory -> {
            err.println(Messages.text("study.run.unwritable", file));
            yield done(memory.study(), work);
        }
        case Opened.Newer newer -> done(newer.study(), _ -> failed(Messages.text("study.run.newer", file)));
        case Opened.Without(String said) -> failed(said);
        };
    }

    private int done(StudyData data, ToIntFunction<StudyData> work) {
        try (data) {
            return work.applyAsInt(data);
        } finally {
            data.words().forEach(err::println);
        }
    }

    private int failed(String word) {
        err.println(word);
        return ExitCode.FAILED;
    }
}
