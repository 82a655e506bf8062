package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the file, nothing that can be kept is lost, and what is wrong is told. */
class StudyTroubleTest {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers(11, 9);
    private final SetClock clock = new SetClock(Answers.BEGIN);

    private Path file() {
        return folder.resolve("unit.db");
    }

    private StudyData ready() {
        return Answers.ready(file(), clock);
    }

    private List<Review> filled(int many) {
        List<Review> given = answers.list(many);
        try (StudyData data = ready()) {
            given.forEach(data::append);
        }
        return given;
    }

    private static List<Review> and(List<Review> some, Review... more) {
        List<Review> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private void later(Duration time) {
        clock.move(time);
    }

    /** What a process leaves that is killed: the store and its log. */
    private void asKilled(Path to) throws IOException {
        Files.copy(file(), to, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(StoreFiles.beside(file(), "-wal"), StoreFiles.beside(to, "-wal"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aDamagedFileIsPutAsideAndTheBackupTakesItsPlaceWithWhatCanBeRead() throws IOException {
        List<Review> given = filled(400);
        later(Duration.ofHours(1));
        List<Review> more = filled(5);
        Files.delete(folder.resolve("backups/unit").resolve(newestBackup()));
        byte[] bytes = Files.readAllBytes(file());
        for (int i = bytes.length / 3; i < bytes.length / 3 + 20_000; i++) {
            bytes[i] = (byte) (bytes[i] * 7 + 1);
        }
        Files.write(file(), bytes);
        Opened opened = StudyData.open(file(), clock);
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, opened);
        assertEquals(Optional.of(Answers.BEGIN), damaged.backup());
        assertTrue(Files.isRegularFile(damaged.setAside().orElseThrow()));
        assertEquals(List.of("unit.broken-20260301-090000.db"), names("unit.broken"));
        assertTrue(damaged.said().contains("2026-03-01 08:00"), damaged.said());
        try (StudyData data = damaged.study()) {
            Set<Review> there = new HashSet<>(data.reviews());
            assertTrue(there.containsAll(given), "all of the backup");
            assertTrue(there.containsAll(more), "and what is at the end of the damaged file");
        }
        assertInstanceOf(Opened.Ready.class, StudyData.open(file(), clock));
    }

    @Test
    void ofADamagedFileAllIsReadButWhatIsInTheDamagedPages() throws IOException, SQLException {
        List<Review> given = answers.list(700);
        Path copy = folder.resolve("copy.db");
        try (StudyData data = ready()) {
            given.forEach(data::append);
            data.export(copy);
        }
        byte[] bytes = Files.readAllBytes(copy);
        Set<String> gone = new HashSet<>();
        for (int number : List.of(150, 420)) {
            int page = leaf(bytes, (given.get(number).item() + given.get(number).answer()).getBytes(
                    StandardCharsets.UTF_8));
            String text = new String(bytes, page, 4096, StandardCharsets.UTF_8);
            given.stream().filter(one -> text.contains(one.item() + one.answer())).map(
                    one -> one.item() + one.answer()).forEach(gone::add);
            Arrays.fill(bytes, page, page + 4096, (byte) 0);
        }
        Files.write(copy, bytes);
        Set<Review> expected = new HashSet<>(given);
        expected.removeIf(one -> gone.contains(one.item() + one.answer()));
        assertTrue(gone.size() > 20 && gone.size() < 100, gone.size() + " are in the pages");
        try (Connection connection = Database.look(copy)) {
            Set<Review> rescued = new HashSet<>();
            Rescue.of(connection).forEach(event -> rescued.add(((Event.Answered) event).review()));
            assertTrue(rescued.containsAll(expected), expected.size() + " could be read, " + rescued.size() + " were");
        }
    }

    /** The page that a row is in. What it was moved away from still has its letters. */
    private static int leaf(byte[] bytes, byte[] part) {
        int found = indexOf(bytes, part, 0);
        while (bytes[found / 4096 * 4096] != 13) {
            found = indexOf(bytes, part, found + 1);
        }
        return found / 4096 * 4096;
    }

    private String newestBackup() throws IOException {
        return String.valueOf(new Backups(file(), clock, Schema.CURRENT).all().getFirst().file().getFileName());
    }

    private List<String> names(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).filter(
                    name -> name.startsWith(beginning)).sorted().toList();
        }
    }

    @Test
    void aSingleWrongLetterInARowIsFound() throws IOException {
        List<Review> given = filled(30);
        byte[] bytes = Files.readAllBytes(file());
        byte[] answer = given.get(3).answer().getBytes(StandardCharsets.UTF_8);
        int at = indexOf(bytes, answer, 0);
        bytes[at + 3] ^= 1;
        Files.write(file(), bytes);
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock));
        try (StudyData data = damaged.study()) {
            assertEquals(new HashSet<>(given), new HashSet<>(data.reviews()), "the backup has the row");
        }
    }

    private static int indexOf(byte[] bytes, byte[] part, int from) {
        for (int i = from;; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
    }

    @Test
    void whatIsNoStoreIsPutAsideAndKept() throws IOException {
        Files.writeString(file(), "a letter to someone");
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock));
        assertEquals("a letter to someone", Files.readString(damaged.setAside().orElseThrow()));
        assertEquals(Optional.empty(), damaged.backup());
        try (StudyData data = damaged.study()) {
            assertEquals(List.of(), data.reviews());
            data.append(answers.next());
        }
        ready().close();
    }

    @Test
    void aFolderInPlaceOfTheFileIsPutAside() throws IOException {
        Files.createDirectories(file().resolve("something"));
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock));
        damaged.study().close();
        assertTrue(Files.isDirectory(damaged.setAside().orElseThrow().resolve("something")));
    }

    @Test
    void aLinkStaysALinkWhateverBecomesOfTheFile() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere")).resolve("real.db");
        Files.writeString(real, "damaged");
        Files.createSymbolicLink(file(), real);
        assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock)).study().close();
        assertTrue(Files.isSymbolicLink(file()));
        List<Review> given = filled(3);
        try (StudyData data = Answers.ready(real)) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void aFileThatIsGoneComesBackFromItsBackup() throws IOException {
        List<Review> given = filled(20);
        Files.delete(file());
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock));
        try (StudyData data = damaged.study()) {
            assertEquals(given, data.reviews());
        }
        assertEquals(Optional.empty(), damaged.setAside());
    }

    @Test
    void aLogThatIsGoneCostsNothingThatABackupHas() throws IOException {
        Path place = Files.createDirectories(folder.resolve("killed")).resolve("unit.db");
        List<Review> given = answers.list(20);
        try (StudyData data = ready()) {
            given.forEach(data::append);
            asKilled(place);
        }
        Files.move(folder.resolve("backups"), place.resolveSibling("backups"));
        Files.delete(StoreFiles.beside(place, "-wal"));
        try (StudyData data = Answers.ready(place)) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void theLogOfAnotherStoreIsNotTakenIn() throws IOException {
        List<Review> given = filled(30);
        Path other = Files.createDirectories(folder.resolve("other")).resolve("unit.db");
        Path wal = folder.resolve("wal");
        try (StudyData data = Answers.ready(other)) {
            new Answers(99, 5).list(40).forEach(data::append);
            Files.copy(StoreFiles.beside(other, "-wal"), wal);
        }
        Files.move(wal, StoreFiles.beside(file(), "-wal"));
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock));
        try (StudyData data = damaged.study()) {
            assertEquals(given, data.reviews());
        }
        assertEquals(List.of("unit.broken-20260301-080000.db", "unit.broken-20260301-080000.db-wal"),
                names("unit.broken"));
    }

    @Test
    void anAnswerIsThereAfterAKillBeforeTheLogWasFoldedIn() throws IOException {
        Path place = Files.createDirectories(folder.resolve("killed")).resolve("unit.db");
        List<Review> given = answers.list(50);
        try (StudyData data = ready()) {
            given.forEach(data::append);
            asKilled(place);
        }
        try (StudyData data = Answers.ready(place)) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void whatANewerCascadeWroteStaysAsItIsAndTakesInWhatWasDoneMeanwhile() throws IOException {
        List<Review> given = filled(5);
        Schema newer = new Schema(List.of(MigrationTest.versions().get(0), MigrationTest.versions().get(1)));
        openedReady(newer).close();
        byte[] before = Files.readAllBytes(file());
        Review meanwhile = answers.next();
        Opened.Newer old = assertInstanceOf(Opened.Newer.class, StudyData.open(file(), clock));
        assertEquals(2, old.version());
        old.study().append(meanwhile);
        assertEquals(1, old.study().waiting());
        old.study().close();
        assertEquals(0, old.study().waiting());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file())));
        try (StudyData data = openedReady(newer)) {
            assertEquals(and(given, meanwhile), data.reviews());
        }
        assertEquals(List.of(), names("unit.db.waiting"));
    }

    @Test
    void whatANewerCascadeLeftWhenItWasKilledStaysToo() throws IOException {
        filled(5);
        openedReady(new Schema(MigrationTest.versions())).close();
        Files.delete(StoreFiles.beside(file(), ".sum"));
        byte[] before = Files.readAllBytes(file());
        assertInstanceOf(Opened.Newer.class, StudyData.open(file(), clock)).study().close();
        assertTrue(Arrays.equals(before, Files.readAllBytes(file())));
    }

    @Test
    void aWrongVersionIsNotTakenForANewerOne() throws SQLException {
        List<Review> given = filled(5);
        try (Connection connection = Database.open(file())) {
            Database.execute(connection, "PRAGMA user_version = 7");
        }
        try (StudyData data = assertInstanceOf(Opened.Damaged.class, StudyData.open(file(), clock)).study()) {
            assertEquals(given, data.reviews());
        }
    }

    private StudyData openedReady(Schema schema) {
        return assertInstanceOf(Opened.Ready.class, StudyData.open(file(), clock, schema)).study();
    }

    @Test
    void aFullDiskCostsNothing() throws IOException, SQLException {
        List<Review> given = answers.list(30);
        Review refused = answers.next();
        Review next = answers.next();
        StudyData data = ready();
        given.forEach(data::append);
        Database.execute(data.connection(), "PRAGMA max_page_count = 1");
        int added = 0;
        List<Review> all = new ArrayList<>(given);
        while (data.waiting() == 0) {
            Review one = added++ == 0 ? refused : answers.next();
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
        try (StudyData again = ready()) {
            assertEquals(all.subList(0, all.size() - 1), again.reviews());
            again.redo(next.id());
            assertEquals(all, again.reviews());
        }
    }

    @Test
    void aRealDiskThatFillsCostsNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()), "no mount here");
        try {
            Path place = disk.resolve("unit.db");
            List<Review> all = new ArrayList<>();
            try (StudyData data = Answers.ready(place)) {
                while (data.waiting() < 5 || data.settle()) {
                    Review one = answers.next();
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
        Path inTheWay = Files.createFile(folder.resolve("study"));
        Path place = inTheWay.resolve("unit.db");
        Review one = answers.next();
        Opened.InMemory opened = assertInstanceOf(Opened.InMemory.class, StudyData.open(place, clock));
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
        Path place = Files.createFile(folder.resolve("study")).resolve("unit.db");
        StudyData data = StudyData.open(place, clock).data().orElseThrow();
        data.append(answers.next());
        data.close();
        assertEquals(1, data.waiting());
        assertTrue(data.words().getLast().startsWith("1 of your answers"), data.words().toString());
    }

    @Test
    void aReadOnlyFolderStillShowsWhatThereIs() throws IOException, InterruptedException {
        List<Review> given = filled(12);
        Path disk = Files.createDirectories(folder.resolve("read-only"));
        assumeTrue(run("mount", "--bind", folder.toString(), disk.toString()), "no mount here");
        try {
            assumeTrue(run("mount", "-o", "remount,ro,bind", disk.toString()));
            Opened.InMemory opened = assertInstanceOf(Opened.InMemory.class,
                    StudyData.open(disk.resolve("unit.db"), clock));
            try (StudyData data = opened.study()) {
                assertEquals(given, data.reviews());
                assertEquals(0, data.waiting());
                data.append(answers.next());
                assertEquals(1, data.waiting());
            }
        } finally {
            assertTrue(run("umount", "-l", disk.toString()));
        }
        try (StudyData data = ready()) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void aFileThatIsDeletedWhileItIsOpenIsMadeAnew() throws IOException {
        List<Review> given = answers.list(10);
        Review after = answers.next();
        StudyData data = ready();
        given.forEach(data::append);
        StoreFiles.delete(file());
        data.append(after);
        assertEquals(1, data.waiting());
        assertTrue(data.settle());
        data.close();
        try (StudyData again = ready()) {
            assertEquals(and(given, after), again.reviews());
        }
    }

    @Test
    void aStoreThatAnotherProgramHoldsIsReadAndWrittenToLater() throws SQLException {
        List<Review> given = filled(10);
        Review meanwhile = answers.next();
        try (Connection other = Database.open(file())) {
            Database.execute(other, "BEGIN IMMEDIATE");
            try (StudyData data = StudyData.open(file(), clock).data().orElseThrow()) {
                data.append(meanwhile);
                assertEquals(1, data.waiting());
                assertEquals(and(given, meanwhile), data.reviews());
                assertTrue(data.words().getFirst().contains("another program"));
                Database.execute(other, "ROLLBACK");
                assertTrue(data.settle());
            }
        }
        try (StudyData data = ready()) {
            assertEquals(and(given, meanwhile), data.reviews());
        }
    }

    @Test
    void twoWindowsOnOneFileSeeWhatEachOtherDid() {
        Review one = answers.next();
        Review two = answers.next();
        try (StudyData first = ready(); StudyData second = ready()) {
            first.append(one);
            second.append(two);
            assertEquals(List.of(one, two), first.reviews());
            assertEquals(List.of(one, two), second.reviews());
        }
        try (StudyData data = ready()) {
            assertEquals(List.of(one, two), data.reviews());
        }
    }

    @Test
    void backupsComeWithNewAnswersAndNotMoreOftenThanEveryTenMinutes() throws IOException {
        Backups backups = new Backups(file(), clock, Schema.CURRENT);
        filled(3);
        assertEquals(1, backups.all().size());
        later(Duration.ofMinutes(1));
        filled(3);
        assertEquals(1, backups.all().size(), "too early");
        later(Duration.ofMinutes(9));
        filled(3);
        assertEquals(2, backups.all().size());
        later(Duration.ofHours(9));
        filled(0);
        assertEquals(2, backups.all().size(), "nothing is new");
        later(Duration.ofDays(-90));
        filled(1);
        assertEquals(3, backups.all().size(), "the clock was set back");
    }

    @Test
    void aDamagedStoreBecomesNoBackup() throws IOException, SQLException {
        filled(20);
        try (Connection connection = Database.open(file())) {
            Database.execute(connection, "DROP TRIGGER review_no_update");
            Database.execute(connection, "UPDATE review SET answer = 'forged' WHERE seq = 3");
            Database.execute(connection, "CREATE TRIGGER review_no_update BEFORE UPDATE ON review BEGIN "
                    + "SELECT RAISE(ABORT, 'only added to'); END");
        }
        Backups backups = new Backups(file(), clock, Schema.CURRENT);
        List<Backup> before = backups.all();
        try (Connection connection = Database.open(file())) {
            assertThrows(DamagedRow.class, () -> backups.make(connection));
        }
        assertEquals(before, backups.all());
        assertEquals(List.of(), hidden(folder.resolve("backups/unit")));
    }

    private static List<Path> hidden(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.filter(each -> each.getFileName().toString().startsWith(".")).toList();
        }
    }

    @Test
    void damageThatShowsWhileStudyingEndsInAWholeStoreToo() throws SQLException {
        List<Review> given = filled(20);
        Review after = answers.next();
        StudyData data = ready();
        later(Duration.ofHours(1));
        try (Connection connection = Database.open(file())) {
            Database.execute(connection, "DROP TRIGGER review_no_update");
            Database.execute(connection, "UPDATE review SET answer = 'forged' WHERE seq = 3");
        }
        data.append(after);
        assertEquals(new HashSet<>(and(given, after)), new HashSet<>(data.reviews()));
        assertEquals(0, data.waiting());
        assertTrue(data.words().toString().contains("damaged"));
        data.close();
        try (StudyData again = ready()) {
            assertEquals(new HashSet<>(and(given, after)), new HashSet<>(again.reviews()));
        }
    }
}
