package cascade.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a store and its log in every way that comes to mind. Whatever is done, what opens is whole, has no answer that
 * was never given, and keeps the damaged file.
 * {@code -Dstudy.corruptions=500 -Dstudy.seed=1} for more of them, or others.
 */
class CorruptionTest {
    private static final int PAGE = 4096;
    private static final int FEW = 60;
    private static final int IN_BACKUP = 60;

    /** What is done to the files. */
    private enum Damage {
        CUT, CUT_LOG, FLIPPED, FLIPPED_LOG, SWAPPED, SWAPPED_LOG, EMPTIED, EMPTIED_LOG, NO_LOG, OTHERS_LOG, NO_FILE, HEADER, ZEROED, TWO_BYTES
    }

    @TempDir
    private Path folder;

    /** A store as a killed process leaves it, with a backup of part of it. */
    private List<Review> killed(Path place, long seed) throws IOException {
        Answers answers = new Answers(seed, 12);
        List<Review> given = answers.list(IN_BACKUP);
        Path source = folder.resolve("source-" + seed).resolve("unit.db");
        try (StudyData data = Answers.ready(source)) {
            given.forEach(data::append);
        }
        try (StudyData data = Answers.ready(source)) {
            Files.move(source.resolveSibling("backups"), folder.resolve("backups-" + seed));
            for (int i = 0; i < 160; i++) {
                Review next = answers.next();
                given.add(next);
                data.append(next);
                if (i == 80) {
                    Database.execute(data.connection(), "PRAGMA wal_checkpoint(PASSIVE)");
                }
            }
            Files.createDirectories(place.getParent());
            Files.copy(source, place);
            Files.copy(StoreFiles.beside(source, "-wal"), StoreFiles.beside(place, "-wal"));
        } catch (SQLException stuck) {
            throw new IOException(stuck);
        }
        Path backup = place.resolveSibling("backups").resolve("unit");
        Files.createDirectories(backup);
        try (Stream<Path> files = Files.list(folder.resolve("backups-" + seed + "/unit"))) {
            // Of the time when there were as many.
            Path earliest = files.sorted().findFirst().orElseThrow();
            Files.copy(earliest, backup.resolve(earliest.getFileName()));
        }
        return given;
    }

    @Test
    void whateverIsDamagedAWholeStoreOpensAndNothingIsMadeUp() throws IOException, SQLException {
        int many = Integer.getInteger("study.corruptions", FEW);
        long seed = Long.getLong("study.seed", 20260301L);
        Path model = folder.resolve("model/unit.db");
        Set<Review> given = new HashSet<>(killed(model, 1));
        Path other = folder.resolve("other/unit.db");
        killed(other, 2);
        Set<Review> backedUp;
        try (Stream<Path> files = Files.list(model.resolveSibling("backups").resolve("unit"))) {
            Path copy = folder.resolve("backup/unit.db");
            Files.createDirectories(copy.getParent());
            Files.copy(files.findFirst().orElseThrow(), copy);
            try (StudyData data = Answers.ready(copy)) {
                backedUp = new HashSet<>(data.reviews());
            }
        }
        assertTrue(!backedUp.isEmpty() && backedUp.size() < given.size());
        Set<Review> inFile = new HashSet<>();
        try (Connection connection = Database.look(model)) {
            Rescue.of(connection).forEach(event -> inFile.add(((Event.Answered) event).review()));
        }
        assertTrue(inFile.size() > backedUp.size() && inFile.size() < given.size());
        TreeMap<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            Damage damage = Damage.values()[i % Damage.values().length];
            String said = "study.seed=" + seed + ", number " + i + ": " + damage;
            Path place = folder.resolve("case-" + i).resolve("unit.db");
            Files.createDirectories(place.resolveSibling("backups").resolve("unit"));
            StoreFiles.copy(model, place);
            boolean withBackup = random.nextInt(4) > 0;
            if (withBackup) {
                copyBackup(model, place);
            }
            boolean logLost = damage(damage, place, other, random);
            Opened opened = StudyData.open(place, Answers.CLOCK);
            ends.merge(damage + " " + opened.getClass().getSimpleName(), 1, Integer::sum);
            Set<Review> there;
            try (StudyData data = opened.data().orElseThrow(() -> new AssertionError(said))) {
                assertTrue(opened instanceof Opened.Ready || opened instanceof Opened.Damaged, said + opened);
                List<Review> reviews = data.reviews();
                there = new HashSet<>(reviews);
                assertEquals(reviews.size(), there.size(), said);
                assertTrue(given.containsAll(there), said + ": an answer that nobody gave");
                if (withBackup) {
                    assertTrue(there.containsAll(backedUp), said + ": less than the backup has");
                }
                data.append(new Answers(1000 + i, 3).next());
                assertEquals(0, data.waiting(), said);
            }
            if (opened instanceof Opened.Damaged damaged) {
                assertTrue(damaged.setAside().map(Files::exists).orElse(damage == Damage.NO_FILE && logLost), said);
            } else if (!logLost) {
                // Without a word nothing may be missing, but what a log had that is no more.
                assertTrue(there.containsAll(given), said + ": answers are missing, and nothing is said");
            } else if (damage != Damage.NO_FILE) {
                assertTrue(there.containsAll(inFile), said + ": less than the file had without its log");
            }
            try (StudyData data = Answers.ready(place)) {
                assertEquals(there.size() + 1, data.reviews().size(), said);
            }
            delete(place.resolveSibling(""));
        }
        System.out.println(many + " corruptions: " + ends);
    }

    private static void copyBackup(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from.resolveSibling("backups").resolve("unit"))) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolveSibling("backups").resolve("unit").resolve(each.getFileName()));
            }
        }
    }

    /** Whether the log is no longer what it was. */
    private static boolean damage(Damage damage, Path store, Path other, Random random) throws IOException {
        Path log = StoreFiles.beside(store, "-wal");
        boolean ofLog = damage.name().endsWith("LOG");
        boolean alone = !ofLog && random.nextBoolean();
        if (alone) {
            Files.delete(log);
        }
        switch (damage) {
        case CUT -> cut(store, random);
        case CUT_LOG -> cut(log, random);
        case FLIPPED -> flip(store, random, 1 + random.nextInt(40));
        case FLIPPED_LOG -> flip(log, random, 1 + random.nextInt(40));
        case SWAPPED -> swap(store, 0, PAGE, random);
        case SWAPPED_LOG -> swap(log, 32, PAGE + 24, random);
        case EMPTIED -> Files.write(store, new byte[0]);
        case EMPTIED_LOG -> Files.write(log, new byte[0]);
        case NO_LOG -> Files.delete(log);
        case OTHERS_LOG -> Files.copy(StoreFiles.beside(other, "-wal"), log,
                StandardCopyOption.REPLACE_EXISTING);
        case NO_FILE -> Files.delete(store);
        case HEADER -> {
            byte[] bytes = Files.readAllBytes(store);
            bytes[random.nextInt(100)] ^= (byte) (1 << random.nextInt(8));
            Files.write(store, bytes);
        }
        case ZEROED -> {
            byte[] bytes = Files.readAllBytes(store);
            int from = random.nextInt(bytes.length / PAGE) * PAGE;
            Arrays.fill(bytes, from, Math.min(bytes.length, from + PAGE * (1 + random.nextInt(3))), (byte) 0);
            Files.write(store, bytes);
        }
        case TWO_BYTES -> flip(store, random, 2);
        }
        return ofLog || alone;
    }

    private static void cut(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void flip(Path file, Random random, int many) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < many; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(file, bytes);
    }

    private static void swap(Path file, int head, int block, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int blocks = (bytes.length - head) / block;
        int one = random.nextInt(blocks);
        int two = (one + 1 + random.nextInt(blocks - 1)) % blocks;
        byte[] kept = Arrays.copyOfRange(bytes, head + one * block, head + (one + 1) * block);
        System.arraycopy(bytes, head + two * block, bytes, head + one * block, block);
        System.arraycopy(kept, 0, bytes, head + two * block, block);
        Files.write(file, bytes);
    }

    private static void delete(Path tree) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(tree)) {
            files.forEach(all::add);
        }
        for (Path each : all.reversed()) {
            Files.delete(each);
        }
    }
}
