package cascade.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cascade.export.XmlFile;
import cascade.pathway.Graph;
import cascade.unit.Arrow;
import cascade.unit.ById;
import cascade.unit.Depth;
import cascade.unit.MapLayout;
import cascade.unit.MapLayout.Box;
import cascade.unit.MapNode;
import cascade.unit.Unit;
import cascade.unit.read.UnitFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphMlTest {
    private static final Unit UNIT = UnitFolder.bundled();

    @ParameterizedTest
    @EnumSource
    void everyDatumHasAKeyForItsElementAndAValueOfItsType(Depth depth) {
        Document file = file(depth);
        assertEquals("http://graphml.graphdrawing.org/xmlns", file.getDocumentElement().getNamespaceURI());
        XmlFile.assertIdsUnique(file);
        ById<Element> keys = ById.of(XmlFile.all(file, "key"), key -> key.getAttribute("id"));
        for (Element datum : XmlFile.all(file, "data")) {
            Element key = keys.get(datum.getAttribute("key"));
            assertEquals(datum.getParentNode().getLocalName(), key.getAttribute("for"));
            String value = datum.getTextContent();
            switch (key.getAttribute("attr.type")) {
            case "double" -> assertTrue(Double.parseDouble(value) > 0, value);
            case "boolean" -> assertTrue(List.of("true", "false").contains(value), value);
            default -> assertTrue(!value.isBlank());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itHoldsTheNodesAndArrowsOfTheMap(Depth depth) {
        Document file = file(depth);
        Graph graph = new Graph(UNIT.pathway(), depth);
        List<Element> nodes = XmlFile.all(file, "node");
        assertEquals(graph.nodes().stream().map(MapNode::id).toList(),
                nodes.stream().map(node -> node.getAttribute("id")).toList());
        List<Element> edges = XmlFile.all(file, "edge");
        assertEquals(graph.arrows().size(), edges.size());
        for (int i = 0; i < edges.size(); i++) {
            Arrow arrow = graph.arrows().get(i);
            assertEquals(arrow.from(), edges.get(i).getAttribute("source"));
            assertEquals(arrow.to(), edges.get(i).getAttribute("target"));
            assertEquals(String.join(" ", arrow.evidence().references()),
                    data(edges.get(i)).getOrDefault("references", ""));
            assertEquals(Boolean.toString(arrow.evidence().disputed()), data(edges.get(i)).get("disputed"));
        }
    }

    @Test
    void aNodeSaysWhatAndWhereItIs() {
        Element trkb = XmlFile.all(file(Depth.ADVANCED), "node").stream().filter(
                node -> node.getAttribute("id").equals("trkb")).findFirst().orElseThrow();
        Box box = Objects.requireNonNull(layout(Depth.ADVANCED).nodes().get("trkb"));
        Map<String, String> data = data(trkb);
        assertEquals("TrkB", data.get("label"));
        assertEquals("protein", data.get("kind"));
        assertEquals("Membrane", data.get("place"));
        assertEquals("UniProt Q16620, Entrez Gene 4915", data.get("ids"));
        assertEquals(box.x(), Double.parseDouble(data.get("x")), 0.01);
        assertEquals(box.height(), Double.parseDouble(data.get("height")), 0.01);
    }

    @Test
    void anArrowSaysWhatItDoesAndWhatItRestsOn() {
        Element edge = XmlFile.all(file(Depth.SIMPLE), "edge").stream().filter(
                node -> node.getAttribute("id").equals("semax-to-genes")).findFirst().orElseThrow();
        assertEquals(Map.of("influence", "positive", "basis", "subject", "systems", "rodent", "disputed", "false",
                "mechanism", "Semax raises the messages for BDNF and NGF in rats.", "references",
                "dolotov2006a agapova2008 shadrina2010 dmitrieva2010"), data(edge));
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new HashMap<>();
        XmlFile.children(element, "data").forEach(datum -> data.put(datum.getAttribute("key"),
                datum.getTextContent()));
        return data;
    }

    private static Document file(Depth depth) {
        return XmlFile.read(GraphMl.of(UNIT, new Graph(UNIT.pathway(), depth), layout(depth)));
    }

    private static MapLayout layout(Depth depth) {
        return Objects.requireNonNull(UNIT.pathway().layouts().get(depth));
    }
}
