package cascade.ui.frame;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cascade.log.Faults;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work for other threads than that of JavaFX. */
class TasksTest {

    @Test
    void whatIsAskedForOnceTheWindowClosesIsLeftAndNoFault(@TempDir Path folder) {
        Tasks tasks = Tasks.background(
                Faults.in(folder, () -> "0", new PrintStream(new ByteArrayOutputStream())));
        tasks.close();
        AtomicBoolean done = new AtomicBoolean();
        assertDoesNotThrow(() -> tasks.run(() -> {
            done.set(true);
            return "";
        }, _ -> {}));
        assertFalse(done.get());
    }
}
