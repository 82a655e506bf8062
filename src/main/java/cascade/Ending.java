package cascade;

import cascade.messages.Messages;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** How the window ends: with what exit code and word, and in good order also where the system ends the process. */
final class Ending {
    private static final long PATIENCE_SECONDS = 4;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean open;
    private volatile int code = Main.OK;
    private volatile Optional<String> word = Optional.empty();

    /** The window is about to open: from now on there is something to end. */
    void opened() {
        open = true;
    }

    /** Ends the window, or lets it not open at all. */
    void fail(int exitCode, String key, Object... arguments) {
        code = exitCode;
        word = Optional.of(Messages.text(key, arguments));
        Platform.exit();
    }

    /** All that the window had has been put away. */
    void over() {
        over.countDown();
    }

    /** The exit code. */
    int code() {
        return code;
    }

    /** What is to be said, in a line. */
    Optional<String> word() {
        return word;
    }

    /** Lets JavaFX end as it does when the window is closed, wherever the process ends otherwise (SIGTERM, Ctrl+C). */
    void onTermination() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (open && over.getCount() > 0) {
                Platform.exit();
                try {
                    if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                        System.err.println(Messages.text("ending.stuck"));
                    }
                } catch (InterruptedException hurried) {
                    Thread.currentThread().interrupt();
                }
            }
        }, "cascade-ending"));
    }
}
