package cascade.practice.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.bench.GeneratedPathway;
import cascade.messages.Messages;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.Basis;
import cascade.unit.Depth;
import cascade.unit.Influence;
import cascade.unit.Intervention;
import cascade.unit.MapNode;
import cascade.unit.Model.Scenario;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import cascade.unit.read.UnitReader.Outcome;
import cascade.unit.read.UnitReader;
import cascade.unit.read.UnitSource;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The items that are made from the unit that comes with Cascade: right by the graph, whole, and giving nothing away. */
class ItemsTest {
    private static final Unit UNIT = ((Outcome.Read) UnitReader.read(UnitSource.BUNDLED)).unit();
    private static final UnitIndex INDEX = new UnitIndex(UNIT);
    private static final List<Item> ITEMS = Items.of(INDEX, "compare");

    @Test
    void everythingInTheUnitIsAskedAbout() {
        for (Source source : Source.values()) {
            assertTrue(ITEMS.stream().anyMatch(item -> item.source() == source), source + " has no item");
        }
        assertEquals(UNIT.pathway().arrows().size(), ids("seen.").size(), "arrows whose evidence is asked");
        assertEquals(UNIT.claims().stream().filter(claim -> !claim.references().isEmpty()).count(),
                ids("claim.").size());
        assertEquals(UNIT.pathway().closeUps().size(), ids("beats.").size());
        assertEquals(UNIT.questions().questions().size(), ids("written.").size());
        assertTrue(ids("still.").size() >= 10 && ids("stops.").size() >= 6,
                ids("still.").size() + " items ask what still happens, " + ids("stops.").size() + " what is stopped");
        assertTrue(ids("term.").size() > UNIT.terms().size() / 2, ids("term.").size() + " terms");
    }

    @Test
    void noItemIsWithoutReasonsOrGivesItsAnswerAway() {
        for (Item item : ITEMS) {
            assertEquals(Set.of(), ItemFault.in(item), item.id());
        }
    }

    @Test
    void whatOnlyTheModelGivesRestsOnNoReferencesAndSaysSo() {
        ScenarioItems items = new ScenarioItems(UNIT);
        int untested = 0;
        for (Scenario scenario : UNIT.model().scenarios()) {
            for (int place = 0; place < scenario.outcomes().size(); place++) {
                cascade.unit.Model.Outcome outcome = scenario.outcomes().get(place);
                boolean tested = !outcome.references().isEmpty();
                Item item = items.item(scenario, place);
                assertEquals(tested, !item.references().isEmpty(), item.id());
                assertEquals(tested ? outcome.why() : Messages.text("item.whatif.untested", outcome.why()), item.why());
                untested += tested ? 0 : 1;
            }
        }
        assertTrue(untested > 0);
    }

    @Test
    void everyIdIsThereOnceAndTheSameUnitGivesTheSame() {
        assertEquals(ITEMS.size(), ITEMS.stream().map(Item::id).distinct().count());
        assertEquals(ITEMS, Items.of(new UnitIndex(UNIT), "compare"));
    }

    @Test
    void whatAnItemLeadsToAndRestsOnIsInTheUnit() {
        Set<String> references = UNIT.references().stream().map(reference -> reference.id()).collect(
                Collectors.toSet());
        for (Item item : ITEMS) {
            assertTrue(references.containsAll(item.references()), item.id());
            item.about().forEach(route -> assertTrue(leads(route), item.id() + " leads to " + route));
            item.hides().forEach(route -> assertTrue(leads(route), item.id() + " hides " + route));
            for (Option option : options(item)) {
                assertTrue(references.containsAll(option.references()), item.id() + ", " + option.id());
                option.place().ifPresent(route -> assertTrue(leads(route), item.id() + " leads to " + route));
            }
        }
    }

    @Test
    void whatIsRightIsWhatTheGraphSays() {
        for (Depth depth : Depth.values()) {
            Graph graph = new Graph(UNIT.pathway(), depth);
            for (MapNode node : graph.nodes()) {
                rightNodes("next." + node.id()).ifPresent(right -> assertEquals(
                        graph.arrows().stream().filter(arrow -> arrow.from().equals(node.id())).map(
                                Arrow::to).collect(Collectors.toSet()),
                        right, node.id()));
                rightNodes("before." + node.id()).ifPresent(right -> assertEquals(
                        graph.arrows().stream().filter(arrow -> arrow.to().equals(node.id())).map(
                                Arrow::from).collect(Collectors.toSet()),
                        right, node.id()));
            }
            for (Arrow arrow : graph.arrows()) {
                String does = switch (arrow.influence()) {
                case POSITIVE, NECESSARY -> "more";
                case NEGATIVE -> "less";
                case UNKNOWN -> "unknown";
                };
                rightNodes("does." + arrow.id()).ifPresent(right -> assertEquals(Set.of(does), right, arrow.id()));
                Basis basis = arrow.evidence().basis();
                assertEquals(Set.of(basis.name().toLowerCase(java.util.Locale.ROOT)),
                        rightNodes("seen." + arrow.id()).orElseThrow(), arrow.id());
            }
        }
    }

    @Test
    void whatStillHappensIsWhatIsReachedWithoutWhatIsStopped() {
        Graph graph = new Graph(UNIT.pathway(), Depth.ADVANCED);
        Intervention blocked = new Intervention("test", "ANA-12", "TrkB is blocked.",
                Set.of("bdnf-to-trkb", "bdnf-to-trkb-pre"), Set.of(), "Seen.", List.of("cazorla2011"));
        List<Item> items = new BreakItems(graph, new Kin(UNIT.pathway()), List.of(blocked)).all();
        assertFalse(items.isEmpty());
        Item still = items.stream().filter(item -> item.id().startsWith("still.")).findFirst().orElseThrow();
        assertEquals(Set.of(), ItemFault.in(still));
        Set<String> on = fixedPoint(graph, blocked.stops());
        Set<String> before = fixedPoint(graph, Set.of());
        for (Option option : options(still)) {
            Arrow arrow = graph.arrow(option.id()).orElseThrow();
            assertTrue(before.contains(arrow.from()), "it happens where nothing is stopped");
            assertEquals(on.contains(arrow.from()), option.right(), option.text());
        }
    }

    @Test
    void whatIsAskedOfTheUnitsInterventionsIsToldAndFollowsFromTheMap() {
        for (Intervention intervention : UNIT.questions().interventions()) {
            for (Depth depth : Depth.values()) {
                Graph graph = new Graph(UNIT.pathway(), depth);
                Set<String> on = fixedPoint(graph, intervention.stops());
                List<Item> items = new BreakItems(graph, new Kin(UNIT.pathway()), List.of(intervention)).all();
                for (Item item : items) {
                    assertEquals(Set.of(), ItemFault.in(item), item.id());
                    for (Option option : options(item)) {
                        assertFalse(intervention.untold().contains(option.id()), item.id() + ": " + option.text());
                        Arrow arrow = graph.arrow(option.id()).orElseThrow();
                        assertEquals(item.id().startsWith("still.") ? on.contains(arrow.from())
                                : intervention.stops().contains(arrow.id()), option.right(),
                                item.id() + ": " + option.text());
                    }
                }
            }
        }
    }

    @Test
    void whatIsAskedAboutAnArrowIsHiddenOnBothMaps() {
        for (Item item : ITEMS) {
            if (item.id().startsWith("does.") || item.id().startsWith("seen.")) {
                String id = item.id().substring(item.id().indexOf('.') + 1);
                Arrow arrow = INDEX.arrows().get(id);
                assertTrue(item.hides().contains(new Route(Route.Kind.ARROW, id)), item.id());
                arrow.stands().forEach(
                        other -> assertTrue(item.hides().contains(new Route(Route.Kind.ARROW, other)), item.id()));
                assertTrue(item.hides().contains(Route.paths(arrow.from(), arrow.to())), item.id());
            }
        }
    }

    @Test
    void aFaultyItemIsFound() {
        Item good = ITEMS.stream().filter(item -> item.id().startsWith("claim.")).findFirst().orElseThrow();
        List<Option> options = options(good);
        Option right = options.stream().filter(Option::right).findFirst().orElseThrow();
        assertEquals(Set.of(ItemFault.LEAKS), ItemFault.in(with(good, good.prompt() + " " + right.text(), options)));
        assertEquals(Set.of(ItemFault.RIGHT), ItemFault.in(with(good, good.prompt(), options.stream().map(
                option -> new Option(option.id(), option.text(), true, "", option.references(),
                        option.place())).toList())));
        assertEquals(Set.of(ItemFault.UNEXPLAINED), ItemFault.in(with(good, good.prompt(), options.stream().map(
                option -> new Option(option.id(), option.text(), option.right(), "", option.references(),
                        option.place())).toList())));
        assertTrue(ItemFault.in(with(good, good.prompt(), List.of(right, right, right))).contains(ItemFault.ALIKE));
        assertTrue(ItemFault.in(with(good, " ", options)).contains(ItemFault.EMPTY));
    }

    @Test
    void aFaultyQuestionToPointAtSomethingIsFound() {
        Item good = ITEMS.stream().filter(item -> item.id().startsWith("next.")).findFirst().orElseThrow();
        Task.Point task = (Task.Point) good.task();
        Set<String> all = task.options().stream().map(Option::id).collect(Collectors.toSet());
        String named = task.options().stream().filter(Option::right).findFirst().orElseThrow().text();
        assertEquals(Set.of(), ItemFault.in(with(good, good.prompt(), task.map(), task.right(), good.hides())));
        assertEquals(Set.of(ItemFault.RIGHT),
                ItemFault.in(with(good, good.prompt(), task.map(), Set.of(), good.hides())));
        assertEquals(Set.of(ItemFault.RIGHT), ItemFault.in(with(good, good.prompt(), task.map(), all, good.hides())));
        assertEquals(Set.of(ItemFault.RIGHT),
                ItemFault.in(with(good, good.prompt(), task.map(), task.except(), good.hides())),
                "what can't be pointed at is not right");
        assertEquals(Set.of(ItemFault.LEAKS), ItemFault.in(
                with(good, good.prompt() + " " + named, task.map(), task.right(), good.hides())));
        assertEquals(Set.of(ItemFault.LEAKS),
                ItemFault.in(with(good, good.prompt(), task.map(), task.right(), Set.of())));
        for (String twice : List.of(named, " ")) {
            Pointables alike = new Pointables(Stream.concat(task.map().without(Set.of()),
                    Stream.of(new Pointable("twice", twice, "", List.of(), good.about().getFirst()))).toList());
            assertEquals(Set.of(ItemFault.ALIKE),
                    ItemFault.in(with(good, good.prompt(), alike, task.right(), good.hides())));
            Task.Point without = new Task.Point(task.depth(), task.at(), alike,
                    Stream.concat(task.except().stream(), Stream.of("twice")).collect(Collectors.toSet()),
                    task.right(), task.wrong());
            assertEquals(Set.of(), ItemFault.in(with(good, good.prompt(), good.hides(), without)));
        }
    }

    private static Item with(Item item, String prompt, Pointables map, Set<String> right, Set<Route> hides) {
        Task.Point task = (Task.Point) item.task();
        return with(item, prompt, hides,
                new Task.Point(task.depth(), task.at(), map, task.except(), right, task.wrong()));
    }

    private static Item with(Item item, String prompt, Set<Route> hides, Task task) {
        return new Item(item.id(), item.source(), prompt, task, item.why(), item.references(), item.about(), hides,
                item.map());
    }

    @Test
    void allQuestionsOfAMapShareWhatCanBePointedAtOnIt() {
        Unit unit = UNIT.withPathway(GeneratedPathway.make(1000, UNIT.pathway()));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Item> items = Items.of(new UnitIndex(unit), "compare");
        long took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        List<Task.Point> points = items.stream().map(Item::task).filter(Task.Point.class::isInstance).map(
                Task.Point.class::cast).toList();
        assertTrue(points.size() > 1000, points.size() + " questions");
        for (Depth depth : Depth.values()) {
            Set<Pointables> maps = Collections.newSetFromMap(new IdentityHashMap<>());
            points.stream().filter(point -> point.depth() == depth).map(Task.Point::map).forEach(maps::add);
            assertTrue(maps.size() <= 1, maps.size() + " of one map");
        }
        System.out.println("ItemsTest: a map of 1,000 nodes in " + took + " ms");
        assertTrue(took < 5_000, took + " ms");
        Task.Point one = points.getFirst();
        assertEquals(999, one.options().size());
        assertTrue(one.options().stream().allMatch(option -> option.right() == option.why().isEmpty()));
    }

    private static Item with(Item item, String prompt, List<Option> options) {
        return new Item(item.id(), item.source(), prompt, new Task.Choose(options, false), item.why(),
                item.references(), item.about(), item.hides(), item.map());
    }

    /** The nodes that are on where some arrows are cut, found the other way round: none are, and more come on until none does. */
    private static Set<String> fixedPoint(Graph graph, Set<String> cut) {
        Set<String> on = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (MapNode node : graph.nodes()) {
                List<Arrow> in = graph.arrows().stream().filter(arrow -> arrow.to().equals(node.id())
                        && arrow.influence() != Influence.NEGATIVE
                        && arrow.evidence().basis() != Basis.PROPOSED).toList();
                boolean now = in.isEmpty() || in.stream().anyMatch(
                        arrow -> !cut.contains(arrow.id()) && on.contains(arrow.from()));
                more |= now && on.add(node.id());
            }
        }
        return on;
    }

    private static boolean leads(Route route) {
        return route.kind() == Route.Kind.TAB ? route.id().equals("compare") : INDEX.has(route);
    }

    private static java.util.Optional<Set<String>> rightNodes(String id) {
        return ITEMS.stream().filter(item -> item.id().equals(id)).findFirst().map(
                item -> options(item).stream().filter(Option::right).map(Option::id).collect(Collectors.toSet()));
    }

    private static List<Option> options(Item item) {
        return switch (item.task()) {
        case Task.Choose(List<Option> options, var _) -> options;
        case Task.Point point -> point.options();
        case Task.Order(List<Option> inOrder) -> inOrder;
        case Task.Build _,Task.Recall _ -> List.of();
        };
    }

    private static List<String> ids(String start) {
        return ITEMS.stream().map(Item::id).filter(id -> id.startsWith(start)).toList();
    }
}
