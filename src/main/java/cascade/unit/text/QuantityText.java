package cascade.unit.text;

import cascade.messages.Messages;
import cascade.unit.Quantity;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Writes a quantity as the screen shows it, with a real minus and a narrow range dash. */
public final class QuantityText {
    private QuantityText() {}

    /** The figure alone, as "1.4", "2–3", "≈ 8" or "< 1". */
    public static String figure(Quantity quantity) {
        String figure = quantity.value().isPresent() ? number(quantity.value().getAsDouble()) : range(quantity);
        return quantity.qualifier().map(q -> Messages.text(Messages.key(q) + ".sign", figure)).orElse(figure);
    }

    /** The error or interval that goes with a value, as "± 1.0" or "0.46–0.72"; empty where there is none. */
    public static String spread(Quantity quantity) {
        if (quantity.plusMinus().isPresent()) {
            double error = quantity.plusMinus().getAsDouble();
            return Messages.text("quantity.plus-minus", error == Math.rint(error) ? error + "" : number(error));
        }
        return quantity.value().isPresent() && quantity.low().isPresent() ? range(quantity) : "";
    }

    /** The whole quantity in words, for a screen reader. */
    public static String spoken(Quantity quantity) {
        String figure = quantity.value().isPresent() ? number(quantity.value().getAsDouble()) : range(quantity);
        String qualified = quantity.qualifier().map(q -> Messages.text(Messages.key(q), figure)).orElse(figure);
        String spread = spread(quantity);
        return spread.isEmpty() ? Messages.text("quantity.spoken", qualified, quantity.unit())
                : Messages.text("quantity.spoken-spread", qualified, spread, quantity.unit());
    }

    private static String range(Quantity quantity) {
        return Messages.text("quantity.range", end(quantity.low()), end(quantity.high()));
    }

    private static String end(OptionalDouble end) {
        return end.isPresent() ? number(end.getAsDouble()) : "";
    }

    /** A number as short as it can be, with a real minus. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
