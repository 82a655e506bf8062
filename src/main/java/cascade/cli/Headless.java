package cascade.cli;

import cascade.log.Faults;
import cascade.messages.Messages;
import cascade.ui.frame.Tasks;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** JavaFX without a display: it has a platform of its own for that, on which it draws in memory. */
final class Headless implements AutoCloseable {
    /** So many minutes a picture may take; the largest takes seconds. */
    private static final int PATIENCE = 5;

    private final Tasks tasks;
    private final boolean started;
    private final @Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private volatile CompletableFuture<Callable<byte[]>> made = new CompletableFuture<>();
    private boolean sound = true;

    /** Something that is drawn on the FX thread, and made into a file elsewhere. */
    interface Drawn {
        void draw(Consumer<Callable<byte[]>> done, Consumer<? super Throwable> failed);
    }

    /** Starts it, where JavaFX doesn't run already. */
    Headless(Faults faults) {
        tasks = Tasks.background(faults);
        // As the tests have it: drawn in software, with letters that need no library of the desktop.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        started = start();
        // What fails on a thread of JavaFX's own is told to nobody else.
        Thread.setDefaultUncaughtExceptionHandler((_, wrong) -> made.completeExceptionally(wrong));
    }

    private static boolean start() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException running) {
            return false;
        }
    }

    Tasks tasks() {
        return tasks;
    }

    /**
     * Draws something and waits for it.
     *
     * @return the file
     * @throws Throwable what went wrong with it, on whichever thread
     */
    byte[] make(Drawn drawn) throws Throwable {
        CompletableFuture<Callable<byte[]>> making = new CompletableFuture<>();
        made = making;
        tasks.onFxThread(() -> {
            try {
                drawn.draw(making::complete, making::completeExceptionally);
            } catch (RuntimeException | Error wrong) {
                making.completeExceptionally(wrong);
            }
        });
        sound = false;
        try {
            byte[] content = making.get(PATIENCE, TimeUnit.MINUTES).call();
            sound = true;
            return content;
        } catch (ExecutionException wrong) {
            throw wrong.getCause() == null ? wrong : wrong.getCause();
        } catch (TimeoutException stuck) {
            throw new IOException(Messages.count("failure.no-answer", PATIENCE), stuck);
        }
    }

    /** Ends it. Where it failed it may never end by itself, and the process has to. */
    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        if (started && sound) {
            Platform.exit();
        }
        tasks.close();
    }
}
