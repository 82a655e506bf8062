package cascade.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.unit.Route;
import cascade.unit.Route.Kind;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final int MANY = 10_000;

    @Test
    void aNameThatBeginsWithTheQueryComesBeforeOneThatHasItInTheMiddle() {
        assertOrder("erk", term("a-mapk", "MAPKERK relay"), term("b-erk", "ERK relay"));
    }

    @Test
    void aWholeWordComesBeforeTheStartOfOne() {
        assertOrder("arc", term("architecture", "the architecture"), term("arc", "the Arc"));
    }

    @Test
    void theNameItselfComesFirst() {
        assertOrder("bdnf", term("gene", "BDNF gene"), term("bdnf", "BDNF"));
    }

    @Test
    void aNameComesBeforeAMention() {
        assertOrder("spine", new Entry(route(Kind.TERM, "mention"), "Actin", List.of(), "spine spine spine"),
                term("spine", "Dendritic spine"));
    }

    @Test
    void everyWordMustStandSomewhere() {
        SearchIndex index = index(new Entry(route(Kind.TERM, "both"), "TrkB", List.of("receptor"), "binds BDNF"),
                new Entry(route(Kind.TERM, "one"), "TrkA", List.of("receptor"), "binds NGF"));
        assertEquals(List.of("both"), ids(index, "receptor bdnf"));
        assertEquals(List.of(), ids(index, "receptor moon"));
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        SearchIndex index = index(term("ltp", "Long-term potentiation"));
        assertEquals(List.of("ltp"), ids(index, "potentiation term long"));
    }

    @Test
    void anAliasIsAName() {
        SearchIndex index = index(new Entry(route(Kind.TERM, "mention"), "Gene", List.of(), "NTRK2 codes for it"),
                new Entry(route(Kind.TERM, "trkb"), "TrkB", List.of("NTRK2"), ""));
        assertEquals(List.of("trkb", "mention"), ids(index, "ntrk2"));
    }

    @ParameterizedTest
    @CsvSource({"TRKB, TrkB", "trkb, TRKB", "schabitz, Schäbitz 2007", "Schäbitz, Schabitz 2007", "naive, naïve",
            "plcγ, PLCγ", "PLCΓ, plcγ", "α-msh, α-MSH", "ca2+, Ca²⁺"})
    void caseAndAccentsDoNotMatter(String query, String title) {
        assertEquals(List.of("it"), ids(index(term("it", title)), query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void blankFindsNothing(String query) {
        assertEquals(Map.of(), index(term("a", "a b")).find(query, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  trkb  ", "trkb\t", "\u00a0trkb"})
    void blanksAroundTheQueryDoNotMatter(String query) {
        assertEquals(List.of("trkb"), ids(index(term("trkb", "TrkB")), query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "\\", "*", ".*", "%s", "{0}", "a|b"})
    void aQueryIsNoPattern(String query) {
        assertEquals(List.of(), ids(index(term("trkb", "TrkB")), query));
        assertEquals(List.of("it"), ids(index(term("it", "x" + query + "y")), query));
    }

    @Test
    void kindsComeInTheOrderOfTheirBestHit() {
        SearchIndex index = index(new Entry(route(Kind.STUDY, "s"), "A study", List.of(), "saw creb"),
                new Entry(route(Kind.NODE, "n"), "pCREB", List.of(), ""), new Entry(route(Kind.TERM, "t"), "CREB",
                        List.of(), ""),
                new Entry(route(Kind.STUDY, "s-2"), "Another", List.of(), "saw creb"));
        assertEquals(List.of(Kind.TERM, Kind.NODE, Kind.STUDY), List.copyOf(index.find("creb", 5).keySet()));
    }

    @Test
    void hitsOfTheSameWorthKeepTheirOrder() {
        SearchIndex index = index(term("z", "Akt"), term("m", "Akt"), term("a", "Akt"));
        assertEquals(List.of("z", "m", "a"), ids(index, "akt"));
    }

    @Test
    void aKindHasNoMoreHitsThanAskedFor() {
        SearchIndex index = new SearchIndex(IntStream.range(0, 20).mapToObj(i -> term("t-" + i, "Akt " + i)).toList());
        assertEquals(3, index.find("akt", 3).getOrDefault(Kind.TERM, List.of()).size());
    }

    @Test
    void tenThousandEntriesAreFoldedOnceAndNeverLookedAtAgain() {
        AtomicInteger looks = new AtomicInteger();
        List<Entry> entries = IntStream.range(0, MANY).mapToObj(i -> new Entry(
                route(Kind.values()[i % Kind.values().length], "e-" + i), "Entry " + i, counted(looks, "alias" + i),
                "text of entry " + i)).toList();
        SearchIndex index = new SearchIndex(entries);
        int made = looks.get();
        assertTrue(made <= MANY, made + " looks at " + MANY + " entries");
        for (String query : List.of("entry", "entry 99", "alias77", "text of", "nowhere", "e")) {
            Map<Kind, List<Entry>> found = index.find(query, 8);
            assertTrue(found.values().stream().allMatch(group -> group.size() <= 8), query);
        }
        assertEquals(made, looks.get(), "an entry was looked at again while searching");
        assertEquals("e-1234", index.find("entry 1234", 1).values().iterator().next().getFirst().route().id());
    }

    /** A list of one that counts how often it is read. */
    private static List<String> counted(AtomicInteger looks, String only) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                looks.incrementAndGet();
                return only;
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static void assertOrder(String query, Entry worse, Entry better) {
        assertEquals(List.of(better.route().id(), worse.route().id()), ids(index(worse, better), query));
    }

    private static SearchIndex index(Entry... entries) {
        return new SearchIndex(List.of(entries));
    }

    private static List<String> ids(SearchIndex index, String query) {
        return index.find(query, 50).values().stream().flatMap(List::stream).map(entry -> entry.route().id()).toList();
    }

    private static Entry term(String id, String title) {
        return new Entry(route(Kind.TERM, id), title, List.of(), "");
    }

    private static Route route(Kind kind, String id) {
        return new Route(kind, id);
    }
}
