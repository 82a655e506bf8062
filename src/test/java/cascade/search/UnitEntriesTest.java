package cascade.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.UnitIndex;
import cascade.pathway.Twins;
import cascade.unit.Claim;
import cascade.unit.KeyNumber;
import cascade.unit.Model.Scenario;
import cascade.unit.Reference;
import cascade.unit.Route;
import cascade.unit.Route.Kind;
import cascade.unit.Section;
import cascade.unit.Step;
import cascade.unit.Study;
import cascade.unit.Term;
import cascade.unit.Depth;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitEntriesTest {
    private final Unit unit = UnitFolder.bundled();
    private final List<Entry> entries = UnitEntries.of(new UnitIndex(unit), Depth.SIMPLE);

    @Test
    void everythingWithAnAddressHasOneEntry() {
        Set<Route> addresses = new HashSet<>(Set.of(new Route(Kind.SECTION, unit.simple().id())));
        addAll(addresses, Kind.SECTION, unit.advanced(), Section::id);
        addAll(addresses, Kind.TERM, unit.terms(), Term::id);
        addAll(addresses, Kind.NODE, Twins.ofNodes(unit.pathway().nodes(), Depth.SIMPLE), thing -> thing.one().id());
        addAll(addresses, Kind.ARROW, entries(Kind.ARROW), entry -> entry.route().id());
        addAll(addresses, Kind.STEP, unit.pathway().steps(), Step::id);
        addAll(addresses, Kind.NUMBER, unit.numbers(), KeyNumber::id);
        addAll(addresses, Kind.STUDY, unit.studies(), Study::id);
        addAll(addresses, Kind.CLAIM, unit.claims(), Claim::id);
        addAll(addresses, Kind.REF, unit.references(), Reference::id);
        addAll(addresses, Kind.WHATIF, unit.model().scenarios(), Scenario::id);
        assertEquals(addresses, entries.stream().map(Entry::route).collect(Collectors.toSet()));
        assertEquals(addresses.size(), entries.size());
    }

    @Test
    void whatIsOnBothMapsIsFoundOnceOnTheMapThatIsShown() {
        for (Depth depth : Depth.values()) {
            SearchIndex index = new SearchIndex(UnitEntries.of(new UnitIndex(unit), depth));
            List<Entry> found = index.find("creb", 50).getOrDefault(Kind.NODE, List.of()).stream().filter(
                    entry -> entry.title().equals("CREB")).toList();
            assertEquals(1, found.size());
            assertTrue(unit.pathway().nodes().stream().anyMatch(
                    node -> node.id().equals(found.getFirst().route().id()) && node.depths().contains(depth)));
            List<String> arrows = UnitEntries.of(new UnitIndex(unit), depth).stream().filter(
                    entry -> entry.route().kind() == Kind.ARROW).map(Entry::title).toList();
            assertEquals(1, arrows.stream().filter("NGF → TrkA"::equals).count());
        }
    }

    private List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.route().kind() == kind).toList();
    }

    @Test
    void everythingIsFoundByItsTitle() {
        SearchIndex index = new SearchIndex(entries);
        for (Entry entry : entries) {
            List<Entry> found = index.find(entry.title(), entries.size()).getOrDefault(entry.route().kind(), List.of());
            assertTrue(found.contains(entry), entry.route() + " is not found by “" + entry.title() + "”");
        }
    }

    @Test
    void everythingIsFirstOfItsKindByItsTitleUnlessAnotherHasTheSame() {
        SearchIndex index = new SearchIndex(entries);
        for (Entry entry : entries) {
            List<Entry> found = index.find(entry.title(), 1).getOrDefault(entry.route().kind(), List.of());
            Entry first = found.getFirst();
            Folded wanted = Folded.of(entry.title());
            assertTrue(first.equals(entry) || Folded.of(first.title()).equals(wanted)
                    || first.aliases().stream().map(Folded::of).anyMatch(wanted::equals),
                    "“" + entry.title() + "” finds " + first.route() + " before " + entry.route());
        }
    }

    @Test
    void aTermIsFoundByItsFullNameAndItsAliases() {
        SearchIndex index = new SearchIndex(entries);
        for (Term term : unit.terms()) {
            Set<String> names = new HashSet<>(term.aliases());
            names.add(term.name());
            for (String name : names) {
                assertTrue(index.find(name, entries.size()).getOrDefault(Kind.TERM, List.of()).stream().anyMatch(
                        entry -> entry.route().id().equals(term.id())), term.id() + " is not found by “" + name + "”");
            }
        }
    }

    @Test
    void noEntryHasMarkupInItsText() {
        for (Entry entry : entries) {
            assertTrue(!entry.text().contains("](") && !entry.text().contains("**"), entry.toString());
            assertTrue(!entry.title().isBlank() && !entry.title().contains("\n"), entry.toString());
        }
    }

    private static <T> void addAll(Set<Route> addresses, Kind kind, Collection<T> things, Function<T, String> id) {
        things.forEach(thing -> addresses.add(new Route(kind, id.apply(thing))));
    }
}
