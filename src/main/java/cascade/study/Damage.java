package cascade.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A store that was damaged or gone, and what was done about it.
 *
 * @param setAside what the damaged file is called now; empty where it was gone
 * @param backup when the backup was made whose place it took; empty where there was none, or none was needed
 * @param rescued how many events could be read of what was damaged that the backup lacks
 */
record Damage(Optional<Path> setAside, Optional<Instant> backup, int rescued) {}
