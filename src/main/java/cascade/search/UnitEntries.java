package cascade.search;

import cascade.pathway.Twins;
import cascade.unit.Arrow;
import cascade.unit.Claim;
import cascade.unit.Depth;
import cascade.unit.KeyNumber;
import cascade.unit.MapNode;
import cascade.unit.Reference;
import cascade.unit.Route.Kind;
import cascade.unit.Route;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in a unit that can be found. */
public final class UnitEntries {
    private final List<Entry> entries = new ArrayList<>();

    private UnitEntries() {}

    /**
     * The entries of a unit: terms, steps, nodes, arrows, numbers, studies, claims, texts and references.
     *
     * @param index the unit
     * @param depth the map on which a node is shown that is on both
     */
    public static List<Entry> of(UnitIndex index, Depth depth) {
        Unit unit = index.unit();
        UnitEntries all = new UnitEntries();
        for (Term term : unit.terms()) {
            List<String> names = new ArrayList<>(term.aliases());
            names.add(term.name());
            all.add(Kind.TERM, term.id(), term.shortName(), names, term.simple(), term.advanced());
        }
        for (Step step : unit.pathway().steps()) {
            all.add(Kind.STEP, step.id(), step.title(), List.of(), step.simple().caption(), step.advanced().caption(),
                    step.measured().text().simple(), step.measured().text().advanced());
        }
        for (Twins<MapNode> thing : Twins.ofNodes(unit.pathway().nodes(), depth)) {
            all.add(Kind.NODE, thing.one().id(), thing.one().plainLabel(),
                    thing.all().stream().map(MapNode::name).toList(), thing.all().stream().flatMap(
                            node -> Stream.of(node.summary(), node.text())).toArray(String[]::new));
        }
        Function<Arrow, String> title = arrow -> index.title(new Route(Kind.ARROW, arrow.id())).orElseThrow();
        for (Twins<Arrow> thing : Twins.ofArrows(unit.pathway().arrows(), title, depth)) {
            all.add(Kind.ARROW, thing.one().id(), title.apply(thing.one()), thing.all().stream().flatMap(
                    arrow -> arrow.evidence().blockers().stream()).toList(),
                    thing.all().stream().flatMap(
                            arrow -> Stream.of(arrow.mechanism(), arrow.evidence().finding(),
                                    arrow.evidence().breaks())).toArray(String[]::new));
        }
        for (KeyNumber number : unit.numbers()) {
            all.add(Kind.NUMBER, number.id(), number.title(), List.of(number.measurand()), number.summary(),
                    number.caveat());
        }
        for (Study study : unit.studies()) {
            all.add(Kind.STUDY, study.id(), study.label(), List.of(), study.measured(), study.detail(),
                    study.limitation(), study.subjects());
        }
        for (Claim claim : unit.claims()) {
            all.add(Kind.CLAIM, claim.id(), claim.claim(), List.of(claim.headline()), claim.found());
        }
        if (unit.model().there()) {
            // What comes of them is to be predicted, and isn't found.
            unit.model().scenarios().forEach(scenario -> all.add(Kind.WHATIF, scenario.id(), scenario.title(),
                    List.of(), scenario.lead()));
        }
        Stream.concat(Stream.of(unit.simple()), unit.advanced().stream()).forEach(all::section);
        for (Reference reference : unit.references()) {
            all.add(Kind.REF, reference.id(), reference.label(), List.of(), reference.title(), reference.journal(),
                    String.join(", ", reference.authors()));
        }
        return List.copyOf(all.entries);
    }

    private void section(Section section) {
        add(Kind.SECTION, section.id(), section.title(), List.of(),
                Stream.concat(Stream.of(section.lead()), section.text().stream()).toArray(String[]::new));
    }

    private void add(Kind kind, String id, String title, List<String> aliases, String... texts) {
        entries.add(new Entry(new Route(kind, id), title, aliases,
                Stream.of(texts).map(PlainText::of).collect(Collectors.joining(" "))));
    }
}
