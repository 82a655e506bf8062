package cascade.practice.item;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.MapNode;
import cascade.unit.Term;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says nodes, arrows and terms as questions and options do. */
final class ItemWords {
    /** What stands for a word that is asked for. */
    static final String BLANK = "…";

    private ItemWords() {}

    /** As "BDNF switches on TrkB". */
    static String arrow(Graph graph, Arrow arrow) {
        return Messages.text("spoken.arrow." + arrow.influence().name().toLowerCase(Locale.ROOT),
                label(graph, arrow.from()), label(graph, arrow.to()));
    }

    /** A node's label on one line. */
    static String label(Graph graph, String node) {
        return graph.node(node).map(MapNode::plainLabel).orElse(node);
    }

    /** Labels in a row, none twice. */
    static String labels(Graph graph, Stream<String> nodes) {
        return Messages.list(nodes.map(node -> label(graph, node)).distinct().toList());
    }

    /** A text in which a term isn't named. */
    static String without(Term term, String text) {
        String masked = text;
        for (String name : Stream.concat(Stream.of(term.name(), term.abbreviation()), term.aliases().stream()).filter(
                word -> !word.isBlank()).sorted((a, b) -> b.length() - a.length()).toList()) {
            masked = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "s?(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(masked).replaceAll(BLANK);
        }
        return masked;
    }

    /** Whether a text has some words in it, small and large letters alike. */
    static boolean says(String text, String words) {
        return !words.isBlank() && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }

    /** Whether a text has any of some words in it. */
    static boolean saysAny(String text, List<String> words) {
        return words.stream().anyMatch(word -> says(text, word));
    }
}
