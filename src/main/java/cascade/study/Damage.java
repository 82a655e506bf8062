package cascade.study;

import cascade.messages.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A store that was damaged or gone, and what was done about it.
 *
 * @param setAside what the damaged file is called now; empty where it was gone
 * @param backup when the backup was made whose place it took; empty where there was none, or none was needed
 * @param rescued how many events could be read of what was damaged that the backup lacks
 */
record Damage(Optional<Path> setAside, Optional<Instant> backup, int rescued) {

    /** What the learner must hear of it, in a sentence. */
    String said(Path file, ZoneId zone) {
        String time = backup.map(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone)::format).orElse("");
        if (setAside.isEmpty()) {
            return Messages.text(backup.isPresent() ? "study.gone.backup" : "study.gone", file, time);
        }
        return Messages.text(backup.isPresent() ? "study.damaged.backup" : "study.damaged", setAside.get(), time);
    }
}
