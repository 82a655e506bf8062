package cascade.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads back an XML text that was written. */
public final class XmlFile {
    private XmlFile() {}

    /** The document; a test fails where it is not well formed. */
    public static Document read(String text) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(
                    new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            return fail(broken);
        }
    }

    /** All elements of a name, in order. */
    public static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    /** All elements of a name inside another. */
    public static List<Element> all(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    /** The children of a name. */
    public static List<Element> children(Element element, String name) {
        return all(element, name).stream().filter(child -> child.getParentNode() == element).toList();
    }

    public static void assertIdsUnique(Document document) {
        List<String> ids = all(document, "*").stream().map(e -> e.getAttribute("id")).filter(
                id -> !id.isEmpty()).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
