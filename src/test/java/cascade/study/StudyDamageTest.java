package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the file itself, nothing that can be read is lost, and what is wrong is told. */
class StudyDamageTest {
    private final StudyFolder at;

    StudyDamageTest(@TempDir Path folder) {
        this.at = new StudyFolder(folder);
    }

    @Test
    void aDamagedFileIsPutAsideAndTheBackupTakesItsPlaceWithWhatCanBeRead() throws IOException {
        List<Review> given = at.filled(400);
        at.later(Duration.ofHours(1));
        List<Review> more = at.filled(5);
        Files.delete(at.folder().resolve("backups/unit").resolve(newestBackup()));
        byte[] bytes = Files.readAllBytes(at.file());
        for (int i = bytes.length / 3; i < bytes.length / 3 + 20_000; i++) {
            bytes[i] = (byte) (bytes[i] * 7 + 1);
        }
        Files.write(at.file(), bytes);
        Opened opened = StudyData.open(at.file(), at.clock());
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
        assertInstanceOf(Opened.Ready.class, StudyData.open(at.file(), at.clock()));
    }

    @Test
    void aFileThatCanBeReadButNotWrittenToIsDamagedToo() throws IOException {
        List<Review> given = at.filled(30);
        for (byte format : new byte[]{0, 3, 34}) {
            byte[] bytes = Files.readAllBytes(at.file());
            // Which SQLite may write to it.
            bytes[18] = format;
            Files.write(at.file(), bytes);
            try (StudyData data = assertInstanceOf(Opened.Damaged.class,
                    StudyData.open(at.file(), at.clock())).study()) {
                assertEquals(new HashSet<>(given), new HashSet<>(data.reviews()));
                Review next = at.answers().next();
                data.append(next);
                given.add(next);
                assertEquals(0, data.waiting());
            }
        }
    }

    @Test
    void ofADamagedFileAllIsReadButWhatIsInTheDamagedPages() throws IOException, SQLException {
        List<Review> given = at.answers().list(700);
        Path copy = at.folder().resolve("copy.db");
        try (StudyData data = at.ready()) {
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
        return String.valueOf(
                new Backups(at.file(), at.clock(), Schema.CURRENT).all().getFirst().file().getFileName());
    }

    private List<String> names(String beginning) throws IOException {
        try (var files = Files.list(at.folder())) {
            return files.map(each -> each.getFileName().toString()).filter(
                    name -> name.startsWith(beginning)).sorted().toList();
        }
    }

    @Test
    void aSingleWrongLetterInARowIsFound() throws IOException {
        List<Review> given = at.filled(30);
        byte[] bytes = Files.readAllBytes(at.file());
        byte[] answer = given.get(3).answer().getBytes(StandardCharsets.UTF_8);
        int place = indexOf(bytes, answer, 0);
        bytes[place + 3] ^= 1;
        Files.write(at.file(), bytes);
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock()));
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
        Files.writeString(at.file(), "a letter to someone");
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock()));
        assertEquals("a letter to someone", Files.readString(damaged.setAside().orElseThrow()));
        assertEquals(Optional.empty(), damaged.backup());
        try (StudyData data = damaged.study()) {
            assertEquals(List.of(), data.reviews());
            data.append(at.answers().next());
        }
        at.ready().close();
    }

    @Test
    void aFolderInPlaceOfTheFileIsPutAside() throws IOException {
        Files.createDirectories(at.file().resolve("something"));
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock()));
        damaged.study().close();
        assertTrue(Files.isDirectory(damaged.setAside().orElseThrow().resolve("something")));
    }

    @Test
    void aLinkStaysALinkWhateverBecomesOfTheFile() throws IOException {
        Path real = Files.createDirectories(at.folder().resolve("elsewhere")).resolve("real.db");
        Files.writeString(real, "damaged");
        Files.createSymbolicLink(at.file(), real);
        assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock())).study().close();
        assertTrue(Files.isSymbolicLink(at.file()));
        List<Review> given = at.filled(3);
        try (StudyData data = Answers.ready(real)) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void aFileThatIsGoneComesBackFromItsBackup() throws IOException {
        List<Review> given = at.filled(20);
        Files.delete(at.file());
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock()));
        try (StudyData data = damaged.study()) {
            assertEquals(given, data.reviews());
        }
        assertEquals(Optional.empty(), damaged.setAside());
    }

    @Test
    void aLogThatIsGoneCostsNothingThatABackupHas() throws IOException {
        Path place = Files.createDirectories(at.folder().resolve("killed")).resolve("unit.db");
        List<Review> given = at.answers().list(20);
        try (StudyData data = at.ready()) {
            given.forEach(data::append);
            at.asKilled(place);
        }
        Files.move(at.folder().resolve("backups"), place.resolveSibling("backups"));
        Files.delete(StoreFiles.beside(place, "-wal"));
        try (StudyData data = Answers.ready(place)) {
            assertEquals(given, data.reviews());
        }
    }

    @Test
    void theLogOfAnotherStoreIsNotTakenIn() throws IOException {
        List<Review> given = at.filled(30);
        Path other = Files.createDirectories(at.folder().resolve("other")).resolve("unit.db");
        Path wal = at.folder().resolve("wal");
        try (StudyData data = Answers.ready(other)) {
            new Answers(99, 5).list(40).forEach(data::append);
            Files.copy(StoreFiles.beside(other, "-wal"), wal);
        }
        Files.move(wal, StoreFiles.beside(at.file(), "-wal"));
        Opened.Damaged damaged = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock()));
        try (StudyData data = damaged.study()) {
            assertEquals(given, data.reviews());
        }
        assertEquals(List.of("unit.broken-20260301-080000.db", "unit.broken-20260301-080000.db-wal"),
                names("unit.broken"));
    }

    @Test
    void whatANewerCascadeWroteStaysAsItIsAndTakesInWhatWasDoneMeanwhile() throws IOException {
        List<Review> given = at.filled(5);
        Schema newer = new Schema(List.of(MigrationTest.versions().get(0), MigrationTest.versions().get(1)));
        openedReady(newer).close();
        byte[] before = Files.readAllBytes(at.file());
        Review meanwhile = at.answers().next();
        Opened.Newer old = assertInstanceOf(Opened.Newer.class, StudyData.open(at.file(), at.clock()));
        assertEquals(2, old.version());
        old.study().append(meanwhile);
        assertEquals(1, old.study().waiting());
        old.study().close();
        assertEquals(0, old.study().waiting());
        assertTrue(Arrays.equals(before, Files.readAllBytes(at.file())));
        try (StudyData data = openedReady(newer)) {
            assertEquals(StudyFolder.and(given, meanwhile), data.reviews());
        }
        assertEquals(List.of(), names("unit.db.waiting"));
    }

    @Test
    void whatANewerCascadeLeftWhenItWasKilledStaysToo() throws IOException {
        at.filled(5);
        openedReady(new Schema(MigrationTest.versions())).close();
        Files.delete(StoreFiles.beside(at.file(), ".sum"));
        byte[] before = Files.readAllBytes(at.file());
        assertInstanceOf(Opened.Newer.class, StudyData.open(at.file(), at.clock())).study().close();
        assertTrue(Arrays.equals(before, Files.readAllBytes(at.file())));
    }

    @Test
    void aWrongVersionIsNotTakenForANewerOne() throws SQLException {
        List<Review> given = at.filled(5);
        try (Connection connection = Database.open(at.file())) {
            Database.execute(connection, "PRAGMA user_version = 7");
        }
        try (StudyData data = assertInstanceOf(Opened.Damaged.class, StudyData.open(at.file(), at.clock())).study()) {
            assertEquals(given, data.reviews());
        }
    }

    private StudyData openedReady(Schema schema) {
        return assertInstanceOf(Opened.Ready.class, StudyData.open(at.file(), at.clock(), schema)).study();
    }

    @Test
    void aDamagedStoreBecomesNoBackup() throws IOException, SQLException {
        at.filled(20);
        try (Connection connection = Database.open(at.file())) {
            Database.execute(connection, "DROP TRIGGER review_no_update");
            Database.execute(connection, "UPDATE review SET answer = 'forged' WHERE seq = 3");
            Database.execute(connection, "CREATE TRIGGER review_no_update BEFORE UPDATE ON review BEGIN "
                    + "SELECT RAISE(ABORT, 'only added to'); END");
        }
        Backups backups = new Backups(at.file(), at.clock(), Schema.CURRENT);
        List<Backup> before = backups.all();
        try (Connection connection = Database.open(at.file())) {
            assertThrows(DamagedRow.class, () -> backups.make(connection));
        }
        assertEquals(before, backups.all());
        assertEquals(List.of(), hidden(at.folder().resolve("backups/unit")));
    }

    private static List<Path> hidden(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.filter(each -> each.getFileName().toString().startsWith(".")).toList();
        }
    }

    @Test
    void damageThatShowsWhileStudyingEndsInAWholeStoreToo() throws SQLException {
        List<Review> given = at.filled(20);
        Review after = at.answers().next();
        StudyData data = at.ready();
        at.later(Duration.ofHours(1));
        try (Connection connection = Database.open(at.file())) {
            Database.execute(connection, "DROP TRIGGER review_no_update");
            Database.execute(connection, "UPDATE review SET answer = 'forged' WHERE seq = 3");
        }
        data.append(after);
        assertEquals(new HashSet<>(StudyFolder.and(given, after)), new HashSet<>(data.reviews()));
        assertEquals(0, data.waiting());
        assertTrue(data.words().toString().contains("damaged"));
        data.close();
        try (StudyData again = at.ready()) {
            assertEquals(new HashSet<>(StudyFolder.and(given, after)), new HashSet<>(again.reviews()));
        }
    }

    @Test
    void anAnswerIsThereAfterAKillBeforeTheLogWasFoldedIn() throws IOException {
        Path place = Files.createDirectories(at.folder().resolve("killed")).resolve("unit.db");
        List<Review> given = at.answers().list(50);
        try (StudyData data = at.ready()) {
            given.forEach(data::append);
            at.asKilled(place);
        }
        try (StudyData data = Answers.ready(place)) {
            assertEquals(given, data.reviews());
        }
    }
}
