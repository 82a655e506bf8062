package cascade.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The sentences of the app in one language: from {@code messages_ru.properties} where the language is Russian, and what
 * lacks there from {@code messages.properties}, which is English and whole. The system's own language plays no part.
 */
final class Language {
    private static final String FOLDER = "/cascade/messages";

    private final Locale locale;
    private final PluralRule plural;
    private final List<Properties> bundles;
    private final Supplier<NumberFormat> numbers;
    private final Supplier<ListFormat> lists;

    private Language(Locale locale, List<Properties> bundles) {
        this.locale = locale;
        this.plural = PluralRule.of(locale);
        this.bundles = bundles;
        // Made for each use: they are seldom needed, cost time at a start, and are not for several threads at once.
        this.numbers = () -> NumberFormat.getIntegerInstance(locale);
        this.lists = () -> ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.SHORT);
    }

    /** The language of a locale, from the files that come with the app. */
    static Language of(Locale locale) {
        List<Properties> bundles = new ArrayList<>();
        if (!locale.getLanguage().equals("en")) {
            read(FOLDER + "_" + locale.getLanguage() + ".properties").ifPresent(bundles::add);
        }
        bundles.add(read(FOLDER + ".properties").orElseThrow(
                () -> new MissingResourceException("no sentences", FOLDER, "")));
        return new Language(locale, bundles);
    }

    /** A language from sentences that are given. */
    static Language of(Locale locale, Properties sentences) {
        return new Language(locale, List.of(sentences));
    }

    private static Optional<Properties> read(String file) {
        try (InputStream in = Language.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> find(String key) {
        return bundles.stream().map(bundle -> bundle.getProperty(key)).filter(found -> found != null).findFirst();
    }

    String text(String key, Object... arguments) {
        String pattern = find(key).orElseThrow(
                () -> new MissingResourceException("no sentence for " + key, FOLDER, key));
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Integer || arguments[i] instanceof Long
                    ? number(((Number) arguments[i]).longValue())
                    : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    /** All languages that there is a rule for write small numbers alike. */
    private String number(long whole) {
        return whole >= 0 && whole < 1000 ? Long.toString(whole) : numbers.get().format(whole);
    }

    String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        String exactly = key + "." + count;
        return text(find(exactly).isPresent() ? exactly : key + "." + plural.category(count), arguments);
    }

    String list(List<String> words) {
        return words.isEmpty() ? "" : lists.get().format(words);
    }
}
