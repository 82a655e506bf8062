package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Route;
import cascade.unit.Term;
import cascade.unit.UnitIndex;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the glossary is asked: which word it is, and what a word means. */
final class TermItems {
    private static final int WRONG = 3;

    private final UnitIndex index;
    private final List<Term> terms;

    TermItems(UnitIndex index) {
        this.index = index;
        this.terms = index.unit().terms();
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (Term term : terms) {
            List<Term> others = others(term);
            if (others.size() >= WRONG) {
                items.add(name(term, others));
                items.add(meaning(term, others));
            }
        }
        return items;
    }

    /** The terms that are most easily taken for it: those it names as related, those that name it, then its neighbours. */
    private List<Term> others(Term term) {
        Set<Term> others = new LinkedHashSet<>();
        term.related().forEach(id -> index.terms().find(id).ifPresent(others::add));
        terms.stream().filter(other -> other.related().contains(term.id())).forEach(others::add);
        int at = terms.indexOf(term);
        for (int i = 1; i < terms.size(); i++) {
            others.add(terms.get((at + i) % terms.size()));
        }
        others.remove(term);
        // What the definition names, it isn't.
        return others.stream().filter(other -> !ItemWords.says(term.simple(), other.shortName())).filter(
                other -> !other.simple().equals(term.simple())
                        && !other.shortName().equals(term.shortName())).limit(WRONG).toList();
    }

    private static Item name(Term term, List<Term> others) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(term.id(), term.shortName(), true, "", references(term), Optional.of(route(term))));
        for (Term other : others) {
            options.add(new Option(other.id(), other.shortName(), false,
                    Messages.text("item.term.wrong", other.shortName(), other.simple()), references(other),
                    Optional.of(route(other))));
        }
        return new Item("term." + term.id(), Source.TERM,
                Messages.text("item.term", ItemWords.without(term, PlainText.of(term.simple()))),
                new Task.Choose(options, false), term.advanced(), references(term), List.of(route(term)),
                Set.of(route(term)), Optional.empty());
    }

    private static Item meaning(Term term, List<Term> others) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(term.id(), ItemWords.without(term, PlainText.of(term.simple())), true, "",
                references(term), Optional.of(route(term))));
        for (Term other : others) {
            options.add(new Option(other.id(), ItemWords.without(other, PlainText.of(other.simple())), false,
                    Messages.text("item.meaning.wrong", other.shortName(), other.advanced()), references(other),
                    Optional.of(route(other))));
        }
        return new Item("meaning." + term.id(), Source.TERM, Messages.text("item.meaning", term.shortName()),
                new Task.Choose(options, false), term.advanced(), references(term), List.of(route(term)),
                Set.of(route(term)), Optional.empty());
    }

    private static List<String> references(Term term) {
        return term.references();
    }

    private static Route route(Term term) {
        return new Route(Route.Kind.TERM, term.id());
    }
}
