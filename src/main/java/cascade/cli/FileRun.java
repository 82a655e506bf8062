package cascade.cli;

import cascade.files.Failure;
import cascade.files.SafeFile;
import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.start.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one file that the command line asks for, and says how that went.
 *
 * @param file where
 * @param replace whether it may take the place of what is there
 * @param out told what was written
 * @param err told what went wrong
 * @param faults told of what should not have happened
 */
record FileRun(Path file, boolean replace, PrintStream out, PrintStream err, Faults faults) {

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        byte[] made() throws Throwable;
    }

    /** Writes something in a way of its own. */
    @FunctionalInterface
    interface Writing {
        void run() throws Throwable;
    }

    /** Writes content that is made only where there is room for it; gives the exit code. */
    int write(Content content) {
        return write(() -> {
            byte[] made = content.made();
            if (replace) {
                SafeFile.write(file, made);
            } else {
                SafeFile.writeNew(file, made);
            }
        });
    }

    /** Has it written where nothing is there, or that may be replaced; gives the exit code. */
    int write(Writing writing) {
        if (!replace && Files.exists(file)) {
            return exists();
        }
        try {
            writing.run();
        } catch (FileAlreadyExistsException there) {
            return exists();
        } catch (Throwable wrong) {
            if (!(wrong instanceof IOException)) {
                faults.note("export", wrong);
            }
            err.println(Messages.text("save.failed", file, Failure.said(wrong)));
            return ExitCode.FAILED;
        }
        out.println(Messages.text("save.saved", file));
        return ExitCode.OK;
    }

    private int exists() {
        err.println(Messages.text("export.exists", file));
        return ExitCode.FAILED;
    }
}
