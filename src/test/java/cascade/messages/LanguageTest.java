package cascade.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Language ENGLISH = Language.of(Locale.ENGLISH);

    private static Language russian() {
        Properties sentences = new Properties();
        sentences.putAll(java.util.Map.of("steps.one", "{0} шаг", "steps.few", "{0} шага", "steps.many", "{0} шагов",
                "steps.0", "ни одного шага"));
        return Language.of(RUSSIAN, sentences);
    }

    @ParameterizedTest
    @CsvSource({"0, ни одного шага", "1, 1 шаг", "2, 2 шага", "4, 4 шага", "5, 5 шагов", "11, 11 шагов",
            "12, 12 шагов", "14, 14 шагов", "21, 21 шаг", "22, 22 шага", "111, 111 шагов", "121, 121 шаг"})
    void russianNounsFollowTheirNumber(long count, String sentence) {
        assertEquals(sentence, russian().count("steps", count));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 terms", "1, One term", "2, 2 terms", "21, 21 terms", "10000, '10,000 terms'"})
    void englishHasOneAndTheRest(long count, String sentence) {
        assertEquals(sentence, ENGLISH.count("glossary.count", count));
    }

    @ParameterizedTest
    @CsvSource({"fr, 0, one", "fr, 2, other", "pl, 1, one", "pl, 21, many", "pl, 22, few", "pl, 12, many", "cs, 4, few",
            "cs, 5, other", "ja, 1, other", "de, 1, one"})
    void otherLanguagesHaveTheirRules(String language, long count, String category) {
        PluralRule rule = PluralRule.of(Locale.of(language));
        assertEquals(category, rule.category(count));
        assertEquals(true, rule.categories().contains(category));
    }

    @Test
    void aLanguageWithoutARuleIsRefusedRatherThanGuessed() {
        assertThrows(IllegalArgumentException.class, () -> PluralRule.of(Locale.of("cy")));
    }

    @Test
    void numbersAndListsAreWrittenAsTheLanguageWritesThem() {
        Properties sentences = new Properties();
        sentences.setProperty("of", "{0} / {1}");
        assertEquals("12,345 / 1", Language.of(Locale.ENGLISH, sentences).text("of", 12345, "1"));
        assertEquals("12.345 / 1", Language.of(Locale.GERMAN, sentences).text("of", 12345L, "1"));
        assertEquals("2026 / 7", Language.of(Locale.ENGLISH, sentences).text("of", "2026", 7));
        assertEquals("a, b, c", ENGLISH.list(List.of("a", "b", "c")));
        assertEquals("a", ENGLISH.list(List.of("a")));
        assertEquals("", ENGLISH.list(List.of()));
    }

    @Test
    void whatAnotherLanguageLacksIsEnglishWhateverTheSystemSpeaks() {
        Locale system = Locale.getDefault();
        try {
            for (Locale spoken : List.of(Locale.GERMANY, Locale.of("ar", "EG"), Locale.of("tr", "TR"))) {
                Locale.setDefault(spoken);
                assertEquals("Back", Language.of(Locale.FRENCH).text("header.back"));
                assertEquals("10,000 terms", Language.of(Locale.ENGLISH).count("glossary.count", 10_000));
            }
        } finally {
            Locale.setDefault(system);
        }
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertEquals("nobody.said-this", assertThrows(MissingResourceException.class,
                () -> ENGLISH.text("nobody.said-this")).getKey());
    }
}
