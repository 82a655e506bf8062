package cascade.practice;

import cascade.practice.item.Answer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an answer as one word after the other, as it stands in the history and in what is taken elsewhere. */
public final class Written {
    private Written() {}

    /** An answer, as {@code a b}, {@code first > second}, {@code negative bad} or {@code 0.5}. */
    public static String of(Answer answer) {
        return switch (answer) {
        case Answer.Chosen chosen -> chosen.options().stream().sorted().collect(Collectors.joining(" "));
        case Answer.Ordered ordered -> String.join(" > ", ordered.options());
        case Answer.Built built -> built.arrow().influence().name().toLowerCase(Locale.ROOT) + " "
                + built.arrow().to();
        case Answer.Recalled recalled -> Double.toString(recalled.credit());
        };
    }
}
