package cascade.study;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup, as its name tells: when it was made, of which store, and how many events it has.
 *
 * @param file where it is
 * @param time when it was made, to the second
 * @param store the beginning of the store's id
 * @param events how many it has
 * @param bytes how large it is
 */
record Backup(Path file, Instant time, String store, long events, long bytes) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(
            ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([0-9a-f]{8})-(\\d{1,18})\\.db");

    static String name(Instant time, UUID store, long events) {
        return STAMP.format(time) + "-" + shortened(store) + "-" + events + ".db";
    }

    static String shortened(UUID store) {
        return store.toString().substring(0, 8);
    }

    static Optional<Backup> of(Path file, long bytes) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant time = LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, time, name.group(2), Long.parseLong(name.group(3)), bytes));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
