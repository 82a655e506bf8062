package cascade.messages;

import java.util.List;
import java.util.Locale;

/** Which form a noun takes after a whole number, by language, as Unicode's CLDR has it. */
enum PluralRule {
    /** One, and all the rest: English, German. */
    ONE_OTHER("one", "other") {
        @Override
        String category(long count) {
            return count == 1 ? "one" : "other";
        }
    },
    /** None and one alike, and all the rest: French, Portuguese of Brazil. */
    FEWER_THAN_TWO("one", "other") {
        @Override
        String category(long count) {
            return count < 2 ? "one" : "other";
        }
    },
    /** By the last digits: Russian, Ukrainian, Belarusian. */
    EAST_SLAVIC("one", "few", "many", "other") {
        @Override
        String category(long count) {
            long ten = count % 10;
            long hundred = count % 100;
            if (ten == 1 && hundred != 11) {
                return "one";
            }
            return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
        }
    },
    /** Polish. */
    POLISH("one", "few", "many", "other") {
        @Override
        String category(long count) {
            return count == 1 ? "one" : EAST_SLAVIC.category(count).equals("few") ? "few" : "many";
        }
    },
    /** Czech and Slovak. */
    CZECH("one", "few", "many", "other") {
        @Override
        String category(long count) {
            return count == 1 ? "one" : count >= 2 && count <= 4 ? "few" : "other";
        }
    },
    /** Nouns that stay as they are: Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian. */
    NONE("other") {
        @Override
        String category(long count) {
            return "other";
        }
    };

    private final List<String> categories;

    PluralRule(String... categories) {
        this.categories = List.of(categories);
    }

    /** The category of a count that isn't negative: the last part of a key. */
    abstract String category(long count);

    /** Every category that a language of this rule has, a fraction's included. */
    List<String> categories() {
        return categories;
    }

    /**
     * The rule of a language.
     *
     * @throws IllegalArgumentException where it isn't known here: it has to be written down before it is translated to
     */
    static PluralRule of(Locale locale) {
        return switch (locale.getLanguage()) {
        case "en", "de", "nl", "sv", "da", "no", "nb", "it", "es", "fi", "el", "hu", "bg", "et" -> ONE_OTHER;
        case "fr", "pt" -> FEWER_THAN_TWO;
        case "ru", "uk", "be" -> EAST_SLAVIC;
        case "pl" -> POLISH;
        case "cs", "sk" -> CZECH;
        case "zh", "ja", "ko", "vi", "th", "id" -> NONE;
        default -> throw new IllegalArgumentException("no plural rule for " + locale);
        };
    }
}
