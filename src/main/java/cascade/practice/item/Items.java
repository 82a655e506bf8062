package cascade.practice.item;

import cascade.pathway.Graph;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.UnitIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that can be asked of a unit. The same unit always gives the same. */
public final class Items {
    private Items() {}

    /**
     * All items.
     *
     * @param index the unit
     * @param comparison the id of the tab that compares
     */
    public static List<Item> of(UnitIndex index, String comparison) {
        Unit unit = index.unit();
        Map<String, Item> all = new LinkedHashMap<>();
        WrittenItems.all(unit.questions().questions()).forEach(item -> all.put(item.id(), item));
        Stream.of(arrows(unit, Depth.SIMPLE),
                arrows(unit, Depth.ADVANCED), new StoryItems(index).all().stream(),
                new NumberItems(unit.numbers()).all().stream(), new TermItems(index).all().stream(),
                ClaimItems.all(unit.claims()).stream(),
                new ComparisonItems(unit.comparison(), comparison).all().stream(),
                new EvidenceItems(unit).all().stream(), new ScenarioItems(unit).all().stream()).flatMap(
                        items -> items).filter(
                                // What the unit's words would give away isn't asked.
                                item -> ItemFault.in(item).isEmpty()).forEach(
                                        // An arrow that is on both maps is asked about once.
                                        item -> all.putIfAbsent(item.id(), item));
        return List.copyOf(all.values());
    }

    private static Stream<Item> arrows(Unit unit, Depth depth) {
        Graph graph = new Graph(unit.pathway(), depth);
        Kin kin = new Kin(unit.pathway());
        return Stream.concat(new ArrowItems(unit.subject(), graph, kin).all().stream(),
                new BreakItems(graph, kin, unit.questions().interventions()).all().stream());
    }
}
