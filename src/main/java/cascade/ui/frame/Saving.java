package cascade.ui.frame;

import cascade.export.ExportKind;
import cascade.files.Failure;
import cascade.files.SafeFile;
import cascade.messages.Messages;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Saves what the reader takes away, where the reader says. What is there already is replaced only where the reader was
 * asked about that very file.
 *
 * @param desktop asks where
 * @param tasks where the writing is done
 * @param tell tells that it went well
 * @param warn tells what went wrong
 */
public record Saving(DesktopServices desktop, Tasks tasks, Consumer<String> tell, Consumer<String> warn) {

    /**
     * A file that was asked for.
     *
     * @param file where
     * @param replaces whether it may take the place of what is there
     */
    public record Target(Path file, boolean replaces) {}

    /** Asks where a file is to go; a name without its ending gets it. Empty where the reader thought better of it. */
    public Optional<Target> where(String name, ExportKind kind) {
        return where(name, Messages.word(kind), kind.ending());
    }

    /** As {@link #where(String, ExportKind)}, for a file of any kind, in words, and with any ending, with its dot. */
    public Optional<Target> where(String name, String kind, String ending) {
        return desktop.whereToSave(name + ending, kind, ending).map(chosen -> {
            String file = String.valueOf(chosen.getFileName());
            return file.toLowerCase(Locale.ROOT).endsWith(ending) ? new Target(chosen, true)
                    : new Target(chosen.resolveSibling(file + ending), false);
        });
    }

    /** Makes a file's content and writes it, and tells how that went. */
    public void write(Target target, Callable<byte[]> content) {
        tasks.run(() -> {
            byte[] bytes = content.call();
            if (target.replaces()) {
                SafeFile.write(target.file(), bytes);
            } else {
                SafeFile.writeNew(target.file(), bytes);
            }
            return target;
        }, this::saved, wrong -> failed(target, wrong));
    }

    /** Tells that it went well. */
    public void saved(Target target) {
        tell.accept(Messages.text("save.saved", target.file()));
    }

    /** Tells that it went wrong. */
    public void failed(Target target, Throwable wrong) {
        warn.accept(wrong instanceof FileAlreadyExistsException
                ? Messages.text("save.exists", target.file())
                : Messages.text("save.failed", target.file(), Failure.said(wrong)));
    }

    /** Asks where, and saves there. */
    public void save(String name, ExportKind kind, Callable<byte[]> content) {
        where(name, kind).ifPresent(target -> write(target, content));
    }
}
