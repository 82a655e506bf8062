package cascade.unit.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Flesch–Kincaid grade: how many years of school a text asks for. Names that the text is there to teach are left
 * out of the count, as words and as syllables.
 */
final class ReadingGrade {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** Two vowels side by side that are spoken apart, and endings that are a syllable of their own. */
    private static final Pattern APART = Pattern.compile(
            "(?<![tcsxg])i[aou]|(?<!t|[^s]c)ie(?=t|n[ct])|eo(?!us|pl)|ua(?=[lt])|uou|[aeou]i?ing$|[^aeiou]le(?=[sd]?$)"
                    + "|[td]ed$|(?:[szx]|[sc]h|[cg])es$|(?<=^r|cr)ea(?=ct|t[ei])|(?<=ar|id)ea$|ism$");
    /** An e that is written and not spoken. */
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[a-z][^aeiou])e$|(?<=[a-z][^aeiouy])e[sd]$|(?<=[a-z]{2}[^aeiouy])e(?=(?:ly|less|ful|ment)$)");

    private final List<Pattern> names;

    ReadingGrade(Collection<String> names) {
        this.names = names.stream().filter(name -> !name.isBlank()).distinct().sorted(
                Comparator.comparing(String::length).reversed()).map(
                        name -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?:s|’s|'s)?(?![\\p{L}\\d])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    }

    /** The grade of a text without markup. */
    double of(String text) {
        String counted = text;
        for (Pattern name : names) {
            counted = name.matcher(counted).replaceAll(" ");
        }
        long sentences = Stream.of(text.split("[.!?]+(?=[\\s”’)]|$)")).filter(s -> !s.isBlank()).count();
        List<String> words = Stream.of(counted.split("[^\\p{L}\\p{N}’'.,]+")).map(
                word -> word.replaceAll("^[’'.,]+|[’'.,]+$", "")).filter(word -> !word.isEmpty()).toList();
        long syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** How many syllables a word has. A figure counts one for each digit, roughly as it is read aloud. */
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’'](?:s|t|re|ll|ve)?", "").replace("qu",
                "q");
        int digits = (int) plain.chars().filter(Character::isDigit).count();
        if (digits > 0) {
            return digits;
        }
        int count = (int) VOWELS.matcher(plain).results().count() + (int) APART.matcher(plain).results().count()
                - (int) SILENT.matcher(plain).results().count();
        return Math.max(1, count);
    }
}
