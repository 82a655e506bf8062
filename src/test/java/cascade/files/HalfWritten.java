package cascade.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Begins to write a file, in a process of its own, and never comes to its end. */
final class HalfWritten {
    private HalfWritten() {}

    public static void main(String[] args) throws IOException {
        Path file = TemporaryFiles.Draft.beside(Path.of(args[0])).path();
        Files.writeString(file, "half");
        while (true) {
            LockSupport.park();
        }
    }
}
