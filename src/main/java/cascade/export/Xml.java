package cascade.export;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes an XML document from its root inwards. Drops the characters that XML has no way to write. Goes through a tree,
 * not {@link javax.xml.stream.XMLStreamWriter}, as that one writes a line break in an attribute as it is, which a reader
 * then takes for a blank.
 */
public final class Xml {
    private final Document document;
    private Node here;

    /** A document with a root that is open, and the names and values of its attributes in turn. */
    public Xml(String namespace, String root, Object... attributes) {
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException odd) {
            throw new IllegalStateException(odd);
        }
        document.setXmlStandalone(true);
        here = document;
        openIn(namespace, root, attributes);
    }

    /** Opens an element in the one that is open. */
    public Xml open(String name, Object... attributes) {
        return openIn(String.valueOf(here.getNamespaceURI()), name, attributes);
    }

    /** Opens an element of another namespace. */
    public Xml openIn(String namespace, String name, Object... attributes) {
        Element element = document.createElementNS(namespace, name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(String.valueOf(attributes[i]), legal(text(attributes[i + 1])));
        }
        here = here.appendChild(element);
        return this;
    }

    /** Adds text to the element that is open. */
    Xml text(String text) {
        here.appendChild(document.createTextNode(legal(text)));
        return this;
    }

    /** Closes the element that is open. */
    public Xml close() {
        here = here.getParentNode();
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    /** An element with text. */
    public Xml leaf(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** The document's text, to be stored as UTF-8. */
    public String written() {
        StringWriter out = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            // Without it the root stands on the line of the declaration.
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException odd) {
            throw new IllegalStateException(odd);
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static String text(Object value) {
        return value instanceof Double number ? Decimal.of(number) : String.valueOf(value);
    }

    /** Without the characters that XML 1.0 forbids. */
    static String legal(String text) {
        return text.codePoints().filter(Xml::legal).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
