package cascade.practice;

import cascade.practice.item.Item;
import cascade.practice.item.Option;
import cascade.practice.item.Source;
import cascade.practice.item.Task;
import cascade.unit.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Items of no unit. */
final class ItemsForTests {
    private ItemsForTests() {}

    /** So many, each about something of its own; "a" is right. */
    static List<Item> several(int count) {
        return IntStream.range(0, count).mapToObj(i -> about("item" + i, "thing" + i)).toList();
    }

    /** One about a term. */
    static Item about(String id, String term) {
        Route about = new Route(Route.Kind.TERM, term);
        return new Item(id, Source.values()[Math.floorMod(id.hashCode(), Source.values().length)],
                "What is " + id + "?",
                new Task.Choose(List.of(option("a", true), option("b", false), option("c", false)), false), "Because.",
                List.of("ref"), List.of(about), Set.of(about), Optional.empty());
    }

    private static Option option(String id, boolean right) {
        return new Option(id, "Says " + id, right, right ? "" : "No.", List.of("ref"),
                Optional.of(new Route(Route.Kind.TERM, "any")));
    }
}
