package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where SQLite itself is found. */
class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void aRuntimeThatHasItIsWhereItIs() throws IOException {
        assertEquals(Optional.empty(), NativeLibrary.packaged(folder));
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.createFile(lib.resolve(System.mapLibraryName("sqlitejdbc")));
        assertEquals(Optional.of(lib), NativeLibrary.packaged(folder));
    }

    @Test
    void whatProcessesLeftThatAreNoMoreIsDeleted() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        ended.waitFor();
        Path dead = Files.createDirectories(folder.resolve(Long.toString(ended.pid())));
        Files.writeString(dead.resolve("library"), "");
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Path other = Files.createDirectories(folder.resolve(Long.toString(alive)));
        Path own = NativeLibrary.own(folder);
        assertTrue(Files.isDirectory(own));
        assertTrue(Files.isDirectory(other));
        assertFalse(Files.exists(dead));
    }
}
