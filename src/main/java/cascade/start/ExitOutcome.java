package cascade.start;

import cascade.messages.Messages;
import java.util.Optional;
import javafx.application.Platform;

/** With what exit code and word the window ends. */
public final class ExitOutcome {
    private volatile int code = ExitCode.OK;
    private volatile Optional<String> word = Optional.empty();

    /** Ends the window, or lets it not open at all. */
    public synchronized void fail(int exitCode, String key, Object... arguments) {
        code = exitCode;
        word = Optional.of(Messages.text(key, arguments));
        Platform.exit();
    }

    /** Says something at the end, where nothing else is to be said. */
    public synchronized void say(String line) {
        word = word.or(() -> Optional.of(line));
    }

    /** The exit code. */
    public int code() {
        return code;
    }

    /** What is to be said, in a line. */
    public Optional<String> word() {
        return word;
    }
}
