package cascade.files;

import cascade.messages.Messages;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.TimeoutException;

/** Says why a file can't be made or written, in words for who wanted it. */
public final class Failure {
    private Failure() {}

    /** The reason, without the names of classes. */
    public static String said(Throwable wrong) {
        return switch (wrong) {
        case AccessDeniedException _ -> Messages.text("failure.denied");
        case NoSuchFileException _ -> Messages.text("failure.no-folder");
        case NotDirectoryException _ -> Messages.text("failure.no-folder");
        case FileAlreadyExistsException _ -> Messages.text("failure.taken");
        case FileSystemException known when known.getReason() != null -> known.getReason();
        case TimeoutException _ -> Messages.text("failure.slow");
        case OutOfMemoryError _ -> Messages.text("failure.memory");
        case RuntimeException _ -> Messages.text("failure.fault");
        case Error _ -> Messages.text("failure.fault");
        default -> wrong.getMessage() == null ? Messages.text("failure.unknown") : wrong.getMessage();
        };
    }
}
