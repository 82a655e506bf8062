package cascade.unit;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A typed quantity: a value, or a range from low to high.
 *
 * @param value the value; empty for a range
 * @param low the lower end of a range, or of the interval round the value
 * @param high the upper end
 * @param plusMinus the printed error; empty where none was given
 * @param qualifier how the value is to be read; empty where it stands as it is
 * @param unit the unit, as printed beside it
 */
public record Quantity(OptionalDouble value, OptionalDouble low, OptionalDouble high, OptionalDouble plusMinus,
        Optional<Qualifier> qualifier, String unit) {

    /** How a value is to be read. */
    public enum Qualifier {
        ABOUT, AT_MOST, AT_LEAST, UP_TO, LESS_THAN, MORE_THAN
    }
}
