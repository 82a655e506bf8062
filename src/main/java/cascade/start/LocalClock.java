package cascade.start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The computer's clock, in its own time zone. The zone is looked up when it is first asked for, which is after the first
 * window; {@link Clock#systemDefaultZone} has all zones read when it is made.
 */
public final class LocalClock extends Clock {
    /** The one there is. */
    public static final Clock INSTANCE = new LocalClock();

    private LocalClock() {}

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
