package cascade.study;

import cascade.files.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the study data of a unit are. */
public final class StudyFile {
    private static final String FOLDER = "study";

    private StudyFile() {}

    /**
     * Of any unit.
     *
     * @param own the folder of a unit of the learner's own; empty for one that comes with Cascade
     */
    public static Path of(Folders folders, String unit, Optional<Path> own) {
        return own.map(folder -> ofOwn(folders, unit, folder)).orElseGet(() -> ofBundled(folders, unit));
    }

    /** Whether there are study data, or backups of some. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(Backups.folder(file));
    }

    /**
     * Copies study data to where folders have theirs, without their backups.
     *
     * @param from the folder in which they are, which nobody has open
     * @throws IOException where that can't be
     */
    public static void copyAll(Path from, Folders folders) throws IOException {
        Path to = Files.createDirectories(folders.data().resolve(FOLDER));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Of a unit that comes with Cascade. */
    public static Path ofBundled(Folders folders, String unit) {
        return folders.data().resolve(FOLDER).resolve(plain(unit) + ".db");
    }

    /** Of a unit of the learner's own, which is known by its folder too: two may call themselves alike. */
    public static Path ofOwn(Folders folders, String unit, Path folder) {
        return folders.data().resolve(FOLDER).resolve(
                plain(unit) + "-" + fingerprint(folder.toAbsolutePath().normalize().toString()) + ".db");
    }

    /** Whether there may be study data, or what became of them: there is the folder in which all of that lies. */
    static boolean mayBeThere(Path file) {
        return Files.exists(file.toAbsolutePath().resolveSibling(""));
    }

    /** An id that isn't fit for a file's name everywhere gets a name of its own. */
    private static String plain(String unit) {
        return unit.matches("[a-z0-9][a-z0-9_-]{0,59}") ? unit : "unit-" + fingerprint(unit);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
