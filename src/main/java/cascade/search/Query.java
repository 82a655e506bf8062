package cascade.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed to find something, as words: all of them must stand in a text, in whatever order. Every field that finds
 * or filters asks this.
 *
 * @param words the words, folded; none where nothing was typed
 */
public record Query(List<String> words) {

    /** What was typed. */
    public static Query of(String typed) {
        return new Query(Stream.of(Folded.of(typed).text().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether nothing was typed; it is then in every text. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether every word stands in a text. */
    public boolean isIn(Folded text) {
        return words.stream().allMatch(text.text()::contains);
    }

    /** Whether every word stands in a text. */
    public boolean isIn(String text) {
        return isIn(Folded.of(text));
    }
}
