package cascade.ui.glossary;

import cascade.search.Folded;
import cascade.search.Query;
import cascade.unit.Term;
import cascade.unit.text.PlainText;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which terms the glossary shows: all, or those that what was typed is found in. */
final class GlossaryModel {
    private static final int MOST_LETTERS = 60;

    private final List<Term> sorted;
    private final Map<Term, Folded> names = new IdentityHashMap<>();
    private final Map<Term, Folded> definitions = new IdentityHashMap<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectBinding<List<Term>> shown;

    GlossaryModel(List<Term> terms) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        // A key for each name: to compare two is then a matter of bytes, and there may be ten thousand.
        Map<Term, CollationKey> keys = new IdentityHashMap<>();
        terms.forEach(term -> keys.put(term, collator.getCollationKey(term.shortName())));
        this.sorted = terms.stream().sorted(Comparator.comparing(keys::get)).toList();
        this.shown = Bindings.createObjectBinding(this::matching, query);
    }

    StringProperty query() {
        return query;
    }

    ObjectBinding<List<Term>> shown() {
        return shown;
    }

    /** The letters that a term begins with, in order; none where there are too many to be an index. */
    Set<String> letters() {
        Set<String> letters = sorted.stream().map(GlossaryModel::letter).collect(Collectors.toCollection(TreeSet::new));
        return letters.size() > MOST_LETTERS ? Set.of() : letters;
    }

    /** The letter a term stands under. */
    static String letter(Term term) {
        String name = term.shortName();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private List<Term> matching() {
        Query wanted = Query.of(query.get());
        if (wanted.isBlank()) {
            return sorted;
        }
        // A term whose name has it comes before one whose definition mentions it.
        Map<Boolean, List<Term>> parted = sorted.stream().collect(Collectors.partitioningBy(
                term -> wanted.isIn(names.computeIfAbsent(term, GlossaryModel::names))));
        return Stream.concat(parted.getOrDefault(true, List.of()).stream(),
                parted.getOrDefault(false, List.of()).stream().filter(term -> wanted.isIn(
                        definitions.computeIfAbsent(term, each -> Folded.of(PlainText.of(each.simple())))))).toList();
    }

    private static Folded names(Term term) {
        return Folded.of(Stream.concat(Stream.of(term.name(), term.abbreviation()), term.aliases().stream()).collect(
                Collectors.joining("\n")));
    }
}
