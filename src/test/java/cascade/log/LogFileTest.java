package cascade.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path folder;
    private final LogFile log;

    LogFileTest(@TempDir Path temporary) {
        folder = temporary.resolve("state/cascade");
        log = log("cascade.log");
    }

    private LogFile log(String name) {
        return new LogFile(folder.resolve(name), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log.path());
    }

    @Test
    void nothingIsMadeUntilThereIsSomethingToWrite() {
        assertFalse(Files.exists(folder));
    }

    @Test
    void linesAreAddedToWhatIsThere() throws IOException {
        log.add("one");
        log("cascade.log").add("two");
        assertEquals(List.of("one", "two"), lines());
    }

    @Test
    void bothFilesTogetherNeverHoldMoreThanAMegabyteAndTheLatestIsKept() throws IOException {
        String kilobyte = "x".repeat(1000);
        for (int i = 0; i < 2500; i++) {
            log.add(i + " " + kilobyte);
            if (i % 100 == 0) {
                assertTrue(size() <= 1_000_000, "after line " + i);
            }
        }
        assertTrue(size() > 500_000, "the old file is kept");
        assertTrue(lines().getLast().startsWith("2499 "));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aLineOfAnyLengthLeavesTheLogSmall() throws IOException {
        for (int i = 0; i < 40; i++) {
            log.add("y".repeat(300_000));
        }
        assertTrue(size() <= 1_000_000);
    }

    @Test
    void aLogThatCantBeWrittenIsSaidOnce() throws IOException {
        Files.createDirectories(folder.resolve("cascade.log"));
        log.add("one");
        log.add("two");
        String words = said.toString(StandardCharsets.UTF_8);
        assertEquals(1, words.lines().count(), words);
        assertTrue(words.contains("cascade.log can’t be written"), words);
    }

    @Test
    void aPipeInPlaceOfTheLogIsNotWaitedFor() throws Exception {
        Files.createDirectories(folder);
        assertEquals(0, new ProcessBuilder("mkfifo", log.path().toString()).start().waitFor());
        log.add("one");
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("it is no ordinary file"));
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
