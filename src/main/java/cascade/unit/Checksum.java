package cascade.unit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a unit's files. It may be worked out when it is first asked for, on whichever thread that is. */
public final class Checksum {
    private final Supplier<String> working;
    private @Nullable String hex;

    /** @param working works it out, in hexadecimal; asked once at the most */
    public Checksum(Supplier<String> working) {
        this.working = working;
    }

    /** It in hexadecimal: 64 small letters and digits. */
    public synchronized String hex() {
        if (hex == null) {
            hex = working.get();
        }
        return hex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checksum checksum && hex().equals(checksum.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
