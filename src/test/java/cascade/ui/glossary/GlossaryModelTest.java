package cascade.ui.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.ui.glossary.Appearances.Place;
import cascade.unit.Depth;
import cascade.unit.MapNode;
import cascade.unit.Route;
import cascade.unit.Term;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryModelTest {
    private static final Term TRKB = term("trkb", "Tropomyosin receptor kinase B", "TrkB",
            "A lock for [BDNF](term:bdnf).",
            "NTRK2");
    private static final Term BDNF = term("bdnf", "Brain-derived neurotrophic factor", "BDNF", "A protein.");
    private static final Term ACTIN = term("actin", "actin", "", "Threads in a spine.");
    private static final Term HIAA = term("hiaa", "5-hydroxyindoleacetic acid", "5-HIAA", "A trace of serotonin.");

    private final GlossaryModel model = new GlossaryModel(List.of(TRKB, BDNF, ACTIN, HIAA));

    @Test
    void allTermsAreShownByTheirShortNameWhereNothingIsTyped() {
        assertEquals(List.of(HIAA, ACTIN, BDNF, TRKB), model.shown().get());
    }

    @Test
    void aTermWithTheNameComesBeforeOneThatMentionsIt() {
        type("bdnf");
        assertEquals(List.of(BDNF, TRKB), model.shown().get());
    }

    @ParameterizedTest
    @CsvSource({"trkb, trkb", "TRKB, trkb", "tropo, trkb", "ntrk, trkb", "' kinase ', trkb", "neurotrophic, bdnf",
            "threads, actin", "hydroxy, hiaa"})
    void namesAliasesAndDefinitionsAreSearchedWhateverTheCase(String query, String id) {
        type(query);
        assertEquals(List.of(id), model.shown().get().stream().map(Term::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"term:", "](", "(", "moon", "*"})
    void markupIsNotSearched(String query) {
        type(query);
        assertEquals(List.of(), model.shown().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void blankShowsAllAgain(String blank) {
        type("moon");
        type(blank);
        assertEquals(4, model.shown().get().size());
    }

    @Test
    void whoListensIsToldWhenTheTermsChange() {
        List<Integer> sizes = new ArrayList<>();
        model.shown().subscribe(terms -> sizes.add(terms.size()));
        type("trkb");
        type("");
        assertEquals(List.of(4, 1, 4), sizes);
    }

    @Test
    void theLettersAreThoseThatTermsBeginWith() {
        assertEquals(List.of("5", "A", "B", "T"), List.copyOf(model.letters()));
    }

    @Test
    void everyTermOfTheBundledUnitIsShownUnderItsLetterAndFoundByItsName() {
        Unit unit = UnitFolder.bundled();
        GlossaryModel whole = new GlossaryModel(unit.terms());
        for (Term term : unit.terms()) {
            assertTrue(whole.letters().contains(GlossaryModel.letter(term)), term.id());
            whole.query().set(term.shortName());
            assertTrue(whole.shown().get().contains(term), term.id());
        }
    }

    @Test
    void aTermAppearsWhereItIsLinkedAndOnTheNodesItIsAbout() {
        Unit unit = UnitFolder.bundled();
        MapNode node = unit.pathway().nodes().stream().filter(n -> !n.terms().isEmpty()).findFirst().orElseThrow();
        List<Place> places = new Appearances(unit).of(node.terms().getFirst(), node.depths().iterator().next());
        assertTrue(places.contains(new Place(new Route(Route.Kind.NODE, node.id()), node.plainLabel())));
        assertEquals(places.size(), places.stream().map(Place::route).distinct().count());
        List<String> ofTrkB = new Appearances(unit).of("trkb", Depth.SIMPLE).stream().map(Place::title).toList();
        assertEquals(ofTrkB.stream().distinct().toList(), ofTrkB, "each thing is named once");
        assertEquals(List.of(), new Appearances(unit).of("nowhere", Depth.SIMPLE));
    }

    private void type(String query) {
        model.query().set(query);
    }

    private static Term term(String id, String name, String abbreviation, String simple, String... aliases) {
        return new Term(id, name, abbreviation, List.of(aliases), simple, simple, List.of(), List.of());
    }
}
