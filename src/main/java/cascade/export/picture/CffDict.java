package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A DICT of a CFF font: operators, each after its numbers. */
final class CffDict {
    /** Added to an operator that is written in two bytes. */
    static final int ESCAPED = 12 << 8;
    private static final String NIBBLES = "0123456789.E";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds an operator with its numbers. A whole number takes five bytes, whatever its size. */
    CffDict put(int operator, Number... values) {
        return put(operator, List.of(values));
    }

    /** Adds an operator with its numbers. */
    CffDict put(int operator, List<? extends Number> values) {
        values.forEach(this::number);
        if (operator >= ESCAPED) {
            out.write(operator >> 8);
        }
        out.write(operator);
        return this;
    }

    /** Adds an operator with numbers that grow, each stored as what it is above the one before. */
    CffDict putDeltas(int operator, List<? extends Number> values) {
        double last = 0;
        for (Number value : values) {
            number(value.doubleValue() - last);
            last = value.doubleValue();
        }
        out.write(operator);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void number(Number number) {
        double value = number.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            int whole = (int) value;
            out.write(29);
            out.write(whole >> 24);
            out.write(whole >> 16);
            out.write(whole >> 8);
            out.write(whole);
        } else {
            real(value);
        }
    }

    /** Two digits or signs to a byte; 12 means “E-”, 14 a minus, 15 the end. */
    private void real(double value) {
        out.write(30);
        StringBuilder text = new StringBuilder();
        for (char c : Double.toString(value).replace("E-", "C").toCharArray()) {
            text.append(Character.forDigit(c == 'C' ? 12 : c == '-' ? 14 : NIBBLES.indexOf(c), 16));
        }
        text.append(text.length() % 2 == 0 ? "ff" : "f");
        for (int i = 0; i < text.length(); i += 2) {
            out.write(Integer.parseInt(text, i, i + 2, 16));
        }
    }
}
