package cascade.unit;

import cascade.messages.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything in a unit that has an address: what it is, and what it is called. Made once for a unit. */
public final class UnitIndex {
    private final Unit unit;
    private final ById<Section> sections;
    private final ById<Term> terms;
    private final ById<MapNode> nodes;
    private final ById<Arrow> arrows;
    private final ById<Place> places;
    private final ById<Step> steps;
    private final ById<KeyNumber> numbers;
    private final ById<Study> studies;
    private final ById<Claim> claims;
    private final ById<Reference> references;
    private final Map<Route.Kind, ById<String>> titles = new EnumMap<>(Route.Kind.class);

    /** Reads a unit. */
    public UnitIndex(Unit unit) {
        this.unit = unit;
        this.sections = ById.of(Stream.concat(Stream.of(unit.simple()), unit.advanced().stream()).toList(),
                Section::id);
        this.terms = ById.of(unit.terms(), Term::id);
        this.nodes = ById.of(unit.pathway().nodes(), MapNode::id);
        this.arrows = ById.of(unit.pathway().arrows(), Arrow::id);
        this.places = ById.of(unit.pathway().places(), Place::id);
        this.steps = ById.of(unit.pathway().steps(), Step::id);
        this.numbers = ById.of(unit.numbers(), KeyNumber::id);
        this.studies = ById.of(unit.studies(), Study::id);
        this.claims = ById.of(unit.claims(), Claim::id);
        this.references = ById.of(unit.references(), Reference::id);
        title(Route.Kind.SECTION, sections, Section::title);
        title(Route.Kind.TERM, terms, Term::shortName);
        title(Route.Kind.NODE, nodes, MapNode::plainLabel);
        title(Route.Kind.ARROW, arrows, arrow -> between(arrow.from(), arrow.to()));
        title(Route.Kind.STEP, steps, Step::title);
        title(Route.Kind.NUMBER, numbers, KeyNumber::title);
        title(Route.Kind.STUDY, studies, Study::label);
        title(Route.Kind.CLAIM, claims, Claim::claim);
        title(Route.Kind.REF, references, Reference::label);
    }

    private <T> void title(Route.Kind kind, ById<T> things, Function<T, String> title) {
        ById<String> named = ById.of(things.ids(), Function.identity(), id -> title.apply(things.get(id)));
        titles.put(kind, named);
    }

    private String between(String from, String to) {
        return nodes.find(from).map(MapNode::plainLabel).orElse(from) + " → "
                + nodes.find(to).map(MapNode::plainLabel).orElse(to);
    }

    /** The unit itself. */
    public Unit unit() {
        return unit;
    }

    /** Whether the unit has what a route leads to. A tab is no part of a unit. */
    public boolean has(Route route) {
        return title(route).isPresent();
    }

    /** What the thing at a route is called; empty where the unit has no such thing, and for a tab. */
    public Optional<String> title(Route route) {
        if (route.kind() == Route.Kind.PATHS) {
            return route.ends().stream().allMatch(nodes::has)
                    ? Optional.of(between(route.ends().getFirst(), route.ends().getLast()))
                    : Optional.empty();
        }
        if (route.kind() == Route.Kind.BEAT) {
            return unit.pathway().closeUp(route.ends().getFirst()).flatMap(
                    closeUp -> closeUp.beats().stream().filter(
                            beat -> beat.id().equals(route.ends().getLast())).findFirst()).map(Beat::title);
        }
        if (route.kind() == Route.Kind.WHATIF) {
            return whatIf(route);
        }
        if (route.kind() == Route.Kind.PRACTICE) {
            return route.practised().flatMap(this::title);
        }
        ById<String> named = titles.get(route.kind());
        return named == null ? Optional.empty() : named.find(route.id());
    }

    /** Not kept: the model is read when somebody asks for one of its scenarios. */
    private Optional<String> whatIf(Route route) {
        if (!unit.model().there()) {
            return Optional.empty();
        }
        return route.equals(Route.WHAT_IFS) ? Optional.of(Messages.text("whatif.all"))
                : route.equals(Route.OWN_WHAT_IF) ? Optional.of(Messages.text("whatif.own"))
                        : unit.model().scenario(route.id()).map(Model.Scenario::title);
    }

    /** The texts of the unit. */
    public ById<Section> sections() {
        return sections;
    }

    /** The terms. */
    public ById<Term> terms() {
        return terms;
    }

    /** The nodes of the pathway, at both depths. */
    public ById<MapNode> nodes() {
        return nodes;
    }

    /** The arrows of the pathway, at both depths. */
    public ById<Arrow> arrows() {
        return arrows;
    }

    /** The places on the map. */
    public ById<Place> places() {
        return places;
    }

    /** The steps of the walk. */
    public ById<Step> steps() {
        return steps;
    }

    /** The key numbers. */
    public ById<KeyNumber> numbers() {
        return numbers;
    }

    /** The studies. */
    public ById<Study> studies() {
        return studies;
    }

    /** The claims that are checked. */
    public ById<Claim> claims() {
        return claims;
    }

    /** The references. */
    public ById<Reference> references() {
        return references;
    }
}
