package cascade.messages;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** The sentences of the app, in the language that it speaks: {@code cascade/messages.properties}. */
public final class Messages {
    /** English is all there is so far. Another language is another file beside that one, and is named here. */
    private static final Language OURS = Language.of(Locale.ENGLISH);

    private Messages() {}

    /** Has them read, for who is about to need them on a thread that has more to do than this one. */
    public static void load() {
        // To be here at all, they have been read.
    }

    /**
     * The sentence for a key, with {@code {0}}, {@code {1}} … filled in. Whole numbers are written as the language writes
     * them, with their thousands apart; what must not be, as a year, is handed over as text.
     *
     * @throws MissingResourceException where there is no such key
     */
    public static String text(String key, Object... arguments) {
        return OURS.text(key, arguments);
    }

    /**
     * The sentence for a count, which is {@code {0}}. It is {@code key.5} for five where there is one; otherwise, as the
     * rules of the language have it, {@code key.one}, {@code key.few}, {@code key.many} or {@code key.other}: in English
     * {@code key.one} for one, {@code key.other} for any other number.
     *
     * @param count from 0 on
     */
    public static String count(String key, long count, Object... more) {
        return OURS.count(key, count, more);
    }

    /** Words one after the other, as the language writes a list: "a, b, c". */
    public static String list(List<String> words) {
        return OURS.list(words);
    }

    /** The word for a constant: key {@code basis.subject} for {@code Basis.SUBJECT}. */
    public static String word(Enum<?> constant) {
        return text(key(constant));
    }

    /** The key of a constant's word, to which more can be added, as in {@code key(basis) + ".long"}. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
