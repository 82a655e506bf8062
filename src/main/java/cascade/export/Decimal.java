package cascade.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files hold them: two decimals at most, a dot, no exponent. */
public final class Decimal {
    private static final int PLACES = 2;

    private Decimal() {}

    /** As text: {@code 12.5}, {@code -3}, {@code 0}. */
    public static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
