package cascade.practice.item;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.MapNode;
import cascade.unit.Pathway;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a learner is asked before the walk goes on: where the next arrow leads, what it does, or what happens next. The same
 * place always asks the same.
 */
public final class Predictions {
    private static final int WRONG = 3;

    private final Unit unit;
    private final Pathway pathway;
    private final StoryItems story;
    private final Kin kin;

    /** Of a unit. */
    public Predictions(UnitIndex index) {
        this.unit = index.unit();
        this.pathway = unit.pathway();
        this.story = new StoryItems(index);
        this.kin = new Kin(pathway);
    }

    /** The arrows of either map that are first lit by a step after this one. */
    public Set<String> ahead(int step) {
        Set<String> shown = new HashSet<>();
        Set<String> ahead = new HashSet<>();
        for (int i = 0; i < pathway.steps().size(); i++) {
            for (Depth depth : Depth.values()) {
                (i <= step ? shown : ahead).addAll(pathway.steps().get(i).scene(depth).arrows());
            }
        }
        ahead.removeAll(shown);
        return Set.copyOf(ahead);
    }

    /**
     * What is asked on the map before a step is shown there: about an arrow that it is the first to light, or which step it
     * is.
     *
     * @param step from 0; nothing is asked before the first
     */
    public Optional<Item> onMap(Depth depth, int step) {
        if (step <= 0 || step >= pathway.steps().size()) {
            return Optional.empty();
        }
        Graph graph = new Graph(pathway, depth);
        Set<String> ahead = ahead(step - 1);
        List<Arrow> fresh = pathway.steps().get(step).scene(depth).arrows().stream().filter(ahead::contains).flatMap(
                id -> graph.arrow(id).stream()).toList();
        // That something holds back, or that nobody knows, is what is most often thought otherwise.
        Optional<Arrow> unlike = fresh.stream().filter(arrow -> arrow.influence() == Influence.NEGATIVE
                || arrow.influence() == Influence.UNKNOWN).findFirst();
        if (unlike.isPresent()) {
            return sound(new ArrowItems(unit.subject(), graph, kin).does(unlike.get())).or(() -> which(step));
        }
        Set<String> known = lit(depth, step);
        return Stream.concat(fresh.stream().filter(arrow -> known.contains(arrow.from())),
                fresh.stream().filter(arrow -> !known.contains(arrow.from()))).findFirst().flatMap(
                        arrow -> sound(target(graph, arrow, ahead))).or(() -> which(step));
    }

    /** Which step comes next, where the map isn't in sight. */
    public Optional<Item> which(int step) {
        return step <= 0 || step >= pathway.steps().size() ? Optional.empty()
                : sound(story.next(pathway.steps(), step - 1));
    }

    /**
     * What happens next in a close-up, before it does.
     *
     * @param step the id of the step
     * @param beat which beat is to come, from 0; before the first, which is where the reader comes in, nothing is asked
     */
    public Optional<Item> beat(String step, int beat) {
        Optional<CloseUp> closeUp = pathway.closeUp(step);
        if (beat <= 0 || closeUp.isEmpty() || beat >= closeUp.get().beats().size()) {
            return Optional.empty();
        }
        Beat right = closeUp.get().beats().get(beat);
        List<Option> options = new ArrayList<>();
        options.add(new Option(right.id(), right.title(), true, "", right.references(),
                Optional.of(Route.beat(step, right.id()))));
        // What comes later here is the likeliest mistake; then what opens the close-ups of other steps.
        Stream<Option> later = closeUp.get().beats().stream().skip(beat + 1L).map(
                other -> wrong(step, other, Messages.text("item.beat.later", other.title(), right.title())));
        Stream<Option> elsewhere = pathway.steps().stream().filter(other -> !other.id().equals(step)).sorted(
                (a, b) -> Integer.compare(away(a, step), away(b, step))).flatMap(
                        other -> pathway.closeUp(other.id()).stream().map(its -> its.beats().getLast()).map(
                                its -> wrong(other.id(), its, Messages.text("item.beat.elsewhere", its.title(),
                                        other.title(), right.title()))));
        Stream.concat(later, elsewhere).filter(
                option -> options.stream().noneMatch(there -> there.text().equalsIgnoreCase(option.text()))).limit(
                        WRONG).forEach(options::add);
        Route route = Route.beat(step, right.id());
        // A beat that says what nobody knows rests on the step as a whole.
        List<String> references = right.references().isEmpty() ? pathway.steps().stream().filter(
                its -> its.id().equals(step)).findFirst().orElseThrow().references() : right.references();
        return sound(new Item("beat." + step + "." + right.id(), Source.BEAT, Messages.text("item.beat"),
                new Task.Choose(options, false), right.line().at(Depth.SIMPLE), references, List.of(route),
                Set.of(route), Optional.empty()));
    }

    private int away(Step step, String from) {
        List<String> ids = pathway.steps().stream().map(Step::id).toList();
        return Math.abs(ids.indexOf(step.id()) - ids.indexOf(from));
    }

    private static Option wrong(String step, Beat beat, String why) {
        return new Option(step + "." + beat.id(), beat.title(), false, why, beat.references(),
                Optional.of(Route.beat(step, beat.id())));
    }

    /** What the steps before one have lit. */
    private Set<String> lit(Depth depth, int step) {
        return pathway.steps().stream().limit(step).flatMap(before -> before.scene(depth).nodes().stream()).collect(
                Collectors.toSet());
    }

    /** Where an arrow leads: its end, or that of another that starts where it does and hasn't been shown either. */
    private Item target(Graph graph, Arrow arrow, Set<String> ahead) {
        MapNode from = graph.node(arrow.from()).orElseThrow();
        List<Arrow> all = graph.from(arrow.from());
        List<Arrow> open = all.stream().filter(other -> ahead.contains(other.id())).toList();
        Set<String> right = open.stream().map(Arrow::to).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> shown = all.stream().map(Arrow::to).filter(to -> !right.contains(to)).distinct().collect(
                Collectors.toMap(to -> to, _ -> "item.next.shown"));
        String named = ItemWords.labels(graph, right.stream());
        Set<Route> hides = all.stream().flatMap(other -> kin.hides(other).stream()).collect(
                Collectors.toCollection(LinkedHashSet::new));
        return new Item("foretold." + arrow.id(), Source.ARROW, Messages.text("item.foretold", from.plainLabel()),
                new Task.Point(graph.depth(), Route.Kind.NODE, ArrowItems.nodes(graph), Set.of(from.id()), right,
                        new Task.Wrong("item.next.wrong", shown, from.plainLabel(), named,
                                arrow.evidence().references())),
                arrow.mechanism(),
                arrow.evidence().references(),
                kin.about(arrow), hides, Optional.of(graph.depth()));
    }

    /** What the unit's words would give away isn't asked. */
    private static Optional<Item> sound(Item item) {
        return ItemFault.in(item).isEmpty() ? Optional.of(item) : Optional.empty();
    }
}
