package cascade.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.XmlFile;
import cascade.pathway.Graph;
import cascade.pathway.Way;
import cascade.unit.Arrow;
import cascade.unit.ById;
import cascade.unit.Depth;
import cascade.unit.Geography;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Point;
import cascade.unit.MapNode;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.transform.TransformerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SbgnMlTest {
    private static final double NEAR = 0.02;
    private static final Unit UNIT = UnitFolder.bundled();

    @ParameterizedTest
    @EnumSource
    void itIsValid(Depth depth) throws SAXException, IOException {
        Sbgn.validate(text(depth));
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        Sbgn.assumeThere();
        String text = text(Depth.SIMPLE);
        assertThrows(SAXException.class, () -> Sbgn.validate(text.replaceFirst("source=\"[^\"]+\"", "source=\"x\"")));
        assertThrows(SAXException.class, () -> Sbgn.validate(text.replace("positive influence", "helps")));
    }

    @ParameterizedTest
    @EnumSource
    void itObeysTheRulesOfTheCommunity(Depth depth) throws TransformerException {
        assertEquals(List.of(), Sbgn.broken(text(depth)));
    }

    @Test
    void theRulesFindWhatIsWrong() throws TransformerException {
        Sbgn.assumeThere();
        String text = text(Depth.SIMPLE);
        assertEquals(List.of("af10101"),
                Sbgn.broken(glyph(text, "synapse-growth", "biological activity", "phenotype")));
        assertEquals(List.of("af10104"),
                Sbgn.broken(glyph(text, "memory-formation", "phenotype", "outcome")).stream().filter(
                        "af10104"::equals).toList());
        assertEquals(List.of("af10114"), Sbgn.broken(text.replaceFirst(" compartmentRef=\"[^\"]+\"", "")));
        assertEquals(List.of("00002"),
                Sbgn.broken(text.replaceFirst("target=\"[^\"]+\"", "target=\"x\"")).stream().filter(
                        "00002"::equals).toList());
    }

    private static String glyph(String text, String id, String from, String to) {
        String all = text.replaceFirst("class=\"" + from + "\"([^>]* id=\"" + id + "\")", "class=\"" + to + "\"$1");
        assertNotEquals(text, all);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everyNodeAndArrowOfTheMapIsInIt(Depth depth) {
        Document file = XmlFile.read(text(depth));
        Graph graph = graph(depth);
        ById<Element> glyphs = byId(file, "glyph");
        ById<Element> arcs = byId(file, "arc");
        XmlFile.assertIdsUnique(file);
        for (MapNode node : graph.nodes()) {
            Element glyph = glyphs.get(node.id());
            assertEquals(node.label(), XmlFile.children(glyph, "label").getFirst().getAttribute("text"));
            Element compartment = glyphs.get(glyph.getAttribute("compartmentRef"));
            assertEquals("compartment", compartment.getAttribute("class"));
            assertTrue(holds(XmlFile.children(compartment, "bbox").getFirst(),
                    XmlFile.children(glyph, "bbox").getFirst()), node.id());
        }
        for (Arrow arrow : graph.arrows()) {
            Element arc = arcs.get(arrow.id());
            assertEquals(arrow.from(), arc.getAttribute("source"));
            assertEquals(arrow.to(), arc.getAttribute("target"));
            assertTrue(notes(arc).contains(arrow.mechanism().substring(0, 5)), arrow.id());
        }
        assertEquals(graph.arrows().size(), arcs.values().size());
    }

    @Test
    void aKindOfNodeIsTheShapeOfItsUnitOfInformation() {
        ById<Element> glyphs = byId(XmlFile.read(text(Depth.ADVANCED)), "glyph");
        assertEquals("macromolecule", entity(glyphs.get("bdnf")));
        assertEquals("macromolecule", entity(glyphs.get("semax-nose")));
        assertEquals("nucleic acid feature", entity(glyphs.get("bdnf-gene")));
        assertEquals("nucleic acid feature", entity(glyphs.get("bdnf-mrna")));
        assertEquals("simple chemical", entity(glyphs.get("ip3")));
        assertEquals("complex", entity(glyphs.get("pi3k")));
        assertEquals("perturbation", entity(glyphs.get("activity")));
        assertEquals("unspecified entity", entity(glyphs.get("binding-site")));
        Element phenotype = glyphs.get("memory");
        assertEquals("phenotype", phenotype.getAttribute("class"));
        assertTrue(XmlFile.children(phenotype, "glyph").isEmpty());
        Element process = glyphs.get("ltp");
        assertEquals("biological activity", process.getAttribute("class"));
        assertTrue(XmlFile.children(process, "glyph").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void anArrowsInfluenceIsTheClassOfItsArc(Depth depth) {
        ById<Element> arcs = byId(XmlFile.read(text(depth)), "arc");
        for (Arrow arrow : graph(depth).arrows()) {
            String expected = switch (arrow.influence()) {
            case POSITIVE -> "positive influence";
            case NEGATIVE -> "negative influence";
            case NECESSARY -> "necessary stimulation";
            case UNKNOWN -> "unknown influence";
            };
            assertEquals(expected, arcs.get(arrow.id()).getAttribute("class"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void coursesAreThoseOfTheMapAndTouchTheirNodes(Depth depth) {
        Document file = XmlFile.read(text(depth));
        ById<Element> glyphs = byId(file, "glyph");
        ById<Element> arcs = byId(file, "arc");
        Element canvas = XmlFile.children(XmlFile.all(file, "map").getFirst(), "bbox").getFirst();
        layout(depth).ways().forEach((id, way) -> {
            List<Point> course = Way.curves(way);
            Element arc = arcs.get(id);
            assertEquals((course.size() - 1) / 3 - 1, XmlFile.children(arc, "next").size(), id);
            assertEquals((course.size() - 1) / 3 * 2, XmlFile.all(arc, "point").size(), id);
            assertTouches(XmlFile.children(arc, "start").getFirst(), glyphs.get(arc.getAttribute("source")), id);
            assertTouches(XmlFile.children(arc, "end").getFirst(), glyphs.get(arc.getAttribute("target")), id);
        });
        for (Element box : XmlFile.all(file, "bbox")) {
            assertTrue(holds(canvas, box), "outside the canvas");
        }
    }

    @Test
    void notesSayWhatAnArrowRestsOn() {
        ById<Element> arcs = byId(XmlFile.read(text(Depth.SIMPLE)), "arc");
        String notes = notes(arcs.get("semax-to-genes"));
        assertTrue(notes.contains("Measured with Semax"), notes);
        assertTrue(notes.contains("Dolotov 2006a (doi:10.1016/j.brainres.2006.07.108)"), notes);
        assertTrue(notes.contains("rats and mice"), notes);
    }

    @Test
    void notesOfANodeNameItsEntriesInDatabases() {
        ById<Element> glyphs = byId(XmlFile.read(text(Depth.ADVANCED)), "glyph");
        assertTrue(notes(glyphs.get("trkb")).contains("UniProt Q16620, Entrez Gene 4915"));
    }

    @Test
    void aMapWithoutPlacesIsRefused() {
        MapLayout none = new MapLayout(new Geography(1, 1, Map.of(), List.of()), Map.of(), Map.of());
        assertThrows(IllegalArgumentException.class, () -> SbgnMl.of(UNIT, graph(Depth.SIMPLE), none));
        assertThrows(IllegalArgumentException.class, () -> GraphMl.of(UNIT, graph(Depth.SIMPLE), none));
    }

    private static String text(Depth depth) {
        return SbgnMl.of(UNIT, graph(depth), layout(depth));
    }

    private static Graph graph(Depth depth) {
        return new Graph(UNIT.pathway(), depth);
    }

    private static MapLayout layout(Depth depth) {
        return Objects.requireNonNull(UNIT.pathway().layouts().get(depth));
    }

    private static ById<Element> byId(Document file, String name) {
        return ById.of(XmlFile.all(file, name), e -> e.getAttribute("id"));
    }

    private static String entity(Element glyph) {
        assertEquals("biological activity", glyph.getAttribute("class"));
        Element information = XmlFile.children(glyph, "glyph").getFirst();
        assertEquals("unit of information", information.getAttribute("class"));
        return XmlFile.children(information, "entity").getFirst().getAttribute("name");
    }

    private static String notes(Element element) {
        List<Element> body = XmlFile.children(XmlFile.children(element, "notes").getFirst(), "body");
        assertEquals("http://www.w3.org/1999/xhtml", body.getFirst().getNamespaceURI());
        return body.getFirst().getTextContent();
    }

    private static void assertTouches(Element point, Element glyph, String arc) {
        Element box = XmlFile.children(glyph, "bbox").getFirst();
        double x = number(point, "x");
        double y = number(point, "y");
        double left = number(box, "x");
        double top = number(box, "y");
        double right = left + number(box, "w");
        double bottom = top + number(box, "h");
        assertTrue(x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR, arc);
        assertTrue(Math.min(Math.min(x - left, right - x), Math.min(y - top, bottom - y)) <= NEAR, arc);
    }

    private static boolean holds(Element outer, Element inner) {
        double left = number(inner, "x") - number(outer, "x");
        double top = number(inner, "y") - number(outer, "y");
        return left >= -NEAR && top >= -NEAR && left + number(inner, "w") <= number(outer, "w") + NEAR
                && top + number(inner, "h") <= number(outer, "h") + NEAR;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
