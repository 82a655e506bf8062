package cascade.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared with what was typed: in small letters, without accents, a raised 2 as a plain one. So "naïve" is
 * found by "naive" and "Ca²⁺" by "ca2+", while "β" stays itself.
 *
 * @param text what is compared
 */
public record Folded(String text) {

    /** Folds a text. */
    public static Folded of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean plain = lower.chars().allMatch(c -> c < 0x80);
        return new Folded(plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    }
}
