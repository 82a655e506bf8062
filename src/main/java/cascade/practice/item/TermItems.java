package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Route;
import cascade.unit.Term;
import cascade.unit.UnitIndex;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the glossary is asked: which word it is, and what a word means. */
final class TermItems {
    private static final int WRONG = 3;

    /**
     * A term as an option: by its name and by what it means, where that is right and where it is another that is asked
     * for. Of ten thousand terms each is an option several times, and is kept once.
     */
    private record Said(Option name, Option otherName, Option meaning, Option otherMeaning) {}

    private final UnitIndex index;
    private final List<Term> terms;
    /** By a term's id, those that name it as related. */
    private final Map<String, List<Term>> naming = new HashMap<>();
    private final Map<String, Said> said = new HashMap<>();

    TermItems(UnitIndex index) {
        this.index = index;
        this.terms = index.unit().terms();
        terms.forEach(term -> term.related().forEach(
                id -> naming.computeIfAbsent(id, _ -> new ArrayList<>()).add(term)));
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            List<Term> others = others(term, i);
            if (others.size() >= WRONG) {
                items.add(name(term, others));
                items.add(meaning(term, others));
            }
        }
        return items;
    }

    /**
     * The terms that are most easily taken for it: those it names as related, those that name it, then its neighbours. No
     * further ones are looked at than are needed: there may be ten thousand.
     */
    private List<Term> others(Term term, int at) {
        Set<String> seen = new HashSet<>(Set.of(term.id()));
        return Stream.of(term.related().stream().flatMap(id -> index.terms().find(id).stream()),
                naming.getOrDefault(term.id(), List.of()).stream(),
                IntStream.range(1, terms.size()).mapToObj(i -> terms.get((at + i) % terms.size()))).flatMap(
                        near -> near).filter(other -> seen.add(other.id())).filter(
                                // What the definition names, it isn't.
                                other -> !ItemWords.says(term.simple(), other.shortName())
                                        && !other.simple().equals(term.simple())
                                        && !other.shortName().equals(term.shortName())).limit(WRONG).toList();
    }

    private Item name(Term term, List<Term> others) {
        return new Item("term." + term.id(), Source.TERM,
                Messages.text("item.term", said(term).meaning().text()),
                new Task.Choose(options(term, Said::name, others, Said::otherName), false), term.advanced(),
                term.references(), List.of(route(term)), Set.of(route(term)), Optional.empty());
    }

    private Item meaning(Term term, List<Term> others) {
        return new Item("meaning." + term.id(), Source.TERM, Messages.text("item.meaning", term.shortName()),
                new Task.Choose(options(term, Said::meaning, others, Said::otherMeaning), false), term.advanced(),
                term.references(), List.of(route(term)), Set.of(route(term)), Optional.empty());
    }

    private List<Option> options(Term term, Function<Said, Option> right, List<Term> others,
            Function<Said, Option> wrong) {
        List<Option> options = new ArrayList<>();
        options.add(right.apply(said(term)));
        others.forEach(other -> options.add(wrong.apply(said(other))));
        return options;
    }

    private Said said(Term term) {
        return said.computeIfAbsent(term.id(), _ -> {
            Optional<Route> place = Optional.of(route(term));
            String meaning = ItemWords.without(term, PlainText.of(term.simple()));
            return new Said(new Option(term.id(), term.shortName(), true, "", term.references(), place),
                    new Option(term.id(), term.shortName(), false,
                            Messages.text("item.term.wrong", term.shortName(), term.simple()), term.references(),
                            place),
                    new Option(term.id(), meaning, true, "", term.references(), place),
                    new Option(term.id(), meaning, false,
                            Messages.text("item.meaning.wrong", term.shortName(), term.advanced()), term.references(),
                            place));
        });
    }

    private static Route route(Term term) {
        return new Route(Route.Kind.TERM, term.id());
    }
}
