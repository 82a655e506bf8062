package cascade.practice.item;

import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Depth;
import cascade.unit.Model.Course;
import cascade.unit.Model.Outcome;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.text.PlainText;
import cascade.unit.text.QuantityText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What becomes of a node where something is tried with the model: the outcomes of its scenarios, each a question. */
public final class ScenarioItems {
    private static final List<Course> ORDER = List.of(Course.UP, Course.SAME, Course.DOWN);

    private final Unit unit;
    private final Graph graph;

    /** Of a unit; of one without a model there are none. */
    public ScenarioItems(Unit unit) {
        this.unit = unit;
        this.graph = new Graph(unit.pathway(), Depth.ADVANCED);
    }

    /** All of them. */
    public List<Item> all() {
        if (!unit.model().there()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        unit.model().scenarios().forEach(scenario -> IntStream.range(0, scenario.outcomes().size()).forEach(
                place -> items.add(item(scenario, place))));
        return items;
    }

    /** The question about an outcome of a scenario, by its place from 0. */
    public Item item(Scenario scenario, int place) {
        Outcome outcome = scenario.outcomes().get(place);
        String name = ItemWords.label(graph, outcome.node());
        Route there = new Route(Route.Kind.WHATIF, scenario.id());
        List<String> references = outcome.references();
        String why = references.isEmpty() ? Messages.text("item.whatif.untested", outcome.why()) : outcome.why();
        List<Option> options = ORDER.stream().map(course -> new Option(id(course),
                Messages.text("item.whatif." + id(course)), course == outcome.course(),
                course == outcome.course() ? "" : why, references, Optional.of(there))).toList();
        return new Item("whatif." + scenario.id() + "." + outcome.node() + suffix(scenario, place), Source.MODEL,
                Messages.text("item.whatif", PlainText.of(scenario.lead()), name,
                        QuantityText.number(outcome.from()), QuantityText.number(outcome.until())),
                new Task.Choose(options, false), why, references,
                List.of(there, new Route(Route.Kind.NODE, outcome.node())), Set.of(there),
                Optional.of(Depth.ADVANCED));
    }

    /** The id of the option that says a course. */
    public static String id(Course course) {
        return course.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Of what is asked about one node more than once, the second and so on have a number. */
    private static String suffix(Scenario scenario, int place) {
        long before = scenario.outcomes().subList(0, place).stream().filter(
                other -> other.node().equals(scenario.outcomes().get(place).node())).count();
        return before == 0 ? "" : "." + (before + 1);
    }
}
