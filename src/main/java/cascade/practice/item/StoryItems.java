package cascade.practice.item;

import cascade.messages.Messages;
import cascade.unit.Beat;
import cascade.unit.CloseUp;
import cascade.unit.Depth;
import cascade.unit.Route;
import cascade.unit.Step;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the walk is asked: which step follows, and what happens in a close-up after what. */
final class StoryItems {
    private static final int WRONG = 3;

    private final Unit unit;
    private final UnitIndex index;

    StoryItems(UnitIndex index) {
        this.index = index;
        this.unit = index.unit();
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        List<Step> steps = unit.pathway().steps();
        for (int i = 0; i + 1 < steps.size() && steps.size() > WRONG + 1; i++) {
            items.add(next(steps, i));
        }
        unit.pathway().closeUps().forEach(closeUp -> index.steps().find(closeUp.step()).ifPresent(
                step -> items.add(order(step, closeUp))));
        return items;
    }

    /** Which step comes after one. */
    Item next(List<Step> steps, int at) {
        Step step = steps.get(at);
        Step right = steps.get(at + 1);
        // The steps nearest to it are the likeliest mistakes; those before it first.
        List<Step> wrong = Stream.concat(Stream.iterate(at - 1, i -> i >= 0, i -> i - 1),
                Stream.iterate(at + 2, i -> i < steps.size(), i -> i + 1)).map(steps::get).limit(WRONG).toList();
        List<Option> options = new ArrayList<>();
        options.add(new Option(right.id(), right.title(), true, "", right.references(), Optional.of(route(right))));
        for (Step other : wrong) {
            options.add(new Option(other.id(), other.title(), false,
                    Messages.text("item.step.wrong", steps.indexOf(other) + 1, other.title(), at + 2, right.title()),
                    other.references(), Optional.of(route(other))));
        }
        return new Item("step." + step.id(), Source.STEP, Messages.text("item.step", step.title()),
                new Task.Choose(options, false), right.scene(Depth.SIMPLE).caption(),
                references(step, right), List.of(route(step), route(right)),
                new LinkedHashSet<>(List.of(route(right))), Optional.empty());
    }

    private static List<String> references(Step step, Step next) {
        return Stream.concat(next.references().stream(), step.references().stream()).distinct().toList();
    }

    private static Item order(Step step, CloseUp closeUp) {
        List<Option> inOrder = closeUp.beats().stream().map(
                beat -> new Option(beat.id(), beat.title(), true, beat.line().at(Depth.SIMPLE), beat.references(),
                        Optional.of(Route.beat(step.id(), beat.id())))).toList();
        List<Route> about = new ArrayList<>(List.of(route(step)));
        closeUp.beats().forEach(beat -> about.add(Route.beat(step.id(), beat.id())));
        Set<Route> hides = new LinkedHashSet<>(about.subList(1, about.size()));
        return new Item("beats." + step.id(), Source.BEAT, Messages.text("item.beats", step.title()),
                new Task.Order(inOrder),
                closeUp.beats().stream().map(beat -> beat.line().at(Depth.SIMPLE)).collect(Collectors.joining(" ")),
                closeUp.beats().stream().map(Beat::references).flatMap(List::stream).distinct().toList(), about, hides,
                Optional.empty());
    }

    private static Route route(Step step) {
        return new Route(Route.Kind.STEP, step.id());
    }
}
