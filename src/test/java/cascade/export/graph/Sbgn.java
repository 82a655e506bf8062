package cascade.export.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of SBGN-ML, which is no part of the project. */
final class Sbgn {
    private static final Path SCHEMA = Path.of(System.getProperty("sbgn.schemas", "../shared/schemas"), "SBGN.xsd");

    private Sbgn() {}

    /** Skips a test where the schema isn't there. */
    static void assumeThere() {
        assumeTrue(Files.exists(SCHEMA), "there is no " + SCHEMA.normalize() + "; say where with -Dsbgn.schemas=");
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
}
