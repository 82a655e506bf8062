package cascade.ui.glossary;

import cascade.unit.Term;
import cascade.unit.text.PlainText;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final List<Term> sorted;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectBinding<List<Term>> shown;

    GlossaryModel(List<Term> terms) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        this.sorted = terms.stream().sorted(Comparator.comparing(Term::shortName, collator)).toList();
        this.shown = Bindings.createObjectBinding(this::matching, query);
    }

    StringProperty query() {
        return query;
    }

    ObjectBinding<List<Term>> shown() {
        return shown;
    }

    /** The letters that a term begins with, in order. */
    Set<String> letters() {
        return sorted.stream().map(GlossaryModel::letter).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The letter a term stands under. */
    static String letter(Term term) {
        return term.shortName().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private List<Term> matching() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return sorted;
        }
        // A term whose name has it comes before one whose definition mentions it.
        List<Term> named = sorted.stream().filter(term -> names(term).anyMatch(name -> name.contains(wanted))).toList();
        return Stream.concat(named.stream(), sorted.stream().filter(term -> !named.contains(term)
                && PlainText.of(term.simple()).toLowerCase(Locale.ROOT).contains(wanted))).toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name(), term.abbreviation()), term.aliases().stream()).map(
                name -> name.toLowerCase(Locale.ROOT));
    }
}
