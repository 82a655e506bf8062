package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk refuses, nothing that was answered is lost, and what is wrong is told. */
class DiskTroubleTest {
    private final StudyFolder at;

    DiskTroubleTest(@TempDir Path folder) {
        this.at = new StudyFolder(folder);
    }

    @Test
    void aFullDiskCostsNothing() throws IOException, SQLException {
        List<Review> given = at.answers().list(30);
        Review refused = at.answers().next();
        Review next = at.answers().next();
        StudyData data = at.ready();
        given.forEach(data::append);
        Database.execute(data.connection(), "PRAGMA max_page_count = 1");
        int added = 0;
        List<Review> all = new ArrayList<>(given);
        while (data.waiting() == 0) {
            Review one = added++ == 0 ? refused : at.answers().next();
            all.add(one);
            data.append(one);
            assertTrue(added < 100, "the disk is never full");
        }
        assertEquals(1, data.waiting());
        data.append(next);
        all.add(next);
        assertEquals(2, data.waiting());
        assertEquals(all, data.reviews());
        assertTrue(data.words().getFirst().contains("the disk is full"));
        data.undo(next.id());
        assertTrue(data.settle());
        assertEquals(0, data.waiting());
        assertEquals(all.subList(0, all.size() - 1), data.reviews());
        assertEquals(List.of("Your study data are written to the disk again."), data.words());
        data.close();
        try (StudyData again = at.ready()) {
            assertEquals(all.subList(0, all.size() - 1), again.reviews());
            again.redo(next.id());
            assertEquals(all, again.reviews());
        }
    }

    @Test
    void aRealDiskThatFillsCostsNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(at.folder().resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()), "no mount here");
        try {
            Path place = disk.resolve("unit.db");
            List<Review> all = new ArrayList<>();
            try (StudyData data = Answers.ready(place)) {
                while (data.waiting() < 5 || data.settle()) {
                    Review one = at.answers().next();
                    data.append(one);
                    all.add(one);
                    assertTrue(all.size() < 5_000, "the disk is never full");
                }
                assertEquals(all, data.reviews());
                assertTrue(data.waiting() >= 5);
                assertTrue(run("mount", "-o", "remount,size=8m", disk.toString()));
                assertTrue(data.settle(), () -> data.trouble().orElse(""));
                assertEquals(0, data.waiting());
            }
            try (StudyData data = Answers.ready(place)) {
                assertEquals(all, data.reviews());
            }
        } finally {
            assertTrue(run("umount", "-l", disk.toString()));
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(
                    ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void aFolderThatCantBeMadeIsToldAndWrittenToOnceItCan() throws IOException {
        Path inTheWay = Files.createFile(at.folder().resolve("study"));
        Path place = inTheWay.resolve("unit.db");
        Review one = at.answers().next();
        Opened.InMemory opened = assertInstanceOf(Opened.InMemory.class, StudyData.open(place, at.clock()));
        assertTrue(opened.said().contains(place.toString()), opened.said());
        try (StudyData data = opened.study()) {
            data.append(one);
            assertEquals(List.of(one), data.reviews());
            assertEquals(1, data.waiting());
            assertFalse(data.settle());
            Files.delete(inTheWay);
            assertTrue(data.settle());
        }
        try (StudyData data = Answers.ready(place)) {
            assertEquals(List.of(one), data.reviews());
        }
    }

    @Test
    void whatIsLostInTheEndIsTold() throws IOException {
        Path place = Files.createFile(at.folder().resolve("study")).resolve("unit.db");
        StudyData data = StudyData.open(place, at.clock()).data().orElseThrow();
        data.append(at.answers().next());
        data.close();
        assertEquals(1, data.waiting());
        assertTrue(data.words().getLast().startsWith("1 of your answers"), data.words().toString());
    }

    @Test
    void aReadOnlyFolderStillShowsWhatThereIs() throws IOException, InterruptedException {
        List<Review> given = at.filled(12);
        Path disk = Files.createDirectories(at.folder().resolve("read-only"));
        assumeTrue(run("mount", "--bind", at.folder().toString(), disk.toString()), "no mount here");
        try {
            assumeTrue(run("mount", "-o", "remount,ro,bind", disk.toString()));
            Opened.InMemory opened = assertInstanceOf(Opened.InMemory.class,
                    StudyData.open(disk.resolve("unit.db"), at.clock()));
            try (StudyData data = opened.study()) {
                assertEquals(given, data.reviews());
                assertEquals(0, data.waiting());
                data.append(at.answers().next());
                assertEquals(1, data.waiting());
            }
        } finally {
            assertTrue(run("umount", "-l", disk.toString()));
        }
        try (StudyData data = at.ready()) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void aFileThatIsDeletedWhileItIsOpenIsMadeAnew() throws IOException {
        List<Review> given = at.answers().list(10);
        Review after = at.answers().next();
        StudyData data = at.ready();
        given.forEach(data::append);
        StoreFiles.delete(at.file());
        data.append(after);
        assertEquals(1, data.waiting());
        assertTrue(data.settle());
        data.close();
        try (StudyData again = at.ready()) {
            assertEquals(StudyFolder.and(given, after), again.reviews());
        }
    }

    @Test
    void aStoreThatAnotherProgramHoldsIsReadAndWrittenToLater() throws SQLException {
        List<Review> given = at.filled(10);
        Review meanwhile = at.answers().next();
        try (Connection other = Database.open(at.file())) {
            Database.execute(other, "BEGIN IMMEDIATE");
            try (StudyData data = StudyData.open(at.file(), at.clock()).data().orElseThrow()) {
                data.append(meanwhile);
                assertEquals(1, data.waiting());
                assertEquals(StudyFolder.and(given, meanwhile), data.reviews());
                assertTrue(data.words().getFirst().contains("another program"));
                Database.execute(other, "ROLLBACK");
                assertTrue(data.settle());
            }
        }
        try (StudyData data = at.ready()) {
            assertEquals(StudyFolder.and(given, meanwhile), data.reviews());
        }
    }

    @Test
    void twoWindowsOnOneFileSeeWhatEachOtherDid() {
        Review one = at.answers().next();
        Review two = at.answers().next();
        try (StudyData first = at.ready(); StudyData second = at.ready()) {
            first.append(one);
            second.append(two);
            assertEquals(List.of(one, two), first.reviews());
            assertEquals(List.of(one, two), second.reviews());
        }
        try (StudyData data = at.ready()) {
            assertEquals(List.of(one, two), data.reviews());
        }
    }

    @Test
    void backupsComeWithNewAnswersAndNotMoreOftenThanEveryTenMinutes() throws IOException {
        Backups backups = new Backups(at.file(), at.clock(), Schema.CURRENT);
        at.filled(3);
        assertEquals(1, backups.all().size());
        at.later(Duration.ofMinutes(1));
        at.filled(3);
        assertEquals(1, backups.all().size(), "too early");
        at.later(Duration.ofMinutes(9));
        at.filled(3);
        assertEquals(2, backups.all().size());
        at.later(Duration.ofHours(9));
        at.filled(0);
        assertEquals(2, backups.all().size(), "nothing is new");
        at.later(Duration.ofDays(-90));
        at.filled(1);
        assertEquals(3, backups.all().size(), "the at.clock() was set back");
    }
}
