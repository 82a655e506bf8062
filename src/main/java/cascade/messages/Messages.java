package cascade.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Looks sentences up in {@code cascade/messages.properties}. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("cascade.messages", Locale.ENGLISH);

    private Messages() {}

    /**
     * The sentence for a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws MissingResourceException where the bundle lacks the key
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ENGLISH).format(words);
    }

    /** The sentence for a count: {@code key.one} for one, {@code key.many} for any other number, which is {@code {0}}. */
    public static String count(String key, int count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (count == 1 ? ".one" : ".many"), arguments);
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
