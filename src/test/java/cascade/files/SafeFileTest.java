package cascade.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAndReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("map.svg");
        SafeFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        SafeFile.write(file, OLD);
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void aProcessThatIsEndedInTheMiddleLeavesNoTemporaryFile() throws Exception {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), HalfWritten.class.getName(),
                folder.resolve("map.svg").toString()).inheritIO().start();
        try {
            while (process.isAlive() && names().isEmpty()) {
                Thread.onSpinWait();
            }
            assertTrue(process.isAlive(), "it writes until it is ended");
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        } finally {
            process.destroyForcibly();
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeft() throws IOException {
        SafeFile.writeNew(folder.resolve("map.svg"), NEW);
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("map.svg")));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void aNewFileNeverTakesThePlaceOfAnother() throws IOException {
        Path file = Files.write(folder.resolve("map.svg"), OLD);
        assertThrows(FileAlreadyExistsException.class, () -> SafeFile.writeNew(file, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void aNewFileNeverTakesThePlaceOfAFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("map.svg"));
        assertThrows(FileAlreadyExistsException.class, () -> SafeFile.writeNew(file, NEW));
        assertEquals(List.of("map.svg"), names());
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void aNewFileIsNotWrittenThroughALinkThatLeadsNowhere() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no links here");
        Path link = Files.createSymbolicLink(folder.resolve("map.svg"), folder.resolve("elsewhere"));
        assertThrows(FileAlreadyExistsException.class, () -> SafeFile.writeNew(link, NEW));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void ofManyWhoWantTheSameNewFileOneGetsItWhole() throws Exception {
        Path file = folder.resolve("map.svg");
        CountDownLatch start = new CountDownLatch(1);
        int wins = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> {
                start.await();
                try {
                    SafeFile.writeNew(file, ("writer " + i).getBytes(StandardCharsets.UTF_8));
                    return true;
                } catch (FileAlreadyExistsException late) {
                    return false;
                }
            })).toList();
            start.countDown();
            int winner = -1;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).get()) {
                    wins++;
                    winner = i;
                }
            }
            assertEquals("writer " + winner, Files.readString(file));
        }
        assertEquals(1, wins);
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void whatCannotBeReplacedStaysAndNoTemporaryFileIsLeft() throws IOException {
        Path full = folder.resolve("map.svg");
        Files.createDirectories(full.resolve("inside"));
        assertThrows(IOException.class, () -> SafeFile.write(full, NEW));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("none").resolve("map.svg");
        assertThrows(NoSuchFileException.class, () -> SafeFile.write(nowhere, NEW));
        assertThrows(NoSuchFileException.class, () -> SafeFile.writeNew(nowhere, NEW));
        assertFalse(Files.exists(nowhere.getParent()));
    }

    @Test
    void anUnwritableFolderKeepsWhatItHas() throws IOException {
        Path file = Files.write(folder.resolve("map.svg"), OLD);
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "this user may write anywhere");
            List<Executable> attempts = List.of(() -> SafeFile.write(file, NEW),
                    () -> SafeFile.writeNew(folder.resolve("other.svg"), NEW));
            attempts.forEach(attempt -> assertThrows(IOException.class, attempt));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("map.svg"), names());
    }

    @Test
    void othersMayReadTheFileAsTheyMayReadAnyNewFile() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such rights here");
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("map.svg");
        SafeFile.writeNew(file, NEW);
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        Path file = Files.write(folder.resolve("map.svg"), OLD);
        for (String rights : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            SafeFile.write(file, NEW);
            assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.write(elsewhere.resolve("file"), OLD);
        Path between = Files.createSymbolicLink(elsewhere.resolve("between"), Path.of("file"));
        Path link = Files.createSymbolicLink(folder.resolve("map.svg"), Path.of("elsewhere/between"));
        SafeFile.write(link, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(between));
        Files.delete(file);
        SafeFile.write(link, OLD);
        assertArrayEquals(OLD, Files.readAllBytes(file), "also where it led nowhere");
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path a = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThrows(FileSystemLoopException.class, () -> SafeFile.write(a, NEW));
    }

    @Test
    @Timeout(60)
    void pipesAndDevicesAreRefusedAndNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        for (Path each : List.of(pipe, device)) {
            IOException refused = assertThrows(IOException.class, () -> SafeFile.write(each, NEW));
            assertEquals("it is no ordinary file", Failure.said(refused));
        }
        assertEquals(List.of("device", "pipe"), names());
    }

    @Test
    void whatAKilledProcessLeftBehindIsCleanedAwayAndNothingElse() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        String mine = ".cascade-" + ProcessHandle.current().pid() + "-77.tmp";
        for (String name : List.of(".cascade-" + gone.pid() + "-0.tmp", mine, ".cascade-notes.tmp", "a.tmp")) {
            Files.setLastModifiedTime(Files.write(folder.resolve(name), OLD), FileTime.fromMillis(0));
        }
        Files.write(folder.resolve(".cascade-" + gone.pid() + "-1.tmp"), OLD);
        SafeFile.write(folder.resolve("map.svg"), NEW);
        assertEquals(List.of(mine, ".cascade-" + gone.pid() + "-1.tmp", ".cascade-notes.tmp", "a.tmp",
                "map.svg").stream().sorted().toList(), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
