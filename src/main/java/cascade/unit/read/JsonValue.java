package cascade.unit.read;

import cascade.messages.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document. */
sealed interface JsonValue {

    /** How much of a value a message shows. */
    int SHOWN = 60;

    /** An object; its fields in their order. */
    record Obj(Map<String, JsonValue> fields) implements JsonValue {}

    /** A list. */
    record Arr(List<JsonValue> items) implements JsonValue {}

    /** A string. */
    record Str(String text) implements JsonValue {}

    /** A number, as written; not finite where it is too large for a double. */
    record Num(String written, double value) implements JsonValue {
        /** Whether it is a whole number that an int can hold. */
        boolean isInt() {
            return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE && written.indexOf('.') < 0
                    && written.indexOf('e') < 0 && written.indexOf('E') < 0;
        }
    }

    /** True, false or null. */
    record Word(String written) implements JsonValue {}

    /** The number it is; null where it is none, or has more digits than a double can hold. */
    default @Nullable Double finite() {
        return this instanceof Num number && Double.isFinite(number.value()) ? number.value() : null;
    }

    /** The whole number it is; null where it is none that an int can hold. */
    default @Nullable Integer whole() {
        return this instanceof Num number && number.isInt() ? (int) number.value() : null;
    }

    /** Whether it says true; null where it says neither that nor false. */
    default @Nullable Boolean flag() {
        return this instanceof Word(String word) && !word.equals("null") ? word.equals("true") : null;
    }

    /** What it is, for a message. */
    default String describe() {
        return switch (this) {
        case Obj _ -> Messages.text("expected.object");
        case Arr _ -> Messages.text("expected.list");
        case Str(String text) -> "“" + cut(text) + "”";
        case Num(String written, double _) -> cut(written);
        case Word(String written) -> written;
        };
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
