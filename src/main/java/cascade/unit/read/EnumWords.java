package cascade.unit.read;

import cascade.messages.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An enum's constants as they are written in a unit: small letters and hyphens. */
final class EnumWords {
    private EnumWords() {}

    /** The constant that a value names; null where it names none. */
    static <E extends Enum<E>> @Nullable E constant(JsonValue found, E[] all) {
        if (found instanceof JsonValue.Str(String text)) {
            for (E constant : all) {
                if (word(constant).equals(text)) {
                    return constant;
                }
            }
        }
        return null;
    }

    /** A constant as it is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be written, for a message. */
    static String expected(Enum<?>[] all) {
        return Messages.text("expected.one-of",
                Messages.list(Stream.of(all).map(EnumWords::word).toList()));
    }
}
