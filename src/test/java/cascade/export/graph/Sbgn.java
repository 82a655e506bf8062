package cascade.export.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.TransformerFactoryImpl;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The schema of SBGN-ML and its community's rules for Activity Flow, which are no part of the project. */
final class Sbgn {
    private static final Path FOLDER = Path.of(System.getProperty("sbgn.schemas", "../shared/schemas"));
    private static final Path SCHEMA = FOLDER.resolve("SBGN.xsd");
    private static final Path RULES = FOLDER.resolve("sbgn_af.sch");
    private static final String PHASE = "basic";
    /** How many patterns of rules that phase has. */
    private static final int PATTERNS = 12;
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

    private Sbgn() {}

    /** Skips a test where the schema or the rules aren't there. */
    static void assumeThere() {
        for (Path file : List.of(SCHEMA, RULES)) {
            assumeTrue(Files.exists(file), "there is no " + file.normalize() + "; say where with -Dsbgn.schemas=");
        }
    }

    /**
     * Checks a text against the schema; a test is skipped where it isn't there.
     *
     * @throws SAXException where the text breaks the schema
     */
    static void validate(String text) throws SAXException, IOException {
        assumeThere();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                SCHEMA.toFile()).newValidator().validate(new StreamSource(new StringReader(text)));
    }

    /** The ids of the rules that a text breaks, once for each time; a test is skipped where the rules aren't there. */
    static List<String> broken(String text) throws TransformerException {
        assumeThere();
        DOMResult report = new DOMResult();
        Rules.CHECK.transform(new StreamSource(new StringReader(text)), report);
        Document found = (Document) report.getNode();
        assertEquals(PATTERNS, found.getElementsByTagNameNS(SVRL, "active-pattern").getLength(), "patterns looked at");
        NodeList failed = found.getElementsByTagNameNS(SVRL, "failed-assert");
        return IntStream.range(0, failed.getLength()).mapToObj(
                i -> ((Element) failed.item(i)).getAttribute("id")).toList();
    }

    /** Schematron becomes a style sheet in three steps; made when it is first asked for. */
    private static final class Rules {
        private static final Transformer CHECK = made();

        private static Transformer made() {
            // The JDK's own transformer stumbles over the names in SchXslt's style sheets.
            TransformerFactory saxon = new TransformerFactoryImpl();
            try {
                Source rules = new StreamSource(RULES.toFile());
                for (String step : List.of("include", "expand", "compile-for-svrl")) {
                    URL sheet = Objects.requireNonNull(Sbgn.class.getResource("/xslt/1.0/" + step + ".xsl"));
                    Transformer transformer = saxon.newTransformer(new StreamSource(sheet.toExternalForm()));
                    transformer.setParameter("phase", PHASE);
                    DOMResult result = new DOMResult();
                    transformer.transform(rules, result);
                    rules = new DOMSource(result.getNode());
                }
                return saxon.newTransformer(rules);
            } catch (TransformerException odd) {
                throw new IllegalStateException(odd);
            }
        }
    }
}
